/**
 * Bringing together what two tabs made of the same version. Changes to different fields, and to
 * different members of lists, go together where the members carry an `id` or are texts; two different
 * changes to one field do not, and a person has to choose.
 */

import { isObject, sameJson, type Json, type JsonObject } from "./json.ts";

/** The merged value, or the paths at which both sides changed the same thing differently. */
export type Merge<T> = { ok: true; value: T } | { ok: false; paths: string[] };

type Maybe = Json | undefined;

export function mergeBodies(base: JsonObject, one: JsonObject, other: JsonObject) {
  const paths: string[] = [];
  const value = mergeValue(base, one, other, "", paths) as JsonObject;
  return paths.length === 0
    ? ({ ok: true, value } satisfies Merge<JsonObject>)
    : ({ ok: false, paths } satisfies Merge<JsonObject>);
}

function mergeValue(base: Maybe, one: Maybe, other: Maybe, path: string, paths: string[]): Maybe {
  if (sameJson(one, other) || sameJson(base, other)) return one;
  if (sameJson(base, one)) return other;
  if (isObject(one) && isObject(other)) {
    return mergeFields(isObject(base) ? base : {}, one, other, path, paths);
  }
  const lists = [base ?? [], one, other].map(keyed);
  const [baseList, oneList, otherList] = lists;
  if (baseList && oneList && otherList) {
    return [...mergeMembers(baseList, oneList, otherList, path, paths).values()];
  }
  paths.push(path);
  return one;
}

function mergeFields(
  base: JsonObject,
  one: JsonObject,
  other: JsonObject,
  path: string,
  paths: string[],
): JsonObject {
  const merged: JsonObject = {};
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const where = path ? `${path}.${key}` : key;
    const value = mergeValue(base[key], one[key], other[key], where, paths);
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}

type Members = Map<string, Json>;

function mergeMembers(base: Members, one: Members, other: Members, path: string, paths: string[]) {
  const merged: Members = new Map();
  for (const id of new Set([...one.keys(), ...other.keys()])) {
    const where = `${path}[${id}]`;
    const value = mergeValue(base.get(id), one.get(id), other.get(id), where, paths);
    if (value !== undefined) merged.set(id, value);
  }
  return merged;
}

/** A list as a map by its members' ids, texts being their own; null when it is no such list. */
function keyed(list: Maybe): Members | null {
  if (!Array.isArray(list)) return null;
  const members: Members = new Map();
  for (const item of list) {
    const id = isObject(item) ? item["id"] : item;
    if (typeof id !== "string" || id === "" || members.has(id)) return null;
    members.set(id, item);
  }
  return members;
}
