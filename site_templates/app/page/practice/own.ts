/** A case that somebody wrote themselves, carried whole in the fragment of a link. */

import * as v from "valibot";
import type { ApplicationRecord } from "#contract";
import { engine } from "../engine/client.ts";
import { isObject } from "../store/json.ts";
import { visible } from "../texts/visible.ts";
import { OWN, type PracticeCase } from "./cases.ts";
import { NotPacked, pack, unpack } from "./pack.ts";

/** Letters of a whole link: what every mail program, LMS and browser takes, and the most we take. */
export const SAFE_LENGTH = 2_000;
export const LONGEST = 8_000;

const shape = v.object({
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120)),
  now: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)),
  story: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(6_000)),
  record: v.custom<ApplicationRecord>(isObject),
});

export type OwnCase = v.InferOutput<typeof shape>;

export const linkOf = (own: OwnCase, page: string): string => `${page}#own=${pack(own)}`;

export type Opened = { readonly case: PracticeCase } | { readonly problem: string };

/** The case that a link carries, or in plain words why it carries none. */
export async function openOwn(packed: string): Promise<Opened> {
  if (packed.length > LONGEST) return { problem: `The link is longer than ${LONGEST} letters.` };
  let data: unknown;
  try {
    data = unpack(packed);
  } catch (reason) {
    if (!(reason instanceof NotPacked)) throw reason;
    return { problem: "It is cut short, or was not made by the form for writing cases." };
  }
  const read = v.safeParse(shape, data);
  if (!read.success) {
    const where = v.getDotPath(read.issues[0]) ?? "the case";
    return { problem: `Its part “${where}” is not as in a case.` };
  }
  const { title, now, story, record } = read.output;
  const { problems } = await engine().call({ verb: "validate", record });
  const [first] = problems;
  if (first) return { problem: `${first.field}: expected ${first.expected}.` };
  const shown = { title: visible(title), story: visible(story) };
  return { case: { id: OWN, level: "middle", now, record, ...shown } };
}
