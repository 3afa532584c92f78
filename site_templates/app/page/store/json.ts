/** JSON values as data of unknown origin: copied key by key, measured before they are parsed. */

import { hasUnseen } from "../texts/visible.ts";

export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

/** Keys that reach an object's prototype; no record has a use for them. */
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** How deep a JSON text nests, found without parsing it. */
export function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inString) {
      if (character === "\\") index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "{" || character === "[") deepest = Math.max(deepest, (depth += 1));
    else if (character === "}" || character === "]") depth -= 1;
  }
  return deepest;
}

/** What `freshCopy` left out, could not take, or found odd; each a path such as `records[0].x`. */
export interface CopyReport {
  dropped: string[];
  unsafe: string[];
  /** Texts with characters nobody would see. */
  unseen: string[];
}

/** A copy made of fresh objects, without keys that reach a prototype. */
export function freshCopy(value: unknown, report: CopyReport, path = ""): Json {
  if (typeof value === "number" && !isExact(value)) report.unsafe.push(path);
  if (typeof value === "string" && hasUnseen(value)) report.unseen.push(path);
  if (Array.isArray(value)) {
    return value.map((item, index) => freshCopy(item, report, `${path}[${index}]`));
  }
  if (typeof value !== "object" || value === null) return value as Json;
  const copy: JsonObject = {};
  for (const [key, item] of Object.entries(value)) {
    const where = path ? `${path}.${key}` : key;
    if (FORBIDDEN.has(key)) report.dropped.push(where);
    else copy[key] = freshCopy(item, report, where);
  }
  return copy;
}

const isExact = (value: number): boolean =>
  Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);

/** Whether two JSON values say the same, whatever the order of their keys. */
export function sameJson(one: Json | undefined, other: Json | undefined): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => sameJson(item, other[index]));
  }
  if (!isObject(one) || !isObject(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && sameJson(one[key], other[key]))
  );
}

/**
 * A checksum against damage, not against intent: 53 bits of the well-known cyrb53 mix. It must be
 * computed at once, before a page is closed, so the browser's asynchronous digest is no choice.
 */
export function checksum(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
