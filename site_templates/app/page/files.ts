/** Files for other programs, made by the engine and handed to the person as downloads. */

import type { Plan } from "#contract";
import { nowIn, utcNow } from "./clock.ts";
import { planner } from "./planner.ts";
import { forEngine, type Contact, type PlannedRecord } from "./record.ts";
import { download } from "./store/backup.ts";

/** When the steps with a reminder were due, by their ids. */
export type Reminded = Readonly<Record<string, string>>;

const CALENDAR = "text/calendar;charset=utf-8";

/** A name that every file system takes. */
const fileName = (words: string, ending: string): string =>
  `${
    words
      .normalize("NFKD")
      .replace(/[^\p{Letter}\p{Number}]+/gu, "-")
      .replace(/^-|-$/g, "")
      .toLowerCase()
      .slice(0, 60) || "afterword"
  }.${ending}`;

/**
 * Hand over a calendar file with the steps still to come, or with those of `only`.
 *
 * @returns what each record is to remember: when each of its steps in the file is due, by its id
 */
export async function saveReminders(
  records: readonly PlannedRecord[],
  only: readonly string[] = [],
): Promise<readonly Reminded[]> {
  const items = records.map((record) => ({
    record: forEngine(record),
    now: nowIn(record.time_zone),
  }));
  const asks = { verb: "reminders", items, only, stamp: utcNow() } as const;
  const { file, steps } = await planner().engine.call(asks);
  const [first] = records;
  const name = records.length === 1 && first ? `${first.company} ${first.role}` : "afterword";
  download(fileName(`reminders ${name}`, "ics"), file, CALENDAR);
  return steps;
}

/** Hand over a calendar file that takes the reminders of these steps out again. */
export async function saveCancellation(
  record: PlannedRecord,
  steps: readonly string[],
): Promise<void> {
  const asks = {
    verb: "cancellation",
    record: forEngine(record),
    steps,
    stamp: utcNow(),
  } as const;
  const { file } = await planner().engine.call(asks);
  download(fileName(`cancel ${record.company} ${record.role}`, "ics"), file, CALENDAR);
}

/** Hand over a message as a file that an e-mail program opens, not sent yet. */
export async function saveMessage(
  record: PlannedRecord,
  message: { readonly subject: string; readonly body: string },
  to: readonly string[],
): Promise<void> {
  const { subject, body } = message;
  const asks = { verb: "message", record: forEngine(record), subject, body, to } as const;
  const { file } = await planner().engine.call(asks);
  download(fileName(subject, "eml"), file, "message/rfc822");
}

/** Hand over a person as a contact file. */
export async function saveContact(record: PlannedRecord, contact: Contact): Promise<void> {
  const asks = {
    verb: "contact",
    record: forEngine(record),
    contact: contact.id ?? "",
  } as const;
  const { file } = await planner().engine.call(asks);
  download(fileName(contact.name, "vcf"), file, "text/vcard;charset=utf-8");
}

/** Reminders that stand in a calendar for nothing any more, and those whose day has moved. */
export function outdated(
  reminded: Reminded,
  plan: Plan,
): { readonly over: readonly string[]; readonly moved: readonly string[] } {
  const open = new Map(
    plan.steps.filter(({ state }) => state !== "done").map(({ id, due }) => [id, due]),
  );
  const ids = Object.keys(reminded);
  return {
    over: ids.filter((id) => !open.has(id)),
    moved: ids.filter((id) => open.has(id) && open.get(id) !== reminded[id]),
  };
}
