import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Step } from "#contract";
import { todayIn } from "../clock.ts";
import type { RecordEdit } from "../editing.ts";
import { nameOf, type PlannedRecord } from "../record.ts";
import { address } from "../route.ts";
import { moment, shortMoment } from "../texts/dates.ts";
import { t } from "../texts/en.ts";
import { stepAction } from "./action.ts";
import { remindButton } from "./remind.ts";
import { base } from "./styles.ts";
import { dateReasons, references, whyNow } from "./why.ts";

/**
 * One step of the plan: its window, why these dates, why this step, and what to do with it. What is
 * not for now shows its day, and the rest when it is opened.
 *
 * @summary A dated step.
 * @slot - none
 */
@customElement("aw-step")
export class AwStep extends LitElement {
  static override styles = [
    base,
    css`
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 0.15em 0.8em;
      }
      dt {
        color: var(--quiet);
      }
      dd.due {
        font-weight: 600;
      }
      .now {
        background: var(--wash);
        border-color: transparent;
      }
      .now h2 {
        font-size: 1.3em;
        line-height: 1.25;
      }
      .later > details > summary {
        display: block;
        padding: 0;
        color: inherit;
        font-weight: 400;
        list-style: none;
      }
      .later > details > summary::-webkit-details-marker {
        display: none;
      }
      .later .head::after {
        content: "";
        flex: none;
        width: 0.5em;
        height: 0.5em;
        margin: 0.4em 0.2em 0;
        border: solid var(--quiet);
        border-width: 0 2px 2px 0;
        transform: rotate(45deg);
      }
      .later > details[open] > summary .head::after {
        transform: rotate(225deg);
        margin-top: 0.7em;
      }
      .head {
        display: flex;
        gap: 0.8em;
        justify-content: space-between;
      }
      .head h3 {
        flex: 1;
      }
      .later > details[open] > summary {
        margin-bottom: 0.5em;
      }
    `,
  ];

  @property({ attribute: false }) step!: Step;
  @property({ attribute: false }) record!: PlannedRecord;
  @property({ attribute: false }) edit!: RecordEdit;
  /** Whether this is what to do now: then it is shown whole, and its button is the main one. */
  @property({ type: Boolean }) now = false;
  /** Whether the one before says the same to somebody else: then only whom this is for is shown. */
  @property({ type: Boolean }) alike = false;

  protected override render(): TemplateResult {
    const { step } = this;
    if (this.now && this.alike) return this._toSomebodyElse();
    return this.now
      ? html`<article class="card stack tight now" aria-label=${step.title}>
          <h2>${step.title}</h2>
          ${this._late()} ${this._explained(this._action())}
        </article>`
      : html`<article class="card later" aria-label=${step.title}>
          <details>
            <summary class="stack tight">
              <div class="head"><h3>${step.title}</h3></div>
              <p class="quiet">${this._short()} ${this._late()}</p>
            </summary>
            <div class="stack tight">${this._explained(this._action())}</div>
          </details>
        </article>`;
  }

  private _toSomebodyElse(): TemplateResult {
    const { step } = this;
    return html`<article class="card stack tight now" aria-label=${step.title}>
      <h2>${step.title} <span class="quiet">· ${this._names()}</span></h2>
      ${this._late()} ${this._action()}
      <details>
        <summary>${t.application.more}</summary>
        <div class="stack tight">${this._explained()}</div>
      </details>
    </article>`;
  }

  private _explained(action: TemplateResult | typeof nothing = nothing): TemplateResult {
    const { step } = this;
    return html`<p>${step.text}</p>
      ${step.to.length > 0 ? html`<p>${t.application.to} <strong>${this._names()}</strong></p>` : nothing}
      ${this._window()} ${action}
      ${step.state === "done" ? nothing : remindButton(this, this.edit, step)}
      ${
        step.assumes.length > 0
          ? html`<p class="quiet small">${t.application.assumes} ${step.assumes.join("; ")}.</p>`
          : nothing
      }
      <div>
        <details>
          <summary>${t.application.whyDate}</summary>
          ${dateReasons(step)}
        </details>
        <details>
          <summary>${t.application.why}</summary>
          ${whyNow(step)}
        </details>
        ${
          step.recipients.length + step.alternatives.length > 0
            ? html`<details>
                <summary>${t.application.whom}</summary>
                <ul class="reasons">
                  ${[...step.recipients, ...step.alternatives].map(
                    ({ reason, references: claims }) =>
                      html`<li>
                        <p>${reason}</p>
                        ${references(claims)}
                      </li>`,
                  )}
                </ul>
              </details>`
            : nothing
        }
      </div>`;
  }

  private _names(): string {
    return this.step.to.map((id) => nameOf(this.record, id)).join(", ");
  }

  private _late(): TemplateResult | typeof nothing {
    const { state } = this.step;
    if (state !== "late" && state !== "overdue") return nothing;
    return html`<span class="chip late">${t.application.steps[state]}</span>`;
  }

  /** The one day that counts, for a step that is not opened. */
  private _short(): string {
    const { step } = this;
    const today = todayIn(this.record.time_zone);
    if (step.state === "done") {
      return `${t.application.doneAt} ${shortMoment(step.done_at ?? step.due, today)}`;
    }
    const names = this._names();
    return [moment(step.due, today), ...(names ? [names] : [])].join(" · ");
  }

  private _window(): TemplateResult | typeof nothing {
    const { step } = this;
    if (step.state === "done") return nothing;
    const today = todayIn(this.record.time_zone);
    const row = (name: "opens" | "due" | "closes"): TemplateResult =>
      html`<dt>${t.application[name]}</dt>
        <dd class=${name}><time datetime=${step[name]}>${moment(step[name], today)}</time></dd>`;
    return html`<dl>${row("opens")} ${row("due")} ${row("closes")}</dl>`;
  }

  private _action(): TemplateResult | typeof nothing {
    const { id = "" } = this.record;
    const { step } = this;
    const action = step.state === "done" ? null : stepAction(id, step, this.now);
    if (action === null) return nothing;
    const { kind } = step;
    const other = step.alternatives.some(({ channel }) => channel === "phone");
    return html`${this._button(action.where, action.label, this.now)}
    ${other ? this._button(address({ view: "call", id, kind }), t.application.callInstead) : nothing}`;
  }

  private _button(where: string, label: string, main = false): TemplateResult {
    return html`<p>
      <a
        class=${main ? "button primary full" : "button"}
        href=${where}
        aria-label="${label}: ${this.step.title}"
        >${label}</a
      >
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "aw-step": AwStep;
  }
}
