/** A record as the page shows it: what its versions say together, and whether it may be edited. */

import { headsOf, unionOf, type Versions } from "./graph.ts";
import type { JsonObject } from "./json.ts";
import { showable } from "./shape.ts";
import type { Version } from "./version.ts";

export interface Entry {
  readonly id: string;
  /**
   * ok: editable. choice: its heads differ, the person chooses. paused: its newest version could not
   * be read. newer: written by a newer planner, read-only. deleted: kept until erased for good.
   */
  readonly state: "ok" | "choice" | "paused" | "newer" | "deleted";
  readonly body: JsonObject;
  /**
   * Names of the heads `body` came from: the parents of the next version. While the heads differ it
   * is the one that is shown, so that editing it does not decide against the others.
   */
  readonly base: readonly string[];
  readonly heads: readonly Version[];
  /** Where the heads say different things. */
  readonly paths: readonly string[];
}

/** `unreadable` is the counter of the newest version that could not be read, or 0. */
export function entryOf(
  id: string,
  versions: Versions,
  newer: boolean,
  unreadable: number,
): Entry | null {
  const heads = headsOf(versions);
  const newest = heads[0];
  if (newest === undefined) return null;
  const union = unionOf(heads, versions);
  const paths = union.kind === "choice" ? union.paths : [];
  const known = heads.find((head) => head.body !== null);
  const from = union.kind === "choice" && known ? [known] : heads;
  const base = from.map((head) => head.name);
  const body = union.kind === "one" ? union.body : (known?.body ?? bodyBefore(heads, versions));
  return { id, body: newer ? showable(body) : body, base, heads, paths, state: stateOf() };

  function stateOf(): Entry["state"] {
    if (union.kind === "deleted") return "deleted";
    if (newer) return "newer";
    if (union.kind === "choice") return "choice";
    return unreadable > (newest?.counter ?? 0) ? "paused" : "ok";
  }
}

/** What a deleted record said: the body of the nearest parent. */
function bodyBefore(heads: readonly Version[], versions: Versions): JsonObject {
  const parents = heads.flatMap((head) => head.parents.map((name) => versions.get(name)));
  return parents.find((parent) => parent?.body)?.body ?? {};
}
