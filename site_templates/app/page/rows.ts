/** The applications as Today lists them, the most urgent first. */

import { todayIn } from "./clock.ts";
import { glanceOf, stepsOf, type Glance, type GlanceStep } from "./glance.ts";
import { asRecord, contactsOf, type PlannedRecord } from "./record.ts";
import type { Entry } from "./store/entry.ts";

export interface Row {
  readonly entry: Entry;
  readonly record: PlannedRecord;
  readonly glance: Glance | null;
  /** The day to look at it again, because waiting ends or because it was put off until then. */
  readonly until: string | null;
}

export function rowsOf(entries: readonly Entry[]): Row[] {
  return entries.map(rowOf).sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

function rowOf(entry: Entry): Row {
  const record = asRecord(entry.body);
  const glance = glanceOf(entry.id);
  const until = glance === null ? null : (glance.until ?? putOff(record, glance));
  return { entry, record, glance, until };
}

/** Until when a step was put off; null when it was not, or that day has come. */
export function snoozedUntil(record: PlannedRecord, step: string): string | null {
  const until = record.planner?.snoozed?.[step];
  return until !== undefined && until > todayIn(record.time_zone) ? until : null;
}

/** The steps that are for today: those not put off. */
export const stepsDue = (record: PlannedRecord, glance: Glance): readonly GlanceStep[] =>
  stepsOf(glance).filter(({ id }) => snoozedUntil(record, id) === null);

function putOff(record: PlannedRecord, glance: Glance): string | null {
  const days = stepsOf(glance).map(({ id }) => snoozedUntil(record, id));
  return days.filter((until) => until !== null).sort()[0] ?? null;
}

/** Whether something is to be done today; what has no plan yet waits for one. */
export function isDue({ entry, record, glance }: Row): boolean {
  if (record.planner?.archived) return false;
  if (entry.state !== "ok" || glance?.group === "unusable") return true;
  if (glance?.group !== "now") return false;
  return glance.steps.length === 0 || stepsDue(record, glance).length > 0;
}

const LAST = "9999";

function key(row: Row): string {
  const { entry, record, glance, until } = row;
  if (entry.state !== "ok") return "0";
  if (!isDue(row) || glance === null) return `2${until ?? LAST}`;
  const closes = stepsDue(record, glance).map((step) => step.closes);
  return `1${closes.sort()[0] ?? LAST}`;
}

/** Whether every word of `wanted` stands in the names of an application. */
export function isFound({ record }: Row, wanted: string): boolean {
  const names = [record.company, record.role, ...contactsOf(record).map(({ name }) => name)];
  const text = names.join(" ").toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
