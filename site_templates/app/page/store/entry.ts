/** A record as the page shows it: what its versions say together, and whether it may be edited. */

import { headsOf, unionOf, type Versions } from "./graph.ts";
import type { JsonObject } from "./json.ts";
import type { Version } from "./version.ts";

export interface Entry {
  readonly id: string;
  /**
   * ok: editable. choice: its heads differ, the person chooses. paused: its newest version could not
   * be read. newer: written by a newer planner, read-only. deleted: kept until erased for good.
   */
  readonly state: "ok" | "choice" | "paused" | "newer" | "deleted";
  readonly body: JsonObject;
  /** Names of the heads `body` came from: the parents of the next version. */
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
  const base = heads.map((head) => head.name);
  const paths = union.kind === "choice" ? union.paths : [];
  const body = union.kind === "one" ? union.body : lastBody(heads, versions);
  return { id, body, base, heads, paths, state: stateOf() };

  function stateOf(): Entry["state"] {
    if (newer) return "newer";
    if (union.kind === "choice") return "choice";
    if (union.kind === "deleted") return "deleted";
    return unreadable > (newest?.counter ?? 0) ? "paused" : "ok";
  }
}

/** The body to show when the heads agree on none: a head's, else that of the nearest parent. */
function lastBody(heads: readonly Version[], versions: Versions): JsonObject {
  const known = heads.find((head) => head.body !== null);
  if (known?.body) return known.body;
  const parents = heads.flatMap((head) => head.parents.map((name) => versions.get(name)));
  return parents.find((parent) => parent?.body)?.body ?? {};
}
