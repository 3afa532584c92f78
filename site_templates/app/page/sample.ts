/** A made-up application to look at: two days after the interview, while waiting. */

import { addDays } from "./clock.ts";
import { newRecord, type PlannedRecord } from "./record.ts";
import { t } from "./texts/en.ts";

export const SAMPLE_ID = "sample";

/** @param now wall-clock time on this device, such as `2026-11-05T15:00` */
export function sample(now: string): PlannedRecord {
  const interview = addDays(now, -2);
  const words = t.sample;
  return {
    ...newRecord(),
    id: SAMPLE_ID,
    company: words.company,
    role: words.role,
    sender: words.sender,
    experience: words.experience,
    interest: { role: "yes", company: "yes" },
    contacts: [
      { id: "manager", name: words.manager, title: words.managerTitle, part: "hiring_manager" },
      { id: "colleague", name: words.colleague, title: words.colleagueTitle, part: "interviewer" },
    ],
    interviews: [
      {
        id: "first",
        ends: `${interview}T15:00`,
        contacts: ["manager", "colleague"],
        promise: { kind: "by_date", date: addDays(interview, 8) },
        debrief: { stood_out: words.stoodOut, topics: [{ text: words.topic, contact: "manager" }] },
      },
    ],
    log: [
      {
        id: "thanks",
        at: `${interview}T18:30`,
        kind: "thank_you_sent",
        to: ["manager", "colleague"],
        channel: "email",
      },
    ],
    planner: { sample: true },
  };
}
