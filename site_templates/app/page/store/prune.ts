/** Which old versions may go: ancestors of every head, far enough behind, and safe in the mirror. */

import { ancestorsOf, headsOf, sharedAncestors, type Versions } from "./graph.ts";
import type { Version } from "./version.ts";

/** How many saves back a record can always be taken. */
export const KEPT_BEHIND = 3;
/** While there is plenty of room more are kept: a tab that slept can then still be merged. */
export const KEPT_WHILE_ROOMY = 20;

const LOCK = "afterword:prune";

/** The oldest first: were removing them broken off, none that stays would have lost its child. */
export function prunable(
  versions: Versions,
  mirrored: ReadonlySet<string>,
  kept: number,
): Version[] {
  const heads = headsOf(versions);
  const behind = ancestorsOf(heads, versions);
  const old = sharedAncestors(heads, versions)
    .filter((name) => (behind.get(name) ?? 0) > kept)
    .map((name) => versions.get(name))
    .filter((version) => version !== undefined)
    .sort((one, other) => one.counter - other.counter);
  // A version whose parent stays has to stay too: without it the parent would look like a head.
  const gone = new Set<string>();
  const isFree = ({ parents }: Version): boolean =>
    parents.every((parent) => gone.has(parent) || !versions.has(parent));
  for (const version of old) {
    if (mirrored.has(version.key) && isFree(version)) gone.add(version.name);
  }
  return old.filter((version) => gone.has(version.name));
}

/** Run `work` while no other tab does; skipped when one is at it. Without locks it just runs. */
export async function alone(work: () => Promise<void>): Promise<void> {
  if (!("locks" in navigator)) return work();
  await navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => (lock ? work() : undefined));
}
