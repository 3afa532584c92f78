/** How full localStorage is: counted, because the browser's own estimate does not see it. */

import { CAPACITY, type Home } from "./home.ts";
import { BALLAST } from "./keys.ts";

const WARN_AT = 0.6;
const REFUSE_LONG_AT = 0.85;
/** More characters than this added in one save is a long note. */
const LONG_NOTE = 1_000;
/** Given up when the last save does not fit, so that it does. */
const BALLAST_UNITS = 65_536;

export type Fullness = "roomy" | "filling" | "nearly_full";

export const shareUsed = (home: Home): number => home.used() / CAPACITY;

export function fullnessOf(share: number): Fullness {
  if (share >= REFUSE_LONG_AT) return "nearly_full";
  return share >= WARN_AT ? "filling" : "roomy";
}

export const isLongNote = (before: number, after: number): boolean => after - before > LONG_NOTE;

/** Put the ballast aside while there is room for it. */
export function takeBallast(home: Home): void {
  if (home.kind === "memory" || home.get(BALLAST) !== null) return;
  if (fullnessOf(shareUsed(home)) !== "roomy") return;
  try {
    home.set(BALLAST, "·".repeat(BALLAST_UNITS));
  } catch {
    // Another site of this origin filled the storage: then there is none to give up.
  }
}

/** Write, giving up the ballast when there is no room otherwise. Throws when it still fails. */
export function writeWithBallast(home: Home, key: string, text: string): void {
  try {
    home.set(key, text);
  } catch (refused) {
    if (home.get(BALLAST) === null) throw refused;
    home.remove(BALLAST);
    home.set(key, text);
  }
}
