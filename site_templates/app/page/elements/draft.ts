import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Draft, Step } from "#contract";
import { Drafting } from "../drafting.ts";
import { RecordEdit } from "../editing.ts";
import { mailto } from "../mailto.ts";
import { PlanTask } from "../plans.ts";
import { contactsOf, draftKey, nameOf, type PlannedRecord, type Tone } from "../record.ts";
import { address } from "../route.ts";
import { t } from "../texts/en.ts";
import { radioField, textField } from "./fields.ts";
import { say } from "./said.ts";
import { base } from "./styles.ts";
import "./findings.ts";
import "./sent.ts";

/**
 * One message: the engine's draft, made of the person's notes, until they change it; then their own
 * words, kept. Nothing is sent from here.
 *
 * @summary Writes, checks and hands over a message.
 * @slot - none
 */
@customElement("aw-draft")
export class AwDraft extends LitElement {
  static override styles = [
    base,
    css`
      textarea {
        font-family: inherit;
        min-height: 12em;
      }
      .tones fieldset {
        display: flex;
        flex-wrap: wrap;
        gap: 0 1.2em;
        align-items: center;
      }
      .tones fieldset > * {
        margin: 0;
      }
    `,
  ];

  /** The record's id. */
  @property() record = "";
  /** The step's kind. */
  @property() kind = "";
  /** Whose message it is, where several people get one each. */
  @property() to = "";
  @state() private _sending = false;
  readonly #edit = new RecordEdit(this, () => this.record);
  readonly #plan = new PlanTask(this, () => this.#edit.record);
  readonly #drafting = new Drafting(this);

  protected override willUpdate(): void {
    const record = this.#edit.record;
    const step = this._planned();
    if (record && step) this.#drafting.ask(record, step);
  }

  protected override render(): TemplateResult {
    const record = this.#edit.record;
    const step = this._planned();
    const back = address({ view: "application", id: this.record });
    return html`<div class="stack">
      <a class="small" href=${back}>← ${t.draft.back}</a>
      ${record && step ? this._message(record, step) : this._missing()}
    </div>`;
  }

  private _planned(): Step | undefined {
    const steps = this._sameKind();
    return steps.find(({ to }) => to[0] === this.to) ?? steps[0];
  }

  /** The steps of this kind that are still to be done: one for each person of a panel. */
  private _sameKind(): Step[] {
    const steps = this.#plan.plan?.steps ?? [];
    return steps.filter((step) => step.kind === this.kind && step.state !== "done");
  }

  private _missing(): TemplateResult {
    const problem = this.#plan.problem?.message;
    return html`<h1 tabindex="-1">${t.draft.body}</h1>
      <p role="status">${problem ?? (this.#plan.plan ? t.draft.gone : t.engine.working)}</p>`;
  }

  private _message(record: PlannedRecord, step: Step): TemplateResult {
    const { draft, problem } = this.#drafting;
    const head = html`<h1 tabindex="-1">${step.title}</h1>
      <p class="quiet">${t.draft.lead}</p>
      ${this._people(record, step)}`;
    if (problem)
      return html`${head}
        <p class="error" role="alert">${problem}</p>`;
    if (!draft)
      return html`${head}
        <p role="status">${t.draft.writing}</p>`;
    if (this._sending) {
      return html`${head}<aw-sent
          .edit=${this.#edit}
          .record=${record}
          .step=${step}
          .message=${this._words(record, step, draft)}
          @cancelled=${() => (this._sending = false)}
        ></aw-sent>`;
    }
    return html`${head} ${this._questions(draft)} ${this._editor(record, step, draft)}`;
  }

  private _people(record: PlannedRecord, step: Step): TemplateResult | typeof nothing {
    const names = step.to.map((contact) => nameOf(record, contact)).join(", ");
    const others = this._sameKind().filter((one) => one !== step && one.to.length > 0);
    if (!names) return nothing;
    const { record: id, kind } = this;
    return html`<p>${t.draft.to} <strong>${names}</strong></p>
      ${
        others.length > 0
          ? html`<p class="small">
              ${t.draft.also}
              ${others.map(
                ({ to: [to = ""] }) =>
                  html`<a href=${address({ view: "draft", id, kind, to })}
                    >${nameOf(record, to)}</a
                  > `,
              )}
            </p>`
          : nothing
      }`;
  }

  /** What the engine would still like to know, to make the message the person's own. */
  private _questions(draft: Draft): TemplateResult | typeof nothing {
    if (draft.missing.length === 0) return nothing;
    const { record: id } = this;
    return html`<section class="card calm stack tight">
      <h2>${t.draft.missing}</h2>
      <ul class="stack tight">
        ${draft.missing.map(
          ({ field, question }) =>
            html`<li>
              ${question}
              <a href=${address({ view: "application", id, part: partOf(field) })}
                >${t.draft.answer}</a
              >
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private _editor(record: PlannedRecord, step: Step, draft: Draft): TemplateResult {
    const { subject, body } = this._words(record, step, draft);
    const email = step.channel !== "post";
    const edited = record.planner?.drafts?.[draftKey(step)] !== undefined;
    this.#drafting.check(record, step, body, this._beside(record, step));
    return html`${
        email
          ? textField({
              name: "subject",
              label: t.draft.subject,
              value: subject,
              input: (text) => this._type(step, draft, { subject: text }),
              settled: () => this.#edit.commit(),
            })
          : nothing
      }
      ${textField({
        name: "body",
        label: email ? t.draft.body : t.draft.card,
        value: body,
        rows: 10,
        input: (text) => this._type(step, draft, { body: text }),
        settled: () => this.#edit.commit(),
      })}
      ${edited ? html`<p class="quiet small">${t.draft.edited}</p>` : nothing}
      ${this._handOver(record, step, subject, body)}
      <aw-findings
        .findings=${this.#drafting.findings}
        text=${body}
        @fixed=${(event: CustomEvent<string>) => {
          this._type(step, draft, { body: event.detail });
          this.#edit.commit();
        }}
      ></aw-findings>
      <div class="tones rule">
        ${radioField({
          name: "tone",
          label: t.draft.tone,
          value: this.#drafting.tone,
          options: Object.entries(t.draft.tones),
          choose: (tone) => this._anew(step, () => (this.#drafting.tone = tone as Tone)),
        })}
      </div>
      <button type="button" @click=${() => this._anew(step, () => (this.#drafting.wording += 1))}>
        ${edited ? t.draft.fresh : t.draft.another}
      </button>`;
  }

  private _handOver(
    record: PlannedRecord,
    step: Step,
    subject: string,
    body: string,
  ): TemplateResult {
    const person = contactsOf(record).find(({ id }) => id === step.to[0]);
    const link = step.channel === "email" ? mailto(person?.email ?? "", subject, body) : null;
    return html`<div class="row">
        <button type="button" class="primary" @click=${() => void this._copy(body)}>
          ${t.draft.copy}
        </button>
        ${link ? html`<a class="button" href=${link}>${t.draft.mail}</a>` : nothing}
        <button type="button" @click=${() => (this._sending = true)}>${t.draft.sent}</button>
      </div>
      ${
        step.channel === "email" && link === null
          ? html`<p class="quiet small">${t.draft.tooLong}</p>`
          : nothing
      }`;
  }

  // ---------------------------------------------------------------- words

  /** The person's words where there are any, else the engine's. */
  private _words(record: PlannedRecord, step: Step, draft: Draft) {
    return record.planner?.drafts?.[draftKey(step)] ?? draft;
  }

  /** What was written to the others of the panel: notes too alike are found out. */
  private _beside(record: PlannedRecord, step: Step): string[] {
    return this._sameKind()
      .filter((one) => one !== step)
      .map((one) => record.planner?.drafts?.[draftKey(one)]?.body)
      .filter((text) => text !== undefined);
  }

  private _type(step: Step, draft: Draft, change: { subject?: string; body?: string }): void {
    const key = draftKey(step);
    const { tone, wording } = this.#drafting;
    this.#edit.type((record) => {
      const { subject, body } = record.planner?.drafts?.[key] ?? draft;
      const drafts = {
        ...record.planner?.drafts,
        [key]: { subject, body, tone, wording, ...change },
      };
      record.planner = { ...record.planner, drafts };
    });
  }

  /** Take the engine's words again; the person's own can be brought back. */
  private _anew(step: Step, choose: () => void): void {
    const key = draftKey(step);
    const before = this.#edit.record?.planner?.drafts?.[key];
    choose();
    if (before) {
      this.#edit.save((record) => delete record.planner?.drafts?.[key]);
      const undo = (): void => {
        this.#edit.save((record) => {
          record.planner = {
            ...record.planner,
            drafts: { ...record.planner?.drafts, [key]: before },
          };
        });
      };
      say(this, { text: t.draft.replaced, undo });
    }
    this.requestUpdate();
  }

  private async _copy(body: string): Promise<void> {
    this.#edit.commit();
    try {
      await navigator.clipboard.writeText(body);
      say(this, { text: t.draft.copied });
    } catch {
      this.renderRoot.querySelector<HTMLTextAreaElement>("#body")?.select();
      say(this, { text: t.draft.copyFailed });
    }
  }
}

/** Where a field that a draft misses is filled in. */
function partOf(field: string): "debrief" | "details" | "people" {
  if (field.startsWith("contacts")) return "people";
  return field.startsWith("sender") || field.startsWith("interest") ? "details" : "debrief";
}

declare global {
  interface HTMLElementTagNameMap {
    "aw-draft": AwDraft;
  }
}
