/** Loads an element's code on the page that has one, also when a page change brings it. */

import { part } from "./part.ts";

const LOADERS: Readonly<Record<string, () => Promise<unknown>>> = {
  "afterword-planner": () => import("./elements/planner.ts"),
  "afterword-ask": () => import("./ask/ask.ts"),
  "afterword-teach": () => import("./teach/teach.ts"),
  "afterword-words": () => import("./words/words.ts"),
  "afterword-practice": () => import("./practice/practice.ts"),
};

export function upgradeElements(): void {
  const left = new Map(Object.entries(LOADERS));
  const load = (): boolean => {
    for (const [tag, loader] of left) {
      if (document.querySelector(tag) === null) continue;
      left.delete(tag);
      void part(loader());
    }
    return left.size === 0;
  };
  if (load()) return;
  const watch = new MutationObserver(() => {
    if (load()) watch.disconnect();
  });
  watch.observe(document.body, { childList: true, subtree: true });
}
