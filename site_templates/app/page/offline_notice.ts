/** Says in the footer whether the site works offline, and offers a new build when there is one. */

import { useNewBuild, watchOffline, type OfflineState } from "./offline.ts";

const FOOTER: Record<OfflineState["kind"], string> = {
  unsupported: "",
  preparing: "Getting ready for offline use…",
  ready: "Ready to use offline.",
  failed: "This page could not be kept for offline use.",
  update_waiting: "Ready to use offline.",
  reload_needed: "Ready to use offline.",
};

/** Show the state from now on. The footer's place for it is marked `data-aw-offline`. */
export function showOfflineNotice(): void {
  const notice = makeNotice();
  watchOffline((state) => {
    document.documentElement.dataset["awOffline"] = state.kind;
    for (const place of document.querySelectorAll("[data-aw-offline]:not(html)")) {
      place.textContent = FOOTER[state.kind];
    }
    notice.hidden = state.kind !== "update_waiting" && state.kind !== "reload_needed";
  });
}

function makeNotice(): HTMLElement {
  const notice = document.createElement("div");
  notice.className = "aw-notice";
  notice.setAttribute("role", "status");
  notice.hidden = true;
  const words = document.createElement("p");
  words.textContent = "A new version of Afterword is ready.";
  const button = document.createElement("button");
  button.type = "button";
  button.className = "md-button md-button--primary";
  button.textContent = "Use it now";
  button.addEventListener("click", useNewBuild);
  notice.append(words, button);
  document.body.append(notice);
  return notice;
}
