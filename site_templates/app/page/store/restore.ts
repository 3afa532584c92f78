/**
 * Reading a backup, or a single record as the command line takes it. The file is measured before it
 * is parsed, copied into fresh objects, and checked whole before anything of it is kept.
 */

import * as v from "valibot";
import { FORMAT } from "./backup.ts";
import { besideShape, previewBeside, type BesidePreview } from "./beside.ts";
import {
  depthOf,
  freshCopy,
  isObject,
  sameJson,
  type CopyReport,
  type Json,
  type JsonObject,
} from "./json.ts";
import { asideKey, freshId, isAside } from "./keys.ts";
import { migrate, SCHEMA } from "./migrations.ts";
import { storedRecord } from "./shape.ts";
import type { Store } from "./store.ts";

const LARGEST_BYTES = 5 * 1024 * 1024;
const DEEPEST = 32;

export type RestoreFault =
  | { code: "too_large"; megabytes: number }
  | { code: "too_deep"; depth: number }
  | { code: "not_json" }
  | { code: "not_a_backup" }
  | { code: "inexact_number"; where: string }
  | { code: "newer"; schema: number }
  | { code: "bad_record"; where: string };

export class NotRestorable extends Error {
  constructor(readonly fault: RestoreFault) {
    super(fault.code);
  }
}

export interface Offer {
  readonly id: string;
  readonly body: JsonObject;
  /** new: not here yet. same: nothing to do. conflict: differs from what is here. */
  readonly kind: "new" | "same" | "conflict";
}

export interface Preview {
  readonly offers: readonly Offer[];
  readonly aside: readonly (readonly [string, string])[];
  readonly beside: BesidePreview;
  /** Where keys were left out because they reach into an object's prototype. */
  readonly dropped: readonly string[];
  /** Which texts hold characters nobody would see; they are kept, and marked where they are shown. */
  readonly unseen: readonly string[];
}

const recordId = v.pipe(v.string(), v.regex(/^[\w.:-]{1,80}$/));
const version = v.object({
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  body: v.custom<JsonObject>(isObject),
});
const backup = v.object({
  format: v.literal(FORMAT),
  records: v.array(v.object({ id: recordId, versions: v.array(version) })),
  set_aside: v.array(v.object({ key: v.string(), text: v.string() })),
  ...besideShape,
});
const single = v.looseObject({
  company: v.string(),
  role: v.string(),
  interviews: v.array(v.any()),
});

/** What a file would bring. Throws `NotRestorable` with the reason when it cannot be used. */
export async function previewFile(file: File, store: Store): Promise<Preview> {
  if (file.size > LARGEST_BYTES) {
    throw new NotRestorable({ code: "too_large", megabytes: file.size / 1024 / 1024 });
  }
  return previewText(await file.text(), store);
}

function previewText(text: string, store: Store): Preview {
  const report: CopyReport = { dropped: [], unsafe: [], unseen: [] };
  const data = freshCopy(parse(text), report);
  const inexact = report.unsafe[0];
  if (inexact !== undefined) throw new NotRestorable({ code: "inexact_number", where: inexact });
  const file = isObject(data) && v.is(single, data) ? asBackup(data) : data;
  if (!isObject(file) || file["format"] !== FORMAT)
    throw new NotRestorable({ code: "not_a_backup" });
  const read = v.safeParse(backup, file);
  if (!read.success) {
    const where = v.getDotPath(read.issues[0]) ?? "records";
    throw new NotRestorable({ code: "bad_record", where });
  }
  const offers = read.output.records.flatMap(({ id, versions }, at) =>
    versions.map(({ schema, body }, index) => {
      const where = `records[${at}].versions[${index}].body`;
      return offer(id, upToDate(body, schema, where), store);
    }),
  );
  const aside = read.output.set_aside
    .map(({ key, text: raw }) => [isAside(key) ? key : asideKey(key), raw] as const)
    .filter(([key]) => !store.aside.has(key));
  const [begun = null] = read.output.unfinished.map(({ schema, body }, at) =>
    upToDate(body, schema, `unfinished[${at}].body`),
  );
  const beside = previewBeside(store.home, store.tab, read.output.settings, begun);
  return { offers, aside, beside, dropped: report.dropped, unseen: report.unseen };
}

function parse(text: string): unknown {
  const depth = depthOf(text);
  if (depth > DEEPEST) throw new NotRestorable({ code: "too_deep", depth });
  try {
    return JSON.parse(text);
  } catch {
    throw new NotRestorable({ code: "not_json" });
  }
}

function upToDate(data: JsonObject, schema: number, where: string): JsonObject {
  if (schema > SCHEMA) throw new NotRestorable({ code: "newer", schema });
  const body = migrate(data, schema);
  const read = v.safeParse(storedRecord, body);
  if (read.success) return body;
  const field = v.getDotPath(read.issues[0]);
  throw new NotRestorable({ code: "bad_record", where: field ? `${where}.${field}` : where });
}

function asBackup(record: JsonObject): Json {
  const id = typeof record["id"] === "string" && record["id"] ? record["id"] : freshId();
  const schema = typeof record["schema"] === "number" ? record["schema"] : SCHEMA;
  const versions = [{ schema, body: { ...record, id } }];
  return { format: FORMAT, records: [{ id, versions }], set_aside: [] };
}

function offer(id: string, data: JsonObject, store: Store): Offer {
  const here = store.entry(id);
  if (here === null || here.state === "deleted") return { id, body: data, kind: "new" };
  const known = store.bodies(id).some((one) => one !== null && sameJson(one, data));
  return { id, body: data, kind: known ? "same" : "conflict" };
}
