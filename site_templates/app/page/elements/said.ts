/** Telling the person, at the foot of the page, what just happened. */

import type { Said } from "./planner.ts";

export function say(from: HTMLElement, said: Said): void {
  from.dispatchEvent(new CustomEvent("said", { detail: said, bubbles: true, composed: true }));
}
