/**
 * The site's offline copy: whether it is complete, and the change to a new build.
 *
 * A new build is fetched beside the old one and waits. It takes over when the person agrees; then
 * every tab of the site loads anew once, except where something is unsaved. A part of the page that
 * has unsaved text says so by cancelling `BEFORE_RELOAD`, which is dispatched on `window`.
 */

import { Workbox } from "workbox-window";
import { buildId } from "./build_id.ts";
import { PART_MISSING } from "./part.ts";

export type OfflineState =
  | { kind: "unsupported" }
  | { kind: "preparing" }
  | { kind: "ready" }
  | { kind: "failed" }
  /** A new build is complete and waits for `useNewBuild`. */
  | { kind: "update_waiting" }
  /** A new build has taken over, but this page may not load anew yet; `useNewBuild` asks again. */
  | { kind: "reload_needed" }
  /** A part of this page's code is gone, as after a deploy where nothing is kept. */
  | { kind: "part_missing" };

/** Dispatched before this page loads anew; cancel it while something is unsaved. */
export const BEFORE_RELOAD = "afterword:before-reload";

const RELOADED_FROM = "afterword:reloaded-from";

let state: OfflineState = { kind: "preparing" };
let workbox: Workbox | undefined;
const listeners = new Set<(state: OfflineState) => void>();

/** Be told the state now and whenever it changes; returns how to stop that. */
export function watchOffline(listener: (state: OfflineState) => void): () => void {
  listeners.add(listener);
  listener(state);
  return () => listeners.delete(listener);
}

/** Let the waiting build take over, unless a part of this page has unsaved text. */
export function useNewBuild(): void {
  if (state.kind === "reload_needed" || state.kind === "part_missing") reload();
  else if (mayReload()) workbox?.messageSkipWaiting();
}

window.addEventListener(PART_MISSING, () => {
  become({ kind: "part_missing" });
});

/** Start keeping the site for offline use. Called once per page. */
export async function startOffline(): Promise<void> {
  // Typed as always there, but absent in frames without storage and in private windows of some.
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  const packaged = document.documentElement.dataset["packaged"] !== undefined;
  if (container === undefined || packaged) {
    become({ kind: "unsupported" });
    return;
  }
  const site = new URL("../", import.meta.url);
  workbox = new Workbox(new URL("service_worker.js", site).href, {
    scope: site.pathname,
    updateViaCache: "none",
  });
  workbox.addEventListener("waiting", () => {
    become({ kind: "update_waiting" });
  });
  let controlled = container.controller !== null;
  workbox.addEventListener("controlling", () => {
    if (controlled) newBuildTookOver();
    controlled = true;
  });
  workbox.addEventListener("redundant", ({ isUpdate }) => {
    // The first copy could not be made whole; a failed update leaves the old one in place.
    if (isUpdate !== true) become({ kind: "failed" });
  });
  try {
    await workbox.register();
  } catch {
    become({ kind: "failed" });
    return;
  }
  await container.ready;
  if (state.kind === "preparing") become({ kind: "ready" });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void lookForUpdate();
  });
}

async function lookForUpdate(): Promise<void> {
  try {
    await workbox?.update();
  } catch {
    // There is no network just now; the next time the page is looked at will do.
  }
}

/** Load anew, but only once of each build by itself: two builds that take turns end in a question. */
function newBuildTookOver(): void {
  if (sessionStorage.getItem(RELOADED_FROM) === buildId) become({ kind: "reload_needed" });
  else reload();
}

function reload(): void {
  if (!mayReload()) {
    become({ kind: "reload_needed" });
    return;
  }
  sessionStorage.setItem(RELOADED_FROM, buildId);
  location.reload();
}

function mayReload(): boolean {
  return window.dispatchEvent(new Event(BEFORE_RELOAD, { cancelable: true }));
}

function become(next: OfflineState): void {
  state = next;
  for (const listener of listeners) listener(next);
}
