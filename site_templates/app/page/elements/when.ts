import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { addDays, todayIn } from "../clock.ts";
import { t } from "../texts/en.ts";
import { base } from "./styles.ts";

type PartName = "day" | "month" | "year" | "time";

/**
 * A date, with a time of day when `timed`. Day, month and year are typed, so that a date which does
 * not exist stays visible and can be put right; a calendar and the usual days are a tap away.
 *
 * @summary Asks for a date or a date and time.
 * @slot - none
 * @fires changed - detail: ISO text such as `2026-11-05T15:00`, as typed even when impossible; ""
 *   when nothing is filled in
 */
@customElement("aw-when")
export class AwWhen extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    base,
    css`
      .parts {
        display: grid;
        grid-template-columns: 3.6em 3.6em minmax(4em, 5em) minmax(4em, 7em);
        gap: 0.4em;
        align-items: end;
      }
      .parts label {
        font-weight: 400;
        font-size: 0.9em;
      }
      .usual button {
        min-height: 2.75em;
      }
      input[type="date"] {
        position: absolute;
        inset: auto auto 0 0;
        width: 100%;
        height: 100%;
        min-height: 0;
        padding: 0;
        opacity: 0;
        pointer-events: none;
      }
      .pick {
        position: relative;
      }
    `,
  ];

  @property() label = "";
  @property() value = "";
  @property() error = "";
  /** Whether a time of day belongs to it. */
  @property({ type: Boolean }) timed = false;
  /** The IANA zone whose today is meant. */
  @property() zone = "";
  /** The day that is meant by today where it is not the clock's, as in a case; "" for the clock's. */
  @property() today = "";
  /** Days before today are offered, not only today. */
  @property({ type: Boolean }) past = false;
  /** It is about what comes: tomorrow is offered too. */
  @property({ type: Boolean }) coming = false;
  /** Only days after today make sense, so today is not offered. */
  @property({ type: Boolean }) ahead = false;
  @state() private _parts: Record<PartName, string> = { day: "", month: "", year: "", time: "" };
  @query("input[type=date]") private _calendar?: HTMLInputElement;

  protected override willUpdate(changes: Map<string, unknown>): void {
    if (changes.has("value") && this.value !== this._composed()) this._parts = partsOf(this.value);
  }

  protected override render(): TemplateResult {
    const today = this._today();
    return html`<fieldset class="field ${this.error ? "wrong" : ""}">
      <legend>${this.label}</legend>
      ${this.error ? html`<p class="error" id="error">${this.error}</p>` : nothing}
      <div class="row usual">
        ${this.ahead ? nothing : this._usual(t.when.today, today)}
        ${this.past ? this._usual(t.when.yesterday, addDays(today, -1)) : nothing}
        ${this.coming ? this._usual(t.when.tomorrow, addDays(today, 1)) : nothing}
        <span class="pick">
          <button type="button" class="plain" @click=${this._openCalendar}>${t.when.pick}</button>
          <input type="date" tabindex="-1" aria-hidden="true" @change=${this._picked} />
        </span>
      </div>
      <div class="parts">
        ${this._part("day", t.when.day)} ${this._part("month", t.when.month)}
        ${this._part("year", t.when.year)} ${this.timed ? this._part("time", t.when.time) : nothing}
      </div>
    </fieldset>`;
  }

  private _part(name: PartName, label: string): TemplateResult {
    return html`<div>
      <label for=${name}>${label}</label>
      <input
        id=${name}
        inputmode=${name === "time" ? "text" : "numeric"}
        autocomplete="off"
        placeholder=${name === "time" ? "15:00" : nothing}
        .value=${live(this._parts[name])}
        aria-invalid=${this.error ? "true" : nothing}
        aria-describedby=${this.error ? "error" : nothing}
        @input=${(event: Event) =>
          this._set({ [name]: (event.target as HTMLInputElement).value.trim() })}
      />
    </div>`;
  }

  private _usual(label: string, date: string): TemplateResult {
    const chosen = this._composed().slice(0, 10) === date;
    return html`<button
      type="button"
      aria-pressed=${chosen ? "true" : "false"}
      class=${chosen ? "primary" : ""}
      @click=${() => this._set(dateParts(date))}
    >
      ${label}
    </button>`;
  }

  private _today(): string {
    return this.today || todayIn(this.zone || null);
  }

  private readonly _openCalendar = (): void => {
    if (this._calendar) {
      this._calendar.value = /^\d{4}-\d\d-\d\d/.test(this.value)
        ? this.value.slice(0, 10)
        : this._today();
      this._calendar.showPicker();
    }
  };

  private readonly _picked = (event: Event): void => {
    const picked = (event.target as HTMLInputElement).value;
    if (picked) this._set(dateParts(picked));
  };

  private _set(parts: Partial<Record<PartName, string>>): void {
    this._parts = { ...this._parts, ...parts };
    this.value = this._composed();
    this.dispatchEvent(new CustomEvent("changed", { detail: this.value }));
  }

  private _composed(): string {
    const { day, month, year, time } = this._parts;
    const timed = this.timed && time !== "";
    if (!day && !month && !year && !timed) return "";
    const date = [year, twoDigits(month), twoDigits(day)].join("-");
    return this.timed ? `${date}T${clock(time)}` : date;
  }
}

const dateParts = (date: string): Partial<Record<PartName, string>> => {
  const [year = "", month = "", day = ""] = date.split("-");
  return { year, month: withoutZero(month), day: withoutZero(day) };
};

function partsOf(value: string): Record<PartName, string> {
  const [, year = "", month = "", day = "", time = ""] =
    /^([^T]*?)-([^-T]*)-([^-T]*)(?:T(.*))?$/.exec(value) ?? [];
  return { year, month: withoutZero(month), day: withoutZero(day), time };
}

const withoutZero = (number: string): string => number.replace(/^0(?=\d)/, "");
const twoDigits = (number: string): string => (/^\d$/.test(number) ? `0${number}` : number);

/** "9", "9:30", "9.30" and "3 pm" as ISO says them; anything else as it was typed. */
function clock(time: string): string {
  const [, hour, minute = "00", half] =
    /^(\d{1,2})(?:[:.](\d{2}))?\s*([ap]m)?$/i.exec(time.trim()) ?? [];
  if (hour === undefined) return time;
  const afternoon = half?.toLowerCase() === "pm" && Number(hour) < 12;
  const midnight = half?.toLowerCase() === "am" && Number(hour) === 12;
  return `${String(midnight ? 0 : Number(hour) + (afternoon ? 12 : 0)).padStart(2, "0")}:${minute}`;
}

declare global {
  interface HTMLElementTagNameMap {
    "aw-when": AwWhen;
  }
}
