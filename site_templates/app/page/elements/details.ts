import { html, LitElement, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { RecordEdit } from "../editing.ts";
import type { FieldProblem } from "../engine/client.ts";
import { planner } from "../planner.ts";
import { problemsOf } from "../plans.ts";
import { lastInterview, type PlannedRecord } from "../record.ts";
import { part } from "../part.ts";
import { t } from "../texts/en.ts";
import { selectField, textField } from "./fields.ts";
import { wordsByField } from "./problems.ts";
import { base } from "./styles.ts";
import "./days.ts";
import "./region.ts";
import "./when.ts";

/**
 * What the plan rests on beside the interview: names, time zone, country, cadence, level, interest.
 * Each is saved as it is changed; the engine says beside the field what it cannot use.
 *
 * @summary Settings of one application.
 * @slot - none
 * @fires done
 */
@customElement("aw-details")
export class AwDetails extends LitElement {
  static override styles = base;

  @property({ attribute: false }) edit!: RecordEdit;
  @property({ attribute: false }) record!: PlannedRecord;
  @state() private _problems: readonly FieldProblem[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    void part(import("./law.ts"));
    void this._check();
  }

  protected override render(): TemplateResult {
    const { record } = this;
    const errors = wordsByField(this._problems);
    const interview = lastInterview(record);
    const index = interview ? record.interviews.indexOf(interview) : 0;
    return html`<div class="stack">
      <h1 tabindex="-1">${t.details.heading}</h1>
      ${this._text("company", t.details.company, errors)}
      ${this._text("role", t.details.role, errors)}
      <aw-when
        timed
        past
        label=${t.details.ends}
        zone=${record.time_zone ?? ""}
        error=${errors.get(`interviews[${index}].ends`) ?? ""}
        .value=${interview?.ends ?? ""}
        @changed=${(event: CustomEvent<string>) =>
          this._change((next) => {
            const one = next.interviews[index];
            if (one) one.ends = event.detail;
          })}
      ></aw-when>
      <aw-region
        .value=${record.region ?? null}
        error=${errors.get("region") ?? ""}
        @changed=${(event: CustomEvent<string | null>) =>
          this._change((next) => (next.region = event.detail))}
      ></aw-region>
      <aw-days
        zone=${record.time_zone ?? ""}
        error=${[...errors].find(([field]) => field.startsWith("calendar"))?.[1] ?? ""}
        .value=${record.calendar ?? {}}
        @changed=${(event: CustomEvent<NonNullable<PlannedRecord["calendar"]>>) =>
          this._change((next) => (next.calendar = event.detail))}
      ></aw-days>
      <aw-law
        region=${record.region ?? ""}
        .value=${record.overlays ?? []}
        @changed=${(event: CustomEvent<string[]>) =>
          this._change((next) => (next.overlays = event.detail))}
      ></aw-law>
      ${this._text("time_zone", t.details.zone, errors)}
      ${selectField({
        name: "cadence",
        label: t.details.cadence,
        value: record.cadence ?? "standard",
        options: Object.entries(t.details.cadences),
        choose: (chosen) =>
          this._change((next) => (next.cadence = chosen as NonNullable<typeof next.cadence>)),
      })}
      ${selectField({
        name: "seniority",
        label: t.details.seniority,
        value: record.seniority ?? "standard",
        options: Object.entries(t.details.seniorities),
        choose: (chosen) =>
          this._change((next) => (next.seniority = chosen as NonNullable<typeof next.seniority>)),
      })}
      ${this._interest("role", t.details.interestRole)}
      ${this._interest("company", t.details.interestCompany)}
      ${this._text("sender", t.details.sender, errors)}
      <button type="button" class="primary full" @click=${this._done}>${t.details.done}</button>
    </div>`;
  }

  private _text(
    name: "company" | "role" | "time_zone" | "sender",
    label: string,
    errors: ReadonlyMap<string, string>,
  ): TemplateResult {
    return textField({
      name,
      label,
      value: this.record[name] ?? "",
      error: errors.get(name),
      autocomplete: name === "sender" ? "name" : "off",
      input: (text) => {
        this.edit.type((next) => (next[name] = text));
        if (name === "sender") planner().settings.set("sender", text);
      },
      settled: () => void this._settled(),
    });
  }

  private _interest(name: "role" | "company", label: string): TemplateResult {
    return selectField({
      name: `interest-${name}`,
      label,
      value: this.record.interest?.[name] ?? "unsure",
      options: Object.entries(t.details.answers),
      choose: (answer) =>
        this._change((next) => (next.interest = { ...next.interest, [name]: answer })),
    });
  }

  private _change(change: (record: PlannedRecord) => void): void {
    this.edit.type(change);
    void this._settled();
  }

  private async _settled(): Promise<void> {
    this.edit.commit();
    await this._check();
  }

  private async _check(): Promise<void> {
    await this.updateComplete;
    this._problems = await problemsOf(this.record);
  }

  private readonly _done = async (): Promise<void> => {
    await this._settled();
    if (this._problems.length === 0) this.dispatchEvent(new CustomEvent("done"));
    else
      this.renderRoot.querySelector<HTMLElement>(".wrong input, [error]:not([error=''])")?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "aw-details": AwDetails;
  }
}
