/** Telling the person, at the foot of the page, what just happened. */

import { t } from "../texts/en.ts";
import type { Said } from "./planner.ts";

export function say(from: HTMLElement, said: Said): void {
  from.dispatchEvent(new CustomEvent("said", { detail: said, bubbles: true, composed: true }));
}

/** Copy, and say whether it worked; false where the browser did not allow it. */
export async function copyText(from: HTMLElement, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    say(from, { text: t.draft.copied });
    return true;
  } catch {
    say(from, { text: t.draft.copyFailed });
    return false;
  }
}
