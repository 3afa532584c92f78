/** The application record as the page edits it: the engine's record, and what the page adds. */

import type {
  ApplicationRecord,
  Contact,
  Debrief,
  Interview,
  LogEntry,
  PromiseMade,
  Step,
} from "#contract";
import { deviceZone } from "./clock.ts";
import type { JsonObject } from "./store/json.ts";
import { freshId } from "./store/keys.ts";
import { SCHEMA } from "./store/migrations.ts";

export type { ApplicationRecord, Contact, Debrief, Interview, LogEntry, PromiseMade };

export type Tone = "warm" | "plain" | "formal";

/** A draft the person has changed. What nobody changed is made anew by the engine. */
export interface SavedDraft {
  subject: string;
  body: string;
  tone: Tone;
  wording: number;
}

/** What the page alone keeps with a record. */
export interface Kept {
  drafts?: Record<string, SavedDraft>;
  /** Until which day a step was put off, by the step's id; the rule's dates stay as they are. */
  snoozed?: Record<string, string>;
  archived?: boolean;
  /** Made up, to look at: not counted, and nothing of it is advice to anybody. */
  sample?: boolean;
  /** The steps whose reminders were put into a calendar file: when each was due, by its id. */
  reminded?: Record<string, string>;
  /** What is ticked off of the list for before and at the interview, as claim ids. */
  ticked?: string[];
}

/** The record with the page's own field, which the engine neither needs nor sees. */
export interface PlannedRecord extends ApplicationRecord {
  planner?: Kept;
}

/** A stored body as a record: its shape was checked when it was read. */
export const asRecord = (body: JsonObject): PlannedRecord => body as unknown as PlannedRecord;
export const asBody = (record: PlannedRecord): JsonObject => record as unknown as JsonObject;

/** Neither laid aside nor made up. */
export function isRunning({ body }: { readonly body: JsonObject }): boolean {
  const kept = asRecord(body).planner;
  return kept?.archived !== true && kept?.sample !== true;
}

/** What the engine is handed. */
export function forEngine(record: PlannedRecord): ApplicationRecord {
  const facts = { ...record };
  delete facts.planner;
  return facts;
}

/** What the engine is handed to say what is due: messages as they were sent change no date. */
export function forOverview(record: PlannedRecord): ApplicationRecord {
  const log = logOf(record).map((entry) => {
    const dated = { ...entry };
    delete dated.text;
    delete dated.subject;
    return dated;
  });
  return { ...forEngine(record), log };
}

export function newRecord(): PlannedRecord {
  return {
    schema: SCHEMA,
    id: freshId(),
    company: "",
    role: "",
    time_zone: deviceZone(),
    contacts: [],
    interviews: [{ id: freshId(6), ends: "", contacts: [] }],
    log: [],
  };
}

export const contactsOf = (record: PlannedRecord): readonly Contact[] => record.contacts ?? [];
export const logOf = (record: PlannedRecord): readonly LogEntry[] => record.log ?? [];

/** The round the page talks about: the latest one. */
export function lastInterview(record: PlannedRecord): Interview | undefined {
  return [...record.interviews].sort((one, other) => (one.ends < other.ends ? 1 : -1))[0];
}

/** The page's own name of a log entry; those that came from elsewhere may have none. */
export const entryId = (entry: LogEntry): string =>
  typeof entry["id"] === "string" ? entry["id"] : "";

export const nameOf = (record: PlannedRecord, id: string): string =>
  contactsOf(record).find((contact) => contact.id === id)?.name ?? id;

/** The log entry that says a step's message was sent. */
const SENT: Partial<Record<Step["kind"], LogEntry["kind"]>> = {
  thank_you: "thank_you_sent",
  late_thank_you: "thank_you_sent",
  check_in: "check_in_sent",
  second_check_in: "check_in_sent",
  call_back: "called",
  holiday_card: "holiday_card_sent",
  competing_offer_note: "competing_offer_note_sent",
  rejection_reply: "rejection_reply_sent",
  stay_in_touch: "stayed_in_touch",
  closing_note: "closing_note_sent",
};

export const sentKind = (kind: Step["kind"]): LogEntry["kind"] | undefined => SENT[kind];

/** Steps the engine has words for. */
export const isWritten = (kind: Step["kind"]): boolean =>
  SENT[kind] !== undefined && kind !== "call_back";

/** The log entry that says a step is done; steps that end otherwise, such as notes, have none. */
export const doneKind = (kind: Step["kind"]): LogEntry["kind"] | undefined =>
  kind === "move_on" ? "closed" : SENT[kind];

/** Where the person's own words for a step are kept; a step's id changes as others are done. */
export const draftKey = (step: Pick<Step, "kind" | "to">): string =>
  `${step.kind}|${step.to.join()}`;
