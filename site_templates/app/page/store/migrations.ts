/**
 * From the form a record was stored in to the form this code writes. `MIGRATIONS[n]` takes a body of
 * schema n to schema n + 1: a pure function that carries every field it does not know. They run on
 * reading; the old copy stays as it is until a later version has been saved and confirmed.
 */

import type { JsonObject } from "./json.ts";

/** The schema this code writes; the same number as the record's own `schema` field. */
export const SCHEMA = 1;

export type Migration = (body: JsonObject) => JsonObject;

export const MIGRATIONS: ReadonlyMap<number, Migration> = new Map();

/** Bring a body of schema `from` to `to`. Throws when a step of the way is missing. */
export function migrate(
  body: JsonObject,
  from: number,
  to = SCHEMA,
  steps: ReadonlyMap<number, Migration> = MIGRATIONS,
): JsonObject {
  let current = body;
  for (let schema = from; schema < to; schema += 1) {
    const step = steps.get(schema);
    if (step === undefined) throw new Error(`no migration from schema ${schema}`);
    current = { ...step(current), schema: schema + 1 };
  }
  return current;
}
