import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Plan } from "#contract";
import type { RecordEdit } from "../editing.ts";
import { outdated, saveCancellation } from "../files.ts";
import type { PlannedRecord } from "../record.ts";
import { t } from "../texts/en.ts";
import { makeFile, remind } from "./remind.ts";
import { base } from "./styles.ts";

/**
 * The plan's dates as a calendar file, the one way a closed page can remind anybody. What was put
 * into a calendar is remembered, so that it can be moved there, or taken out when it is over.
 *
 * @summary Reminders of one application.
 * @slot - none
 */
@customElement("aw-reminders")
export class AwReminders extends LitElement {
  static override styles = base;

  @property({ attribute: false }) edit!: RecordEdit;
  @property({ attribute: false }) record!: PlannedRecord;
  @property({ attribute: false }) plan!: Plan;

  protected override render(): TemplateResult | typeof nothing {
    const reminded = this.record.planner?.reminded ?? {};
    const { over, moved } = outdated(reminded, this.plan);
    const toCome = this.plan.steps.some(({ state }) => state !== "done");
    if (!toCome && over.length === 0) return nothing;
    return html`<section class="stack tight rule">
      <h2>${t.reminders.heading}</h2>
      ${over.length > 0 ? this._over(over) : nothing}
      ${moved.length > 0 ? html`<p>${t.reminders.moved(moved.length)}</p>` : nothing}
      ${
        toCome
          ? html`<p class="quiet">${t.reminders.lead}</p>
              <button type="button" @click=${() => void remind(this, this.edit)}>
                ${moved.length > 0 ? t.reminders.update : t.reminders.add}
              </button>`
          : nothing
      }
    </section>`;
  }

  private _over(steps: readonly string[]): TemplateResult {
    return html`<div class="card calm stack tight">
      <p>${t.reminders.over(steps.length)}</p>
      <button type="button" @click=${() => void this._cancel(steps)}>${t.reminders.cancel}</button>
      <p class="quiet small">${t.reminders.byHand}</p>
    </div>`;
  }

  private _cancel(steps: readonly string[]): Promise<void> {
    return makeFile(this, async () => {
      await saveCancellation(this.record, steps);
      this.edit.save((record) => {
        const kept = Object.entries(record.planner?.reminded ?? {});
        const reminded = Object.fromEntries(kept.filter(([id]) => !steps.includes(id)));
        record.planner = { ...record.planner, reminded };
      });
      return t.reminders.cancelled;
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "aw-reminders": AwReminders;
  }
}
