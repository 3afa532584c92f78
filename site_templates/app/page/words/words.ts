import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import type { ApplicationRecord, Draft, Finding } from "#contract";
import { addDays, deviceZone, nowIn } from "../clock.ts";
import { EngineProblem, engine } from "../engine/client.ts";
import { selectField, textField } from "../elements/fields.ts";
import { wordsByField } from "../elements/problems.ts";
import type { AwSheet } from "../elements/sheet.ts";
import { base } from "../elements/styles.ts";
import { t } from "./en.ts";
import "../elements/findings.ts";
import "../elements/sheet.ts";

type Step = keyof typeof t.steps;
type Fact = "company" | "role" | "person" | "topic" | "experience" | "sender";

const FACTS: readonly Fact[] = ["company", "role", "person", "topic", "experience", "sender"];
/** Where the engine's words about a field belong in this form. */
const FIELDS: Readonly<Record<string, Fact>> = {
  company: "company",
  role: "role",
  "contacts[0].name": "person",
};
const PERSON = "person";
const CHECK_AFTER_MS = 400;

/**
 * One message in a lesson: a few facts, a draft made of them, and what the checks say as it is
 * changed. Nothing is stored.
 *
 * @summary Drafts and checks one message.
 * @slot - what is shown when scripts do not run
 */
@customElement("afterword-words")
export class AfterwordWords extends LitElement {
  static override styles = base;

  @state() private _step: Step = "thank_you";
  @state() private _facts: Readonly<Record<Fact, string>> = {
    company: "",
    role: "",
    person: "",
    topic: "",
    experience: "",
    sender: "",
  };
  @state() private _draft: Draft | null = null;
  @state() private _text = "";
  @state() private _findings: readonly Finding[] | null = null;
  @state() private _words: ReadonlyMap<string, string> = new Map();
  @state() private _said = "";
  @state() private _asking = false;
  @query("aw-sheet") private _sheet!: AwSheet | null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override render(): TemplateResult {
    return html`<div class="stack">
      <h1 tabindex="-1">${t.heading}</h1>
      <p>${t.lead} ${t.kept}</p>
      <form class="stack" novalidate @submit=${this._make}>
        ${selectField({
          name: "step",
          label: t.step,
          value: this._step,
          options: Object.entries(t.steps),
          choose: (step) => (this._step = step as Step),
        })}
        ${FACTS.map((name) =>
          textField({
            name,
            label: t[name],
            value: this._facts[name],
            error: this._words.get(name),
            input: (text) => (this._facts = { ...this._facts, [name]: text }),
          }),
        )}
        <button class="primary full" type="submit" ?disabled=${this._asking}>
          ${this._asking ? t.making : this._draft ? t.again : t.make}
        </button>
      </form>
      ${this._said ? html`<p role="status">${this._said}</p>` : nothing} ${this._message()}
    </div>`;
  }

  private _message(): TemplateResult | typeof nothing {
    const draft = this._draft;
    if (draft === null) return nothing;
    return html`<section class="stack rule">
      ${
        draft.missing.length === 0
          ? nothing
          : html`<div class="card calm stack tight">
              <h2>${t.missing}</h2>
              <ul class="stack tight">
                ${draft.missing.map(({ question }) => html`<li>${question}</li>`)}
              </ul>
            </div>`
      }
      <aw-sheet
        label=${t.steps[this._step]}
        .value=${this._text}
        .findings=${this._findings}
        @typed=${(event: CustomEvent<string>) => this._typed(event.detail)}
      ></aw-sheet>
      <button type="button" @click=${() => void this._copy()}>${t.copy}</button>
      <aw-findings
        .findings=${this._findings}
        text=${this._text}
        @shown=${({ detail }: CustomEvent<Finding>) => this._sheet?.show(detail.start, detail.end)}
        @fixed=${(event: CustomEvent<string>) => this._typed(event.detail)}
      ></aw-findings>
    </section>`;
  }

  private readonly _make = async (event: Event): Promise<void> => {
    event.preventDefault();
    this._asking = true;
    this._said = "";
    this._words = new Map();
    try {
      const draft = await engine().call({ verb: "draft", ...this._case() });
      this._draft = draft;
      this._typed(draft.body);
    } catch (reason) {
      if (!(reason instanceof EngineProblem)) throw reason;
      const words = [...wordsByField(reason.problems)];
      this._words = new Map(words.map(([field, text]) => [FIELDS[field] ?? field, text]));
      this._said = words.length > 0 ? t.problem : reason.message;
    } finally {
      this._asking = false;
    }
  };

  /** An interview of yesterday, with what was filled in. */
  private _case(): { record: ApplicationRecord; step: Step; to: string[]; now: string } {
    const { company, role, person, topic, experience, sender } = this._facts;
    const now = nowIn(null);
    const named = person.trim() !== "";
    const record: ApplicationRecord = {
      company,
      role,
      sender,
      experience,
      time_zone: deviceZone(),
      interest: { role: "yes", company: "yes" },
      contacts: named ? [{ id: PERSON, name: person, part: "hiring_manager" }] : [],
      interviews: [
        {
          ends: `${addDays(now, -1)}T15:00`,
          contacts: named ? [PERSON] : [],
          debrief: { topics: topic.trim() ? [{ text: topic }] : [] },
        },
      ],
    };
    return { record, step: this._step, to: named ? [PERSON] : [], now };
  }

  private _typed(text: string): void {
    this._text = text;
    this._findings = null;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      engine()
        .call({ verb: "check", text, ...this._case() })
        .then(({ findings }) => {
          if (text === this._text) this._findings = findings;
        })
        .catch((reason: unknown) => {
          if (!(reason instanceof EngineProblem)) throw reason;
          this._said = reason.message;
        });
    }, CHECK_AFTER_MS);
  }

  private async _copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this._text);
      this._said = t.copied;
    } catch {
      this._sheet?.select();
      this._said = t.copyFailed;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "afterword-words": AfterwordWords;
  }
}
