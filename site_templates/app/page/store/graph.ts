/** The versions of one record as a graph: which are newest, and what they have in common. */

import { sameJson, type JsonObject } from "./json.ts";
import { mergeBodies } from "./merge.ts";
import type { Version } from "./version.ts";

export type Versions = ReadonlyMap<string, Version>;

/** Versions nobody names as a parent, the one with the highest counter first. */
export function headsOf(versions: Versions): Version[] {
  const parents = new Set([...versions.values()].flatMap((version) => version.parents));
  return [...versions.values()]
    .filter((version) => !parents.has(version.name))
    .sort((one, other) => other.counter - one.counter || (one.tab < other.tab ? -1 : 1));
}

/** How many saves lie between a version and the heads; ancestors only, the nearest way counts. */
export function ancestorsOf(heads: readonly Version[], versions: Versions): Map<string, number> {
  const distance = new Map<string, number>();
  let row = heads.flatMap((head) => head.parents);
  for (let steps = 1; row.length > 0; steps += 1) {
    const next: string[] = [];
    for (const name of row) {
      if (distance.has(name)) continue;
      distance.set(name, steps);
      next.push(...(versions.get(name)?.parents ?? []));
    }
    row = next;
  }
  return distance;
}

/** The nearest version all heads were made from, if it is still there. */
export function commonAncestor(heads: readonly Version[], versions: Versions): Version | null {
  const shared = sharedAncestors(heads, versions)
    .map((name) => versions.get(name))
    .filter((version) => version !== undefined)
    .sort((one, other) => other.counter - one.counter);
  return shared[0] ?? null;
}

/** Names of the versions that every head was made from. */
export function sharedAncestors(heads: readonly Version[], versions: Versions): string[] {
  const [first, ...rest] = heads.map((head) => ancestorsOf([head], versions));
  if (first === undefined) return [];
  return [...first.keys()].filter((name) => rest.every((ancestors) => ancestors.has(name)));
}

export type Union =
  { kind: "one"; body: JsonObject } | { kind: "deleted" } | { kind: "choice"; paths: string[] };

/** What the heads say together: one body, a deletion, or a choice for the person. */
export function unionOf(heads: readonly Version[], versions: Versions): Union {
  const bodies = heads.map((head) => head.body);
  const present = bodies.filter((body) => body !== null);
  if (present.length === 0) return { kind: "deleted" };
  const [first, ...rest] = present;
  if (present.length < bodies.length || first === undefined) return { kind: "choice", paths: [] };
  const others = rest.filter((body) => !sameJson(body, first));
  if (others.length === 0) return { kind: "one", body: first };
  const base = commonAncestor(heads, versions)?.body;
  if (!base) return { kind: "choice", paths: [] };
  let body = first;
  for (const other of others) {
    const merged = mergeBodies(base, body, other);
    if (!merged.ok) return { kind: "choice", paths: merged.paths };
    body = merged.value;
  }
  return { kind: "one", body };
}
