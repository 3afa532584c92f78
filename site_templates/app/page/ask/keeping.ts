/** "Keep this as an application": the planner's own form, begun with what was answered here. */

import { todayIn } from "../clock.ts";
import { keepUnfinished, planner } from "../planner.ts";
import { NEW_PLACE } from "../store/keys.ts";
import { newRecord, type PromiseMade } from "../record.ts";
import { address } from "../route.ts";
import type { Answers } from "./flow.ts";

/** Promises that need no date; with one, the form asks for it. */
const PROMISES: Readonly<Record<string, PromiseMade["kind"]>> = {
  few_days: "few_days",
  after_holidays: "after_holidays",
};

/** Begin the form unless one is begun already, and return the address of it. */
export async function begin(answers: Answers): Promise<string> {
  const { work, settings, ready } = planner();
  await ready;
  const promise = PROMISES[answers.get("promise") ?? ""];
  if (promise !== undefined && work.text(NEW_PLACE) === null) {
    const record = newRecord();
    const interviews = record.interviews.map((interview) => ({
      ...interview,
      ends: `${todayIn(record.time_zone)}T`,
      promise: { kind: promise },
    }));
    const begun = { ...record, region: settings.get("region"), interviews };
    keepUnfinished(begun);
    work.rest(NEW_PLACE);
  }
  const ahead = answers.get("interview_held") === "no";
  return `../planner/${address({ view: "new", ahead })}`;
}
