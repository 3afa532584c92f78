import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import type { ApplicationRecord, Plan, PromiseMade } from "#contract";
import { EngineProblem, engine } from "../engine/client.ts";
import { textField } from "../elements/fields.ts";
import { wordsByField } from "../elements/problems.ts";
import { base } from "../elements/styles.ts";
import { LIST } from "./address.ts";
import { t } from "./en.ts";
import {
  eventFields,
  peopleFields,
  timeField,
  type Happened,
  type Person,
} from "./author_fields.ts";
import { linkOf, type OwnCase } from "./own.ts";
import "../elements/promise.ts";
import "../elements/region.ts";
import "../elements/when.ts";
import "./made.ts";

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
  @query("aw-practice-made") private _shown!: HTMLElement | null;

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
        ${timeField(this._words, "now", t.author.now, this._now, (at) => (this._now = at))}
        ${this._text("company", t.author.company, this._company, (text) => (this._company = text))}
        ${this._text("role", t.author.role, this._role, (text) => (this._role = text))}
        <aw-region
          .value=${this._region}
          error=${this._words.get("region") ?? ""}
          @changed=${(event: CustomEvent<string | null>) => (this._region = event.detail)}
        ></aw-region>
        ${timeField(this._words, "interviews[0].ends", t.author.ends, this._ends, (at) => (this._ends = at))}
        ${peopleFields(this._people, this._words, (people) => (this._people = people))}
        <aw-promise
          label=${t.author.promise}
          .value=${this._promise}
          @changed=${(event: CustomEvent<PromiseMade>) => (this._promise = event.detail)}
        ></aw-promise>
        ${eventFields(this._happened, this._words, (events) => (this._happened = events))}
        ${this._text("topic", t.author.topic, this._topic, (text) => (this._topic = text))}
        ${this._text("experience", t.author.experience, this._experience, (text) => (this._experience = text))}
        ${this._problems()}
        <button class="primary full" type="submit" ?disabled=${this._asking}>
          ${this._asking ? t.author.making : t.author.make}
        </button>
      </form>
      ${
        this._made === null
          ? nothing
          : html`<aw-practice-made .link=${this._made.link} .plan=${this._made.plan}>
            </aw-practice-made>`
      }
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

  private readonly _make = async (event: Event): Promise<void> => {
    event.preventDefault();
    this._made = null;
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
    (this._shown ?? this.renderRoot.querySelector<HTMLElement>("#problems"))?.focus();
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
