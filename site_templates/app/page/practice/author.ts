import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import type { ApplicationRecord, LogEntry, Plan, PromiseMade } from "#contract";
import { EngineProblem, engine } from "../engine/client.ts";
import { selectField, textField } from "../elements/fields.ts";
import { wordsByField } from "../elements/problems.ts";
import { base } from "../elements/styles.ts";
import { dateReasons, whyNow } from "../elements/why.ts";
import { t as planner } from "../texts/en.ts";
import { LIST } from "./address.ts";
import { t } from "./en.ts";
import { linkOf, LONGEST, SAFE_LENGTH, type OwnCase } from "./own.ts";
import "../elements/promise.ts";
import "../elements/region.ts";
import "../elements/when.ts";

type Part = keyof typeof planner.person.parts;
type Kind = LogEntry["kind"];

interface Person {
  name: string;
  part: Part;
}

interface Happened {
  kind: Kind;
  at: string;
  decide_by: string;
}

/**
 * A form for a case of one's own. The case goes into a link and nowhere else; beside it stands what
 * the plan says, as a key.
 *
 * @summary Writes a practice case.
 * @slot - none
 */
@customElement("aw-practice-author")
export class AwPracticeAuthor extends LitElement {
  static override styles = [
    base,
    css`
      .group {
        padding: 1em;
        border: 1px solid var(--line);
        border-radius: 0.6em;
      }
      textarea {
        min-height: 10em;
      }
      .link {
        overflow-wrap: anywhere;
      }
    `,
  ];

  @state() private _title = "";
  @state() private _story = "";
  @state() private _now = "";
  @state() private _company = "";
  @state() private _role = "";
  @state() private _ends = "";
  @state() private _region: string | null = null;
  @state() private _promise: PromiseMade = { kind: "none" };
  @state() private _people: Person[] = [{ name: "", part: "hiring_manager" }];
  @state() private _happened: Happened[] = [];
  @state() private _experience = "";
  @state() private _topic = "";
  @state() private _words: ReadonlyMap<string, string> = new Map();
  @state() private _failed = "";
  @state() private _asking = false;
  @state() private _made: { readonly link: string; readonly plan: Plan } | null = null;
  @state() private _copied = false;
  @query(".made h2") private _heading!: HTMLElement | null;

  protected override render(): TemplateResult {
    return html`<div class="stack wide">
      <div class="stack">
        <a class="small" href=${LIST}>← ${t.list}</a>
        <h1 tabindex="-1">${t.author.heading}</h1>
        <p>${t.author.lead}</p>
      </div>
      <form class="stack" novalidate @submit=${this._make}>
        ${this._text("title", t.author.caseTitle, this._title, (text) => (this._title = text))}
        ${textField({
          name: "story",
          label: t.author.story,
          hint: t.author.storyHint,
          error: this._words.get("story"),
          value: this._story,
          rows: 6,
          input: (text) => (this._story = text),
        })}
        ${this._when("now", t.author.now, this._now, (at) => (this._now = at))}
        ${this._text("company", t.author.company, this._company, (text) => (this._company = text))}
        ${this._text("role", t.author.role, this._role, (text) => (this._role = text))}
        <aw-region
          .value=${this._region}
          error=${this._words.get("region") ?? ""}
          @changed=${(event: CustomEvent<string | null>) => (this._region = event.detail)}
        ></aw-region>
        ${this._when("interviews[0].ends", t.author.ends, this._ends, (at) => (this._ends = at))}
        ${this._peopleFields()}
        <aw-promise
          label=${t.author.promise}
          .value=${this._promise}
          @changed=${(event: CustomEvent<PromiseMade>) => (this._promise = event.detail)}
        ></aw-promise>
        ${this._happenedFields()}
        ${this._text("topic", t.author.topic, this._topic, (text) => (this._topic = text))}
        ${this._text("experience", t.author.experience, this._experience, (text) => (this._experience = text))}
        ${this._problems()}
        <button class="primary full" type="submit" ?disabled=${this._asking}>
          ${this._asking ? t.author.making : t.author.make}
        </button>
      </form>
      ${this._result()}
    </div>`;
  }

  private _text(
    name: string,
    label: string,
    value: string,
    input: (text: string) => void,
  ): TemplateResult {
    return textField({ name, label, value, error: this._words.get(name), input });
  }

  private _when(
    name: string,
    label: string,
    value: string,
    changed: (at: string) => void,
  ): TemplateResult {
    return html`<aw-when
      timed
      label=${label}
      .value=${value}
      error=${this._words.get(name) ?? ""}
      @changed=${(event: CustomEvent<string>) => changed(event.detail)}
    ></aw-when>`;
  }

  private _peopleFields(): TemplateResult {
    const set = (at: number, change: Partial<Person>): void => {
      this._people = this._people.map((one, index) => (index === at ? { ...one, ...change } : one));
    };
    return html`<fieldset class="field stack">
      <legend>${t.author.people}</legend>
      ${this._people.map(
        ({ name, part }, index) =>
          html`<div class="group stack tight">
            ${textField({
              name: `person-${index}`,
              label: t.author.person(index + 1),
              value: name,
              error: this._words.get(`contacts[${index}].name`),
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
              @click=${() => (this._people = this._people.filter((_, one) => one !== index))}
            >
              ${t.author.removePerson(index + 1)}
            </button>
          </div>`,
      )}
      <button
        type="button"
        @click=${() => (this._people = [...this._people, { name: "", part: "interviewer" }])}
      >
        ${t.author.addPerson}
      </button>
    </fieldset>`;
  }

  private _happenedFields(): TemplateResult {
    const set = (at: number, change: Partial<Happened>): void => {
      this._happened = this._happened.map((one, index) =>
        index === at ? { ...one, ...change } : one,
      );
    };
    const begun: Happened = { kind: "thank_you_sent", at: "", decide_by: "" };
    return html`<fieldset class="field stack">
      <legend>${t.author.log}</legend>
      ${this._happened.map(
        ({ kind, at, decide_by }, index) =>
          html`<div class="group stack tight">
            ${selectField({
              name: `event-${index}`,
              label: t.author.event(index + 1),
              value: kind,
              options: Object.entries(planner.log.kinds),
              choose: (chosen) => set(index, { kind: chosen as Kind }),
            })}
            ${this._when(`log[${index}].at`, t.author.eventDay(index + 1), at, (text) =>
              set(index, { at: text }),
            )}
            ${
              kind === "competing_offer" || kind === "offer_received"
                ? html`<aw-when
                    label=${t.author.decideBy}
                    .value=${decide_by}
                    error=${this._words.get(`log[${index}].decide_by`) ?? ""}
                    @changed=${(event: CustomEvent<string>) => set(index, { decide_by: event.detail })}
                  ></aw-when>`
                : nothing
            }
            <button
              type="button"
              class="plain"
              @click=${() => (this._happened = this._happened.filter((_, one) => one !== index))}
            >
              ${t.author.removeEvent(index + 1)}
            </button>
          </div>`,
      )}
      <button type="button" @click=${() => (this._happened = [...this._happened, begun])}>
        ${t.author.addEvent}
      </button>
    </fieldset>`;
  }

  private _problems(): TemplateResult | typeof nothing {
    if (this._failed) return html`<p class="error" role="alert">${this._failed}</p>`;
    if (this._words.size === 0) return nothing;
    return html`<div class="card stack tight" role="alert" tabindex="-1" id="problems">
      <h2>${t.problem}</h2>
      <ul>
        ${[...this._words].map(
          ([field, words]) => html`<li class="error">${LABELS[field] ?? field}: ${words}</li>`,
        )}
      </ul>
    </div>`;
  }

  private _result(): TemplateResult | typeof nothing {
    if (this._made === null) return nothing;
    const { link, plan } = this._made;
    const tooLong = link.length > LONGEST;
    const [step] = plan.steps.filter(({ state }) => state !== "done");
    return html`<section class="made stack rule">
      <h2 tabindex="-1">${t.author.link}</h2>
      ${
        tooLong
          ? html`<p class="error" role="alert">${t.author.tooLong(link.length, LONGEST)}</p>`
          : html`<p class="link"><a href=${link}>${link}</a></p>
              <p class="quiet">${t.author.length(link.length, SAFE_LENGTH)}</p>
              <div class="row">
                <button type="button" class="primary" @click=${() => void this._copy(link)}>
                  ${this._copied ? t.transcript.copied : t.author.copy}
                </button>
                <a class="button" href=${link} target="_blank" rel="noopener">${t.author.open}</a>
              </div>`
      }
      <h2>${t.author.key}</h2>
      <p><strong>${plan.today.title}</strong></p>
      <p>${plan.today.text}</p>
      ${whyNow(plan.today)}
      ${
        step
          ? html`<h3>${step.title}</h3>
              ${dateReasons(step)}`
          : nothing
      }
    </section>`;
  }

  private readonly _make = async (event: Event): Promise<void> => {
    event.preventDefault();
    this._made = null;
    this._copied = false;
    this._failed = "";
    this._asking = true;
    try {
      await this._worked();
    } catch (reason) {
      if (!(reason instanceof EngineProblem)) throw reason;
      this._words = wordsByField(reason.problems);
      if (reason.problems.length === 0) this._failed = reason.message;
    } finally {
      this._asking = false;
    }
    await this.updateComplete;
    (this._heading ?? this.renderRoot.querySelector<HTMLElement>("#problems"))?.focus();
  };

  private async _worked(): Promise<void> {
    const record = this._record();
    const { problems } = await engine().call({ verb: "validate", record });
    const missing = [
      this._title.trim() ? [] : [["title", t.author.titleMissing] as const],
      this._story.trim() ? [] : [["story", t.author.storyMissing] as const],
      /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(this._now) ? [] : [["now", t.author.nowMissing] as const],
    ].flat();
    this._words = new Map([...missing, ...wordsByField(problems)]);
    if (this._words.size > 0) return;
    const plan = await engine().call({ verb: "plan", record, now: this._now });
    const own: OwnCase = { title: this._title, now: this._now, story: this._story, record };
    this._made = { link: linkOf(own, location.href.replace(/#.*/, "")), plan };
  }

  /** Only what was filled in: the link is to be short. */
  private _record(): ApplicationRecord {
    const contacts = this._people
      .filter(({ name }) => name.trim() !== "")
      .map(({ name, part }, index) => ({ id: `p${index + 1}`, name, part }));
    const ids = contacts.map(({ id }) => id);
    const topics = this._topic.trim() ? [{ text: this._topic }] : [];
    return {
      company: this._company,
      role: this._role,
      ...(this._region ? { region: this._region } : {}),
      ...(this._experience.trim() ? { experience: this._experience } : {}),
      interest: { role: "yes", company: "yes" },
      contacts,
      interviews: [
        {
          ends: this._ends,
          contacts: ids,
          ...(this._promise.kind === "none" ? {} : { promise: this._promise }),
          ...(topics.length > 0 ? { debrief: { topics } } : {}),
        },
      ],
      log: this._happened.map(({ kind, at, decide_by }) => ({
        kind,
        at,
        ...(kind === "called" ? { reached: true } : {}),
        ...(decide_by ? { decide_by } : {}),
      })),
    };
  }

  private async _copy(link: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(link);
      this._copied = true;
    } catch {
      this._failed = t.transcript.copyFailed;
    }
  }
}

/** Fields as the form names them. */
const LABELS: Readonly<Record<string, string>> = {
  title: t.author.caseTitle,
  story: t.author.story,
  now: t.author.now,
  company: t.author.company,
  role: t.author.role,
  region: t.author.region,
  "interviews[0].ends": t.author.ends,
};

declare global {
  interface HTMLElementTagNameMap {
    "aw-practice-author": AwPracticeAuthor;
  }
}
