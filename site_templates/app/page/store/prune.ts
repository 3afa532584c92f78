/** Which old versions may go: ancestors of every head, far enough behind, and safe in the mirror. */

import { ancestorsOf, headsOf, sharedAncestors, type Versions } from "./graph.ts";
import type { Version } from "./version.ts";

/** How many saves back a record can always be taken. */
const KEPT_BEHIND = 3;
/** While there is plenty of room more are kept: a tab that slept can then still be merged. */
const KEPT_WHILE_ROOMY = 20;

const LOCK = "afterword:prune";

export function prunable(versions: Versions, mirrored: ReadonlySet<string>, roomy: boolean) {
  const heads = headsOf(versions);
  const behind = ancestorsOf(heads, versions);
  const kept = roomy ? KEPT_WHILE_ROOMY : KEPT_BEHIND;
  return sharedAncestors(heads, versions)
    .filter((name) => (behind.get(name) ?? 0) > kept)
    .map((name) => versions.get(name))
    .filter((version): version is Version => version !== undefined && mirrored.has(version.key));
}

/** Run `work` while no other tab does; skipped when one is at it. Without locks it just runs. */
export async function alone(work: () => Promise<void>): Promise<void> {
  if (!("locks" in navigator)) return work();
  await navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => (lock ? work() : undefined));
}
