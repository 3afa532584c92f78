import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { todayIn } from "../clock.ts";
import { isOutrun, stepsOf, type Glance } from "../glance.ts";
import { PlanTask } from "../plans.ts";
import type { PlannedRecord } from "../record.ts";
import { address } from "../route.ts";
import { snoozedUntil } from "../rows.ts";
import { day, moment } from "../texts/dates.ts";
import { t } from "../texts/en.ts";
import { visible } from "../texts/visible.ts";
import { base } from "./styles.ts";
import { whyNow } from "./why.ts";

/**
 * One application with nothing to do today: until when, what comes then, and why silence is ordinary.
 *
 * @summary A line of Today.
 * @slot - none
 */
@customElement("aw-waiting")
export class AwWaiting extends LitElement {
  static override styles = base;

  /** The entry's id. */
  @property() entry = "";
  @property({ attribute: false }) record!: PlannedRecord;
  @property({ attribute: false }) glance: Glance | null = null;
  @state() private _open = false;
  /** The plan with its words is asked for when somebody wants to read them. */
  readonly #plan = new PlanTask(this, () => (this._open ? this.record : null));

  protected override render(): TemplateResult {
    const { record, glance } = this;
    const at = t.application.at(record.role, record.company);
    return html`<article class="card stack tight" aria-label=${at}>
      <h3>
        <a href=${address({ view: "application", id: this.entry })}
          >${visible(`${record.role}, ${record.company}`)}</a
        >
      </h3>
      ${glance ? this._said(glance) : html`<p>${t.engine.working}</p>`}
      ${glance && ["waiting", "later"].includes(glance.group) ? this._why() : nothing}
    </article>`;
  }

  private _said(glance: Glance): TemplateResult {
    if (isOutrun(glance, this.entry)) return html`<p>${t.engine.changed}</p>`;
    const today = todayIn(this.record.time_zone);
    const stale = glance.as_of === today ? nothing : t.engine.asOf(day(glance.as_of, today));
    return html`${glance.group === "now" ? this._putOff(glance, today) : this._until(glance, today)}
    ${stale === nothing ? nothing : html`<p class="quiet small">${stale}</p>`}`;
  }

  private _until({ until, next_step, title }: Glance, today: string): TemplateResult {
    if (!until) return html`<p>${title}</p>`;
    const words = until === today ? t.today.laterToday : t.today.until(moment(until, today));
    return html`<p>${words}</p>
      ${next_step ? html`<p class="quiet small">${t.today.then(next_step)}</p>` : nothing}`;
  }

  /** Put off: until when, and beside it the date the rule says. */
  private _putOff(glance: Glance, today: string): TemplateResult[] {
    return stepsOf(glance).map((step) => {
      const until = snoozedUntil(this.record, step.id);
      return html`<p>
          <strong>${step.title}</strong
          >${until ? html`: ${t.snooze.until(moment(until, today))}` : nothing}
        </p>
        <p class="quiet small">${t.snooze.rule(moment(step.closes, today))}</p>`;
    });
  }

  private _why(): TemplateResult {
    const plan = this._open ? this.#plan.plan : null;
    return html`<details
      @toggle=${(event: Event) => (this._open = (event.target as HTMLDetailsElement).open)}
    >
      <summary>${t.application.why}</summary>
      ${plan ? html`<p>${plan.today.text}</p>` : html`<p>${t.engine.working}</p>`}
      ${plan ? whyNow(plan.today) : nothing}
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "aw-waiting": AwWaiting;
  }
}
