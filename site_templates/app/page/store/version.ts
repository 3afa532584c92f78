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
  | { kind: "bad"; reason: string };

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

/** Read one stored text. A newer schema is recognised and left alone; damage is told as a reason. */
export function readVersion(key: string, raw: string): Reading {
  const name = parseVersionKey(key);
  if (name === null) return { kind: "bad", reason: "its name is not one of ours" };
  let parsed: unknown;
  try {
    parsed = JSON.parse(raw);
  } catch {
    return { kind: "bad", reason: "it is not JSON" };
  }
  const read = v.safeParse(envelope, parsed);
  if (!read.success) return { kind: "bad", reason: "parts of it are missing" };
  const contents = read.output;
  if (sumOf(contents) !== contents.checksum) return { kind: "bad", reason: "it was changed" };
  const version = { ...name, ...contents, key, name: shortName(name) };
  if (contents.schema > SCHEMA) return { kind: "newer", version };
  if (contents.body === null) return { kind: "ok", version };
  const body = migrate(contents.body, contents.schema);
  if (!v.is(storedRecord, body)) return { kind: "bad", reason: "a field has the wrong type" };
  return { kind: "ok", version: { ...version, body } };
}
