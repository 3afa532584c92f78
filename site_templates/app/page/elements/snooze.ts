import { css, html, LitElement, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { addDays, todayIn } from "../clock.ts";
import type { GlanceStep } from "../glance.ts";
import { day, moment } from "../texts/dates.ts";
import { t } from "../texts/en.ts";
import { base } from "./styles.ts";
import "./when.ts";

/** The days that are a tap away, counted from today. */
const USUAL = { tomorrow: 1, inThree: 3, inAWeek: 7 } as const;

/**
 * Asks until when a step is put off. The rule's own dates stay in sight: putting off changes none.
 *
 * @summary "Not today".
 * @slot - none
 * @fires chosen - detail: the day, such as `2026-12-16`
 * @fires cancelled
 */
@customElement("aw-snooze")
export class AwSnooze extends LitElement {
  static override styles = [
    base,
    css`
      .usual {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(5.6em, 1fr));
        gap: 0.6em;
      }
      .usual button {
        flex-direction: column;
        padding-inline: 0.3em;
      }
    `,
  ];

  @property({ attribute: false }) step!: GlanceStep;
  @property() zone = "";
  @state() private _day = "";
  @state() private _error = "";

  protected override firstUpdated(): void {
    this.renderRoot.querySelector("button")?.focus();
  }

  protected override render(): TemplateResult {
    const today = todayIn(this.zone || null);
    return html`<section class="stack rule" aria-label=${t.snooze.heading}>
      <div>
        <p><strong>${t.snooze.heading}</strong></p>
        <p class="small quiet">${t.snooze.rule(moment(this.step.closes, today))}</p>
      </div>
      <div class="usual">
        ${Object.entries(USUAL).map(([name, days]) => {
          const date = addDays(today, days);
          return html`<button type="button" @click=${() => this._choose(date)}>
            ${t.snooze[name as keyof typeof USUAL]}
            <span class="quiet small">${day(date, today, "short")}</span>
          </button>`;
        })}
      </div>
      <aw-when
        ahead
        label=${t.snooze.other}
        zone=${this.zone}
        error=${this._error}
        .value=${this._day}
        @changed=${(event: CustomEvent<string>) => (this._day = event.detail)}
      ></aw-when>
      <div class="row">
        <button type="button" @click=${() => this._other(today)}>${t.snooze.putOff}</button>
        <button
          type="button"
          class="plain"
          @click=${() => this.dispatchEvent(new CustomEvent("cancelled"))}
        >
          ${t.log.cancel}
        </button>
      </div>
    </section>`;
  }

  private _other(today: string): void {
    const isDay = /^\d{4}-\d\d-\d\d$/.test(this._day) && addDays(this._day, 0) === this._day;
    if (isDay && this._day > today) this._choose(this._day);
    else this._error = t.snooze.wrong;
  }

  private _choose(date: string): void {
    this.dispatchEvent(new CustomEvent("chosen", { detail: date }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "aw-snooze": AwSnooze;
  }
}
