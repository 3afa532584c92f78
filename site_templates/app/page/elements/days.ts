import { css, html, LitElement, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { addDays, todayIn } from "../clock.ts";
import type { PlannedRecord } from "../record.ts";
import { day, weekdayNames } from "../texts/dates.ts";
import { t } from "../texts/en.ts";
import { checkField } from "./fields.ts";
import { base } from "./styles.ts";
import "./when.ts";

type Calendar = NonNullable<PlannedRecord["calendar"]>;

/**
 * The company's own week: weekend days where they differ from the country's, and days off.
 *
 * @summary Weekend and days off of one application.
 * @slot - none
 * @fires changed - detail: the record's `calendar`
 */
@customElement("aw-days")
export class AwDays extends LitElement {
  static override styles = [
    base,
    css`
      .week {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(8.5em, 1fr));
        gap: 0 0.6em;
      }
    `,
  ];

  @property({ attribute: false }) value: Calendar = {};
  @property() zone = "";
  @property() error = "";
  @state() private _day = "";
  @state() private _wrong = "";

  protected override render(): TemplateResult {
    const weekend = this.value.weekend ?? [];
    const off = this.value.days_off ?? [];
    const today = todayIn(this.zone || null);
    return html`<div class="stack">
      <fieldset class="field ${this.error ? "wrong" : ""}">
        <legend>${t.days.weekend}</legend>
        <p class="hint">${t.days.weekendHint}</p>
        ${this.error ? html`<p class="error">${this.error}</p>` : ""}
        <div class="week">
          ${weekdayNames().map((name, index) =>
            checkField(name, weekend.includes(index), (chosen) => this._setWeekend(index, chosen)),
          )}
        </div>
      </fieldset>
      <section class="stack tight" aria-label=${t.days.off}>
        <p><strong>${t.days.off}</strong></p>
        <ul>
          ${off.map(
            (date) =>
              html`<li class="row between">
                ${day(date, today)}
                <button
                  type="button"
                  class="plain"
                  aria-label=${t.days.remove(day(date, today))}
                  @click=${() => this._set({ days_off: off.filter((one) => one !== date) })}
                >
                  ${t.days.drop}
                </button>
              </li>`,
          )}
        </ul>
        <aw-when
          label=${t.days.another}
          zone=${this.zone}
          error=${this._wrong}
          .value=${this._day}
          @changed=${(event: CustomEvent<string>) => (this._day = event.detail)}
        ></aw-when>
        <button type="button" @click=${this._add}>${t.days.add}</button>
      </section>
    </div>`;
  }

  private _setWeekend(index: number, chosen: boolean): void {
    const days = (this.value.weekend ?? []).filter((one) => one !== index);
    const weekend = chosen ? [...days, index].sort() : days;
    this._set({ weekend: weekend.length > 0 ? weekend : null });
  }

  private readonly _add = (): void => {
    const date = this._day;
    const exists = /^\d{4}-\d\d-\d\d$/.test(date) && addDays(date, 0) === date;
    this._wrong = exists ? "" : t.days.wrong;
    if (!exists) return;
    this._day = "";
    this._set({ days_off: [...new Set([...(this.value.days_off ?? []), date])].sort() });
  };

  private _set(change: Partial<Calendar>): void {
    this.value = { ...this.value, ...change };
    this.dispatchEvent(new CustomEvent("changed", { detail: this.value }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "aw-days": AwDays;
  }
}
