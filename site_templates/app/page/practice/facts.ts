/** A case's record in short, for those who want to look something up again. */

import { html, nothing, type TemplateResult } from "lit";
import type { ApplicationRecord } from "#contract";
import { shortMoment } from "../texts/dates.ts";
import { t as planner } from "../texts/en.ts";
import { visible } from "../texts/visible.ts";
import { t } from "./en.ts";

/** Who there is, and what happened when, in the order of time. */
export function facts(record: ApplicationRecord, now: string): TemplateResult {
  const happened = [
    ...record.interviews.map(({ ends }) => [ends, t.interview(shortMoment(ends, now))] as const),
    ...(record.log ?? []).map(
      ({ at, kind }) => [at, `${planner.log.kinds[kind]}, ${shortMoment(at, now)}`] as const,
    ),
  ].sort(([one], [other]) => (one < other ? -1 : 1));
  const people = record.contacts ?? [];
  return html`<div class="stack tight">
    <p>${visible(planner.application.at(record.role, record.company))}</p>
    ${
      people.length === 0
        ? nothing
        : html`<ul>
            ${people.map(({ name, title, part = "interviewer" }) => {
              const words = [name, title, planner.person.parts[part].toLowerCase()];
              return html`<li>${visible(words.filter(Boolean).join(", "))}</li>`;
            })}
          </ul>`
    }
    <ul>
      ${happened.map(([, words]) => html`<li>${words}</li>`)}
    </ul>
  </div>`;
}
