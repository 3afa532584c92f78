/**
 * The least a record must be for the page to show it: the types of the fields the page reads. What
 * the fields may hold is the engine's to say (`validate`); a half-filled record is still kept here.
 */

import * as v from "valibot";
import type { JsonObject } from "./json.ts";

const text = v.optional(v.string());
const texts = v.optional(v.array(v.string()));
const flag = v.optional(v.boolean());

const promise = v.looseObject({
  kind: text,
  date: v.nullish(v.string()),
  count: v.nullish(v.number()),
  unit: v.nullish(v.string()),
  begin: v.nullish(v.string()),
  resume: v.nullish(v.string()),
});

const debrief = v.looseObject({
  went_well: text,
  went_badly: text,
  stood_out: text,
  forgot: text,
  answers: text,
  topics: v.optional(v.array(v.looseObject({ text, contact: text }))),
  challenges: v.optional(v.array(v.looseObject({ theirs: text, mine: text }))),
  link: v.nullish(v.looseObject({ url: text, about: text })),
  personal_discussed: flag,
});

const interview = v.looseObject({
  id: text,
  ends: text,
  medium: v.nullish(v.string()),
  contacts: texts,
  promise: v.optional(promise),
  debrief: v.optional(debrief),
});

const contact = v.looseObject({
  id: text,
  name: text,
  title: text,
  email: text,
  part: text,
  met: flag,
});

const logEntry = v.looseObject({
  id: text,
  at: text,
  kind: text,
  to: texts,
  channel: v.nullish(v.string()),
  promise: v.nullish(promise),
  asked_permission: flag,
  reached: flag,
  decided: flag,
  decide_by: v.nullish(v.string()),
  subject: text,
  text,
});

/** The person's own edit of a draft, and what the page alone keeps with a record. */
const planner = v.looseObject({
  drafts: v.optional(
    v.record(v.string(), v.looseObject({ subject: text, body: text, tone: text })),
  ),
});

export const storedRecord = v.looseObject({
  company: v.string(),
  role: v.string(),
  seniority: text,
  cadence: text,
  region: v.nullish(v.string()),
  time_zone: v.nullish(v.string()),
  sender: text,
  experience: text,
  notes: text,
  interest: v.optional(v.looseObject({ role: text, company: text })),
  calendar: v.optional(v.looseObject({})),
  contacts: v.optional(v.array(contact)),
  interviews: v.array(interview),
  log: v.optional(v.array(logEntry)),
  planner: v.optional(planner),
});

/** What can be shown of a record in a form this code does not know. */
export function showable(body: JsonObject): JsonObject {
  if (v.is(storedRecord, body)) return body;
  const { company, role } = body;
  return {
    company: typeof company === "string" ? company : "",
    role: typeof role === "string" ? role : "",
    interviews: [],
  };
}
