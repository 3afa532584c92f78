/** Files being made: what is said meanwhile, and what a record remembers of its reminders. */

import { html, type LitElement, type TemplateResult } from "lit";
import type { Step } from "#contract";
import type { RecordEdit } from "../editing.ts";
import { EngineProblem } from "../engine/client.ts";
import { saveReminders } from "../files.ts";
import { planner } from "../planner.ts";
import { asBody, asRecord, isRunning } from "../record.ts";
import { t } from "../texts/en.ts";
import { say } from "./said.ts";

/** Make a file, and say so; `work` resolves to what there is to say in the end. */
export async function makeFile(host: LitElement, work: () => Promise<string>): Promise<void> {
  say(host, { text: t.files.making });
  try {
    say(host, { text: await work() });
  } catch (reason) {
    if (!(reason instanceof EngineProblem)) throw reason;
    say(host, { text: reason.message });
  }
}

/** Put the steps of one application into a calendar file; those of `only`, if any are named. */
export function remind(
  host: LitElement,
  edit: RecordEdit,
  only: readonly string[] = [],
): Promise<void> {
  return makeFile(host, async () => {
    const { record } = edit;
    if (!record) return t.application.removed;
    const [steps] = await saveReminders([record], only);
    edit.save((changed) => {
      const reminded = { ...changed.planner?.reminded, ...steps };
      changed.planner = { ...changed.planner, reminded };
    });
    return t.reminders.added;
  });
}

/** How many applications go into one file: a long list takes the engine seconds. */
const IN_ONE_FILE = 100;

/** Put the steps of every application that is neither archived nor made up into calendar files. */
export function remindOfAll(host: LitElement): Promise<void> {
  return makeFile(host, async () => {
    const { store } = planner();
    const entries = store.entries().filter((entry) => entry.state === "ok" && isRunning(entry));
    for (let first = 0; first < entries.length; first += IN_ONE_FILE) {
      const some = entries.slice(first, first + IN_ONE_FILE);
      const made = await saveReminders(some.map(({ body }) => asRecord(body)));
      for (const [index, { id, body, base }] of some.entries()) {
        const record = asRecord(body);
        const reminded = { ...record.planner?.reminded, ...made[index] };
        const next = { ...record, planner: { ...record.planner, reminded } };
        store.save(id, asBody(next), base);
      }
    }
    return t.reminders.added;
  });
}

export function remindButton(host: LitElement, edit: RecordEdit, step: Step): TemplateResult {
  return html`<p>
    <button
      type="button"
      class="plain"
      aria-label="${t.reminders.one}: ${step.title}"
      @click=${() => void remind(host, edit, [step.id])}
    >
      ${t.reminders.one}
    </button>
  </p>`;
}
