/** Says in the footer whether the site works offline, and offers a new build when there is one. */

import { useNewBuild, watchOffline, type OfflineState } from "./offline.ts";

const NEW_BUILD = { words: "A new version of Afterword is ready.", button: "Use it now" };

const FOOTER: Record<OfflineState["kind"], string> = {
  unsupported: "",
  preparing: "Getting ready for offline use…",
  ready: "Ready to use offline.",
  failed: "This page could not be kept for offline use.",
  update_waiting: "Ready to use offline.",
  reload_needed: "Ready to use offline.",
  part_missing: "",
};

/** What is offered, by the state that calls for it. */
const OFFERS: Partial<Record<OfflineState["kind"], { words: string; button: string }>> = {
  update_waiting: NEW_BUILD,
  reload_needed: NEW_BUILD,
  part_missing: {
    words:
      "A part of this page could not be loaded. There may be a new version of Afterword. What you " +
      "entered is kept.",
    button: "Load the page anew",
  },
};

/** Show the state from now on. The footer's place for it is marked `data-aw-offline`. */
export function showOfflineNotice(): void {
  const notice = makeNotice();
  watchOffline((state) => {
    document.documentElement.dataset["awOffline"] = state.kind;
    for (const place of document.querySelectorAll("[data-aw-offline]:not(html)")) {
      place.textContent = FOOTER[state.kind];
    }
    const offer = OFFERS[state.kind];
    if (offer !== undefined) notice.offer(offer);
    notice.element.hidden = offer === undefined;
  });
}

interface Notice {
  readonly element: HTMLElement;
  readonly offer: (offer: { words: string; button: string }) => void;
}

function makeNotice(): Notice {
  const notice = document.createElement("div");
  notice.className = "aw-notice";
  notice.setAttribute("role", "status");
  notice.hidden = true;
  const words = document.createElement("p");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "md-button md-button--primary";
  button.addEventListener("click", useNewBuild);
  notice.append(words, button);
  document.body.append(notice);
  return {
    element: notice,
    offer: (offer) => {
      words.textContent = offer.words;
      button.textContent = offer.button;
    },
  };
}
