import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { PromiseMade } from "../record.ts";
import { t } from "../texts/en.ts";
import { radioField, selectField, textField } from "./fields.ts";
import { base } from "./styles.ts";
import "./when.ts";

const KINDS = [
  "none",
  "by_date",
  "within",
  "few_days",
  "this_week",
  "next_week",
  "end_of_month",
  "after_holidays",
] as const;

/**
 * @summary Asks what they said about when there will be news.
 * @slot - none
 * @fires changed - detail: the promise as the record holds it
 */
@customElement("aw-promise")
export class AwPromise extends LitElement {
  static override styles = base;

  @property() label: string = t.add.promise;
  @property({ attribute: false }) value: PromiseMade = { kind: "none" };
  /** The engine's words by the name of the promise's field. */
  @property({ attribute: false }) errors: Readonly<Record<string, string>> = {};
  @property() zone = "";

  protected override render(): TemplateResult {
    return html`<div class="stack">
      ${radioField({
        name: "kind",
        label: this.label,
        value: this.value.kind ?? "none",
        error: this.errors["kind"],
        options: KINDS.map((kind) => [kind, t.promise[kind]] as const),
        choose: (kind) => this._set({ kind: kind as (typeof KINDS)[number] }),
      })}
      ${this._details()}
    </div>`;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>("input:checked, .wrong input")?.focus();
  }

  private _details(): TemplateResult | typeof nothing {
    switch (this.value.kind) {
      case "by_date":
        return this._date("date", t.promise.date);
      case "within":
        return html`${textField({
          name: "count",
          label: t.promise.count,
          value: String(this.value.count ?? ""),
          error: this.errors["count"],
          input: (text) => this._set({ ...this.value, count: asNumber(text) }),
        })}
        ${selectField({
          name: "unit",
          label: t.promise.unit,
          value: this.value.unit ?? "",
          error: this.errors["unit"],
          options: [["", ""], ...Object.entries(t.promise.units)],
          choose: (unit) =>
            this._set({
              ...this.value,
              unit: (unit || null) as NonNullable<PromiseMade["unit"]> | null,
            }),
        })}`;
      case "after_holidays":
        return html`${this._date("begin", t.promise.begin)}
        ${this._date("resume", t.promise.resume)}`;
      default:
        return nothing;
    }
  }

  private _date(name: "date" | "begin" | "resume", label: string): TemplateResult {
    return html`<aw-when
      label=${label}
      zone=${this.zone}
      .value=${this.value[name] ?? ""}
      error=${this.errors[name] ?? ""}
      @changed=${(event: CustomEvent<string>) =>
        this._set({ ...this.value, [name]: event.detail || null })}
    ></aw-when>`;
  }

  private _set(value: PromiseMade): void {
    this.value = value;
    this.dispatchEvent(new CustomEvent("changed", { detail: value }));
  }
}

/** What was typed where a number belongs: the engine says what is wrong with anything else. */
const asNumber = (text: string): number | null =>
  /^\d{1,9}$/.test(text.trim()) ? Number(text) : text.trim() ? (text as unknown as number) : null;

declare global {
  interface HTMLElementTagNameMap {
    "aw-promise": AwPromise;
  }
}
