/** One version of a record as it lies in storage: written once, checked whenever it is read. */

import * as v from "valibot";
import { checksum, isObject, type JsonObject } from "./json.ts";
import { parseVersionKey, shortName, versionKey, type VersionName } from "./keys.ts";
import { migrate, SCHEMA } from "./migrations.ts";
import { storedRecord } from "./shape.ts";

export interface Version extends VersionName {
  readonly key: string;
  /** Its name among the versions of its record. */
  readonly name: string;
  /** The schema its body is in: this code's own, unless a newer planner wrote it. */
  readonly schema: number;
  /** Names of the versions it was made from. */
  readonly parents: readonly string[];
  readonly build: string;
  /** When it was saved, for people to tell versions apart; nothing is ordered by it. */
  readonly at: string;
  /** The record; null says that it was deleted. */
  readonly body: JsonObject | null;
}

export type Reading =
  | { kind: "ok"; version: Version }
  | { kind: "newer"; version: Version }
  /** Whole, but it could not be brought to the present form: it stays, and is tried again. */
  | { kind: "stuck" }
  | { kind: "bad" };

const envelope = v.object({
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  parents: v.array(v.string()),
  build: v.string(),
  at: v.string(),
  checksum: v.string(),
  body: v.nullable(v.custom<JsonObject>(isObject)),
});

interface Contents {
  schema: number;
  parents: readonly string[];
  build: string;
  at: string;
  body: JsonObject | null;
}

const sumOf = (contents: Contents): string =>
  checksum(
    JSON.stringify([contents.schema, contents.parents, contents.build, contents.at, contents.body]),
  );

/** Make the version that is about to be stored, with the text to store. */
export function makeVersion(name: VersionName, contents: Omit<Contents, "schema">) {
  const whole = { schema: SCHEMA, ...contents };
  const { parents, build, at, body } = whole;
  const raw = JSON.stringify({ schema: SCHEMA, parents, build, at, checksum: sumOf(whole), body });
  const version = { ...name, ...whole, key: versionKey(name), name: shortName(name) };
  return { version, raw };
}

const BAD: Reading = { kind: "bad" };

/** Read one stored text. A newer schema is recognised and left alone. */
export function readVersion(key: string, raw: string): Reading {
  const name = parseVersionKey(key);
  if (name === null) return BAD;
  let parsed: unknown;
  try {
    parsed = JSON.parse(raw);
  } catch {
    return BAD;
  }
  const read = v.safeParse(envelope, parsed);
  if (!read.success) return BAD;
  const contents = read.output;
  if (sumOf(contents) !== contents.checksum) return BAD;
  const version = { ...name, ...contents, key, name: shortName(name) };
  if (contents.schema > SCHEMA) return { kind: "newer", version };
  if (contents.body === null) return { kind: "ok", version };
  let body: JsonObject;
  try {
    body = migrate(contents.body, contents.schema);
  } catch {
    return { kind: "stuck" };
  }
  if (!v.is(storedRecord, body)) return BAD;
  return { kind: "ok", version: { ...version, schema: SCHEMA, body } };
}
