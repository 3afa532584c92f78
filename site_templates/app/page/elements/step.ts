import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Step } from "#contract";
import { todayIn } from "../clock.ts";
import { isWritten, nameOf, sentKind, type PlannedRecord } from "../record.ts";
import { address } from "../route.ts";
import { moment, shortMoment } from "../texts/dates.ts";
import { t } from "../texts/en.ts";
import { base } from "./styles.ts";
import { dateReasons, pathReasons } from "./why.ts";

/**
 * One step of the plan: its window, why these dates, why this step, and what to do with it.
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
      .path li > p,
      details p {
        margin: 0;
      }
    `,
  ];

  @property({ attribute: false }) step!: Step;
  @property({ attribute: false }) record!: PlannedRecord;
  /** Whether this is what to do now: then its button is the page's main one. */
  @property({ type: Boolean }) now = false;

  protected override render(): TemplateResult {
    const { step } = this;
    const late = step.state === "late" || step.state === "overdue";
    return html`<article class="card stack tight" aria-label=${step.title}>
      <div class="row between">
        <h3>${step.title}</h3>
        <span class="chip ${late ? "late" : step.state === "open" ? "strong" : ""}"
          >${t.application.steps[step.state]}</span
        >
      </div>
      ${
        step.to.length > 0 ? html`<p class="quiet">${t.application.to(this._names())}</p>` : nothing
      }
      ${this._window()}
      <p>${step.text}</p>
      ${
        step.assumes.length > 0
          ? html`<p class="quiet small">${t.application.assumes} ${step.assumes.join("; ")}</p>`
          : nothing
      }
      ${this._action()}
      <details>
        <summary>${t.application.whyDate}</summary>
        ${dateReasons(step)}
      </details>
      <details>
        <summary>${t.application.why}</summary>
        ${pathReasons(step.path)}
        ${step.alternatives.map((other) => html`<p class="small">${other.reason}</p>`)}
      </details>
    </article>`;
  }

  private _names(): string {
    return this.step.to.map((id) => nameOf(this.record, id)).join(", ");
  }

  private _window(): TemplateResult {
    const { step } = this;
    const today = todayIn(this.record.time_zone);
    if (step.state === "done") {
      const at = step.done_at ?? step.due;
      return html`<p class="quiet">${t.application.doneAt} ${shortMoment(at, today)}</p>`;
    }
    const row = (name: "opens" | "due" | "closes"): TemplateResult =>
      html`<dt>${t.application[name]}</dt>
        <dd class=${name}><time datetime=${step[name]}>${moment(step[name], today)}</time></dd>`;
    return html`<dl>${row("opens")} ${row("due")} ${row("closes")}</dl>`;
  }

  private _action(): TemplateResult | typeof nothing {
    const { id = "" } = this.record;
    const { step } = this;
    if (step.state === "done") return nothing;
    const style = this.now ? "button primary full" : "button";
    if (step.kind === "debrief") {
      const where = address({ view: "application", id, part: "debrief" });
      return html`<a class=${style} href=${where}>${t.application.debrief}</a>`;
    }
    if (isWritten(step.kind)) {
      const where = address({ view: "draft", id, kind: step.kind, to: step.to[0] ?? "" });
      const label = this.now ? t.application.write : t.application.openDraft;
      return html`<a class=${style} href=${where} aria-label="${label}: ${step.title}"
        >${label}</a
      >`;
    }
    if (sentKind(step.kind) === undefined) return nothing;
    const where = address({ view: "application", id, part: "log" });
    return html`<a class=${style} href=${where}>${t.application.call}</a>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "aw-step": AwStep;
  }
}
