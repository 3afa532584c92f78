import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { nowIn, todayIn } from "../clock.ts";
import { RecordEdit } from "../editing.ts";
import { isOutrun, type Glance, type GlanceStep } from "../glance.ts";
import { doneKind, draftKey, logOf, nameOf, type PlannedRecord } from "../record.ts";
import { address } from "../route.ts";
import { stepsDue } from "../rows.ts";
import { freshId } from "../store/keys.ts";
import { day, moment } from "../texts/dates.ts";
import { t } from "../texts/en.ts";
import { visible } from "../texts/visible.ts";
import { stepAction } from "./action.ts";
import { say } from "./said.ts";
import { base } from "./styles.ts";
import "./snooze.ts";

/**
 * One application with something to do now: each step with its draft, "done", "not today" and "they
 * answered" a tap away.
 *
 * @summary A card of Today.
 * @slot - none
 */
@customElement("aw-due")
export class AwDue extends LitElement {
  static override styles = [
    base,
    css`
      .what {
        font-size: 1.1em;
        font-weight: 600;
      }
      .what {
        overflow-wrap: anywhere;
      }
      .row > * {
        flex: 1 1 auto;
      }
      .step + .step {
        padding-top: 1.2em;
        border-top: 1px solid var(--line);
      }
    `,
  ];

  /** The entry's id. */
  @property() entry = "";
  @property({ attribute: false }) record!: PlannedRecord;
  @property({ attribute: false }) glance: Glance | null = null;
  /** The step that is being put off. */
  @state() private _putOff = "";
  readonly #edit = new RecordEdit(this, () => this.entry);

  protected override render(): TemplateResult {
    const { record, glance } = this;
    const open = address({ view: "application", id: this.entry });
    return html`<article
      class="card stack"
      aria-label=${t.application.at(record.role, record.company)}
    >
      <h3>
        <a href=${open}>${visible(record.role)}</a><br /><span class="quiet"
          >${visible(record.company)}</span
        >
      </h3>
      ${this._content(glance, open)} ${this._answered(glance)} ${this._marked()}
      ${
        this.#edit.refused
          ? html`<p class="error" role="alert">${t.refused[this.#edit.refused]}</p>`
          : nothing
      }
    </article>`;
  }

  private _content(glance: Glance | null, open: string): TemplateResult | TemplateResult[] {
    const entry = this.#edit.entry;
    if (entry && entry.state !== "ok") return this._only(t.today.needsYou, open);
    if (glance === null || glance.group === "unusable") return this._only(t.today.cannotPlan, open);
    if (isOutrun(glance, this.entry)) return this._only(t.engine.changed, open);
    const steps = stepsDue(this.record, glance);
    if (steps.length === 0) return this._only(glance.title, open);
    return steps.map((step) => this._step(step));
  }

  private _only(text: string, open: string): TemplateResult {
    return html`<h4 class="what">${text}</h4>
      <a
        class="button primary full"
        href=${open}
        aria-label="${t.today.open}: ${this.record.role}, ${this.record.company}"
        >${t.today.open}</a
      >`;
  }

  private _step(step: GlanceStep): TemplateResult {
    const { record } = this;
    const today = todayIn(record.time_zone);
    const names = step.to.map((id) => nameOf(record, id)).join(", ");
    const late = step.state === "late" || step.state === "overdue";
    const action = stepAction(this.entry, step);
    const due = step.due.slice(0, 10) === step.closes.slice(0, 10) ? null : step.due;
    return html`<div class="stack tight step">
      <h4 class="what">
        ${step.title}${names ? html` <span class="quiet">· ${names}</span>` : nothing}
      </h4>
      <p class="quiet small">
        ${late ? html`<span class="chip late">${t.application.steps[step.state as "late"]}</span>` : nothing}
        ${due === null ? nothing : html`${t.application.due} ${moment(due, today)}<br />`}
        ${t.application.closes} ${moment(step.closes, today)}
      </p>
      <a
        class="button primary full"
        href=${action?.where ?? address({ view: "application", id: this.entry })}
        aria-label=${named(action?.label ?? t.today.open, step, names)}
        >${action?.label ?? t.today.open}</a
      >
      ${this._putOff === step.id ? this._snooze(step) : this._others(step, names)}
    </div>`;
  }

  private _others(step: GlanceStep, names: string): TemplateResult {
    return html`<div class="row">
      ${
        doneKind(step.kind)
          ? html`<button
              type="button"
              aria-label=${named(t.today.done, step, names)}
              @click=${() => this._done(step)}
            >
              ${t.today.done}
            </button>`
          : nothing
      }
      <button
        type="button"
        aria-label=${named(t.today.notToday, step, names)}
        @click=${() => (this._putOff = step.id)}
      >
        ${t.today.notToday}
      </button>
    </div>`;
  }

  /** Once for all steps: an answer concerns the application. */
  private _answered(glance: Glance | null): TemplateResult | typeof nothing {
    if (this.#edit.entry?.state !== "ok" || glance?.group !== "now") return nothing;
    const id = this.entry;
    const where = { view: "application", id, part: "log", detail: "reply_received" } as const;
    return html`<p>
      <a
        class="button plain"
        href=${address(where)}
        aria-label="${t.log.kinds.reply_received}: ${this.record.company}"
        >${t.log.kinds.reply_received}</a
      >
    </p>`;
  }

  private _snooze(step: GlanceStep): TemplateResult {
    return html`<aw-snooze
      .step=${step}
      zone=${this.record.time_zone ?? ""}
      @chosen=${(event: CustomEvent<string>) => this._snoozed(step, event.detail)}
      @cancelled=${() => (this._putOff = "")}
    ></aw-snooze>`;
  }

  /** The mark on what is from another day, while it is worked out anew. */
  private _marked(): TemplateResult | typeof nothing {
    const today = todayIn(this.record.time_zone);
    const asOf = this.glance?.as_of;
    if (asOf === undefined || asOf === today) return nothing;
    return html`<p class="quiet small">${t.engine.asOf(day(asOf, today))}</p>`;
  }

  /** Noted as of now, with the words as they were written here; one tap takes it back. */
  private _done(step: GlanceStep): void {
    const kind = doneKind(step.kind);
    if (kind === undefined) return;
    const written = this.record.planner?.drafts?.[draftKey(step)];
    const entry = {
      id: freshId(8),
      at: nowIn(this.record.time_zone),
      kind,
      to: [...step.to],
      channel: step.channel,
      ...(written ? { subject: written.subject, text: written.body } : {}),
    };
    const edit = this.#edit;
    const saved = edit.save((record) => (record.log = [...logOf(record), entry]));
    if (!saved) return;
    const undo = (): void => {
      edit.save((record) => (record.log = logOf(record).filter((one) => one["id"] !== entry.id)));
    };
    say(this, { text: `${step.title}: ${t.log.noted}`, undo });
  }

  private _snoozed(step: GlanceStep, until: string): void {
    this._putOff = "";
    const edit = this.#edit;
    const before = this.record.planner?.snoozed;
    const keep = (snoozed: Record<string, string> | undefined): boolean =>
      edit.save((record) => {
        record.planner = { ...record.planner };
        if (snoozed) record.planner.snoozed = snoozed;
        else delete record.planner.snoozed;
      });
    if (!keep({ ...before, [step.id]: until })) return;
    const today = todayIn(this.record.time_zone);
    say(this, { text: t.snooze.done(moment(until, today)), undo: () => void keep(before) });
  }
}

/** What a button does, to whom it concerns: "Done: Say thank you, Dana Reyes". */
const named = (label: string, step: GlanceStep, names: string): string =>
  `${label}: ${[step.title, names].filter(Boolean).join(", ")}`;

declare global {
  interface HTMLElementTagNameMap {
    "aw-due": AwDue;
  }
}
