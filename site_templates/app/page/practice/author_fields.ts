import { html, nothing, type TemplateResult } from "lit";
import type { LogEntry } from "#contract";
import { selectField, textField } from "../elements/fields.ts";
import { t as planner } from "../texts/en.ts";
import { t } from "./en.ts";
import "../elements/when.ts";

type Part = keyof typeof planner.person.parts;
type Kind = LogEntry["kind"];

/** What is wrong, by field. */
type Words = ReadonlyMap<string, string>;

/** Somebody of the case. */
export interface Person {
  name: string;
  part: Part;
}

/** Something that happened before the case begins. */
export interface Happened {
  kind: Kind;
  at: string;
  decide_by: string;
}

/** A day and a time, with what is wrong about them. */
export const timeField = (
  words: Words,
  name: string,
  label: string,
  value: string,
  changed: (at: string) => void,
): TemplateResult =>
  html`<aw-when
    timed
    label=${label}
    .value=${value}
    error=${words.get(name) ?? ""}
    @changed=${(event: CustomEvent<string>) => changed(event.detail)}
  ></aw-when>`;

/** The people of the case, to add to and take from. */
export function peopleFields(
  people: readonly Person[],
  words: Words,
  changed: (people: Person[]) => void,
): TemplateResult {
  const set = (at: number, change: Partial<Person>): void => {
    changed(people.map((one, index) => (index === at ? { ...one, ...change } : one)));
  };
  return html`<fieldset class="field stack">
    <legend>${t.author.people}</legend>
    ${people.map(
      ({ name, part }, index) =>
        html`<div class="group stack tight">
          ${textField({
            name: `person-${index}`,
            label: t.author.person(index + 1),
            value: name,
            error: words.get(`contacts[${index}].name`),
            input: (text) => set(index, { name: text }),
          })}
          ${selectField({
            name: `part-${index}`,
            label: t.author.part(index + 1),
            value: part,
            options: Object.entries(planner.person.parts),
            choose: (chosen) => set(index, { part: chosen as Part }),
          })}
          <button
            type="button"
            class="plain"
            @click=${() => changed(people.filter((_, one) => one !== index))}
          >
            ${t.author.removePerson(index + 1)}
          </button>
        </div>`,
    )}
    <button type="button" @click=${() => changed([...people, { name: "", part: "interviewer" }])}>
      ${t.author.addPerson}
    </button>
  </fieldset>`;
}

/** What happened before, to add to and take from. */
export function eventFields(
  events: readonly Happened[],
  words: Words,
  changed: (events: Happened[]) => void,
): TemplateResult {
  const set = (at: number, change: Partial<Happened>): void => {
    changed(events.map((one, index) => (index === at ? { ...one, ...change } : one)));
  };
  const begun: Happened = { kind: "thank_you_sent", at: "", decide_by: "" };
  return html`<fieldset class="field stack">
    <legend>${t.author.log}</legend>
    ${events.map(
      ({ kind, at, decide_by }, index) =>
        html`<div class="group stack tight">
          ${selectField({
            name: `event-${index}`,
            label: t.author.event(index + 1),
            value: kind,
            options: Object.entries(planner.log.kinds),
            choose: (chosen) => set(index, { kind: chosen as Kind }),
          })}
          ${timeField(words, `log[${index}].at`, t.author.eventDay(index + 1), at, (text) =>
            set(index, { at: text }),
          )}
          ${
            kind === "competing_offer" || kind === "offer_received"
              ? html`<aw-when
                  label=${t.author.decideBy}
                  .value=${decide_by}
                  error=${words.get(`log[${index}].decide_by`) ?? ""}
                  @changed=${(event: CustomEvent<string>) => set(index, { decide_by: event.detail })}
                ></aw-when>`
              : nothing
          }
          <button
            type="button"
            class="plain"
            @click=${() => changed(events.filter((_, one) => one !== index))}
          >
            ${t.author.removeEvent(index + 1)}
          </button>
        </div>`,
    )}
    <button type="button" @click=${() => changed([...events, begun])}>${t.author.addEvent}</button>
  </fieldset>`;
}
