import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Draft, Finding, Step } from "#contract";
import { Drafting } from "../drafting.ts";
import { RecordEdit } from "../editing.ts";
import { saveMessage } from "../files.ts";
import { PlanTask } from "../plans.ts";
import { contactsOf, draftKey, nameOf, type PlannedRecord, type Tone } from "../record.ts";
import { address } from "../route.ts";
import { t } from "../texts/en.ts";
import { radioField, textField } from "./fields.ts";
import { makeFile } from "./remind.ts";
import { say } from "./said.ts";
import type { AwSheet } from "./sheet.ts";
import { base } from "./styles.ts";
import "./findings.ts";
import "./hand_over.ts";
import "./kept_words.ts";
import "./missing.ts";
import "./sent.ts";
import "./sheet.ts";

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
      .whose a {
        padding: 0.3em 0.9em;
        min-height: 2.75em;
        border-radius: 1.5em;
        font-weight: 400;
      }
      @media print {
        .stack > :not(aw-sheet) {
          display: none;
        }
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
  @query("aw-sheet") private _sheet!: AwSheet | null;
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
      <h1 tabindex="-1">${step?.title ?? t.draft.body}</h1>
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

  /** Without a plan there are no steps; the words that were written are there all the same. */
  private _missing(): TemplateResult {
    const problem = this.#plan.problem?.message;
    return html`<p role="status">
        ${problem ?? (this.#plan.plan ? t.draft.gone : t.engine.working)}
      </p>
      <aw-kept-words .edit=${this.#edit} kind=${this.kind} to=${this.to}></aw-kept-words>`;
  }

  private _message(record: PlannedRecord, step: Step): TemplateResult {
    const { draft, problem } = this.#drafting;
    const head = html`<p class="quiet">${t.draft.lead}</p>
      ${this._people(record, step)}`;
    if (!draft)
      return html`${head}
        ${problem === null ? html`<p role="status">${t.draft.writing}</p>` : alert(problem)}
        <aw-kept-words .edit=${this.#edit} kind=${this.kind} to=${this.to}></aw-kept-words>`;
    if (this._sending) {
      return html`${head}<aw-sent
          .edit=${this.#edit}
          .record=${record}
          .step=${step}
          .message=${this._words(record, step, draft)}
          @cancelled=${() => (this._sending = false)}
        ></aw-sent>`;
    }
    const { refused } = this.#edit;
    return html`${head} ${problem === null ? nothing : alert(problem)}
      ${refused ? alert(t.refused[refused]) : nothing}
      <aw-missing
        .edit=${this.#edit}
        .missing=${draft.missing}
        application=${this.record}
      ></aw-missing>
      ${this._editor(record, step, draft)}`;
  }

  private _people(record: PlannedRecord, step: Step): TemplateResult | typeof nothing {
    const names = step.to.map((contact) => nameOf(record, contact)).join(", ");
    const each = this._sameKind().filter((one) => one.to.length > 0);
    if (!names) return nothing;
    if (each.length < 2) return html`<p>${t.draft.to} <strong>${names}</strong></p>`;
    const { record: id, kind } = this;
    return html`<nav class="whose stack tight" aria-label=${t.draft.whose}>
      <p class="small">${t.draft.whose}</p>
      <div class="row">
        ${each.map(
          (one) =>
            html`<a
              class="button ${one === step ? "primary" : ""}"
              aria-current=${one === step ? "page" : nothing}
              href=${address({ view: "draft", id, kind, to: one.to[0] ?? "" })}
              >${one.to.map((to) => nameOf(record, to)).join(", ")}</a
            >`,
        )}
      </div>
    </nav>`;
  }

  private _editor(record: PlannedRecord, step: Step, draft: Draft): TemplateResult {
    const { subject, body } = this._words(record, step, draft);
    const email = step.channel !== "post";
    const edited = record.planner?.drafts?.[draftKey(step)] !== undefined;
    this.#drafting.check(record, step, body, this._beside(record, step));
    const findings = this.#drafting.findingsOf(body);
    const fixed = (event: CustomEvent<string>): void => {
      this._type(step, draft, { body: event.detail });
      this.#edit.commit();
    };
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
      <aw-sheet
        label=${email ? t.draft.body : t.draft.card}
        .value=${body}
        .findings=${findings}
        @typed=${(event: CustomEvent<string>) => this._type(step, draft, { body: event.detail })}
        @settled=${() => this.#edit.commit()}
        @fixed=${fixed}
      ></aw-sheet>
      ${edited ? html`<p class="quiet small">${t.draft.edited}</p>` : nothing}
      <aw-findings
        .findings=${findings}
        text=${body}
        @shown=${({ detail }: CustomEvent<Finding>) => this._sheet?.show(detail.start, detail.end)}
        @fixed=${fixed}
      ></aw-findings>
      <aw-hand-over
        subject=${subject}
        .body=${body}
        address=${contactsOf(record).find(({ id }) => id === step.to[0])?.email ?? ""}
        channel=${step.channel ?? ""}
        @leaving=${() => this.#edit.commit()}
        @filed=${() =>
          void makeFile(this, async () => {
            await saveMessage(record, { subject, body }, step.to);
            return t.draft.filed;
          })}
        @uncopied=${() => this._sheet?.select()}
        @sent=${() => (this._sending = true)}
      ></aw-hand-over>
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
}

const alert = (text: string): TemplateResult => html`<p class="error" role="alert">${text}</p>`;

declare global {
  interface HTMLElementTagNameMap {
    "aw-draft": AwDraft;
  }
}
