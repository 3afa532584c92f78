/** Loads the planner's code on the page that has one, also when a page change brings it. */

const PLANNER = "afterword-planner";

export function upgradePlanner(): void {
  const load = (): boolean => {
    if (document.querySelector(PLANNER) === null) return false;
    void import("./elements/planner.ts");
    return true;
  };
  if (load()) return;
  const watch = new MutationObserver(() => {
    if (load()) watch.disconnect();
  });
  watch.observe(document.body, { childList: true, subtree: true });
}
