import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { Plan, Step } from "#contract";
import { todayIn } from "../clock.ts";
import { RecordEdit } from "../editing.ts";
import { glanceOf } from "../glance.ts";
import { PlanTask } from "../plans.ts";
import { framed } from "../framed.ts";
import { planner } from "../planner.ts";
import { lastInterview, type PlannedRecord } from "../record.ts";
import { address, go, type Part } from "../route.ts";
import { day, moment, shortMoment } from "../texts/dates.ts";
import { t } from "../texts/en.ts";
import { visible } from "../texts/visible.ts";
import { untilFetched } from "./later_views.ts";
import { removeApplication } from "./noted.ts";
import { base } from "./styles.ts";
import { references, whyNow } from "./why.ts";
import "./checklist.ts";
import "./choice.ts";
import "./debrief.ts";
import "./log.ts";
import "./people.ts";
import "./reminders.ts";
import "./step.ts";
import "./timeline.ts";

/**
 * One application: what to do now, the plan with its reasons, and everything noted about it. Its
 * parts are edited on pages of their own.
 *
 * @summary The page of one application.
 * @slot - none
 */
@customElement("aw-application")
export class AwApplication extends LitElement {
  static override styles = [
    base,
    css`
      .now h2 {
        font-size: 1.3em;
      }
      .sample {
        border-style: dashed;
        border-width: 2px;
      }
    `,
  ];

  /** The record's id. */
  @property() record = "";
  @property() section: Part | null = null;
  /** Which log entry, or which kind of one. */
  @property() detail = "";
  readonly #edit = new RecordEdit(this, () => this.record);
  readonly #plan = new PlanTask(this, () => this.#edit.record);

  protected override render(): TemplateResult {
    const { entry, record } = this.#edit;
    if (!entry || !record) return html`<h1 tabindex="-1">${t.application.removed}</h1>`;
    return html`<div class="stack wide">
      ${entry.state === "ok" ? nothing : html`<aw-choice .entry=${entry}></aw-choice>`}
      ${
        this.#edit.refused
          ? html`<p class="error" role="alert">${t.refused[this.#edit.refused]}</p>`
          : nothing
      }
      ${this.section ? this._part(this.section, record) : this._overview(record)}
    </div>`;
  }

  private _part(part: Part, record: PlannedRecord): TemplateResult {
    const back = { view: "application", id: this.record } as const;
    const done = (): void => go(back);
    return html`<a class="small" href=${address(back)}
        >← ${visible(t.application.at(record.role, record.company))}</a
      >${this._editor(part, record, done)}`;
  }

  private _editor(part: Part, record: PlannedRecord, done: () => void): TemplateResult {
    switch (part) {
      case "log":
        return html`<aw-log
          .edit=${this.#edit}
          .record=${record}
          detail=${this.detail}
          @done=${done}
        ></aw-log>`;
      case "debrief":
        return html`<aw-debrief .edit=${this.#edit} .record=${record} @done=${done}></aw-debrief>`;
      case "rounds":
        return html`<aw-rounds .edit=${this.#edit} .record=${record} @done=${done}
          >${untilFetched()}</aw-rounds
        >`;
      case "people":
        return html`<aw-people .edit=${this.#edit} .record=${record} @done=${done}></aw-people>`;
      case "details":
        return html`<aw-details .edit=${this.#edit} .record=${record} @done=${done}
          >${untilFetched()}</aw-details
        >`;
    }
  }

  private _overview(record: PlannedRecord): TemplateResult {
    const { plan, problem } = this.#plan;
    const ends = lastInterview(record)?.ends ?? "";
    return html`${record.planner?.sample ? this._sample() : nothing}
      ${record.planner?.archived ? html`<p class="quiet">${t.application.isArchived}</p>` : nothing}
      <header>
        <h1 tabindex="-1">${visible(record.role)}</h1>
        <p class="quiet">
          ${visible(record.company)}${ends ? html` · ${this._on(ends, record)}` : nothing}
        </p>
      </header>
      ${problem?.problems.length ? this._problems(problem.problems, record) : nothing}
      ${
        problem?.problems.length === 0 && !this._isEngineGone()
          ? html`<p class="error" role="alert">${problem.message}</p>`
          : nothing
      }
      ${plan ? this._planned(plan, record) : this._waiting(record)}
      <aw-noted .edit=${this.#edit} .record=${record} application=${this.record}></aw-noted>`;
  }

  /** A made-up application says so, above everything else. */
  private _sample(): TemplateResult {
    return html`<section class="card stack tight sample" aria-label=${t.today.sections.sample}>
      <p><strong>${t.today.sections.sample}</strong></p>
      <p>${t.application.sampleText}</p>
      ${framed ? nothing : html`<button type="button" @click=${() => removeApplication(this, this.record, this.#edit.record)}>${t.application.sampleRemove}</button>`}
    </section>`;
  }

  private _on(ends: string, record: PlannedRecord): string {
    return shortMoment(ends, todayIn(record.time_zone));
  }

  private _problems(
    problems: readonly { field: string; expected: string; found: string }[],
    record: PlannedRecord,
  ): TemplateResult {
    const details = address({ view: "application", id: record.id ?? "", part: "details" });
    return html`<section class="card stack tight" role="alert">
      <h2>${t.application.fix}</h2>
      <ul>
        ${problems.map(
          ({ field, expected, found }) =>
            html`<li class="error">${field}: ${t.problems.beside(expected, found)}</li>`,
        )}
      </ul>
      <a class="button" href=${details}>${t.application.change}</a>
    </section>`;
  }

  /** Until the engine has answered: the last plan in short, if there was one. */
  private _waiting(record: PlannedRecord): TemplateResult | typeof nothing {
    const isGone = this._isEngineGone();
    const glance = glanceOf(this.record);
    if (isGone ? glance === null : this.#plan.problem !== null) return nothing;
    const today = todayIn(record.time_zone);
    const asOf = isGone ? t.engine.last : t.engine.asOf;
    return html`<section class="card calm stack tight" aria-busy=${isGone ? "false" : "true"}>
      ${
        glance
          ? html`<h2>${glance.title}</h2>
              ${glance.until ? html`<p>${t.today.until(moment(glance.until, today))}</p>` : nothing}
              <p class="quiet small">${asOf(day(glance.as_of, today))}</p>`
          : html`<p>${t.engine.working}</p>`
      }
    </section>`;
  }

  /** Whether there will be no other plan; the notice above every view says why. */
  private _isEngineGone(): boolean {
    return this.#plan.problem !== null && planner().engine.state.kind === "error";
  }

  private _planned(plan: Plan, record: PlannedRecord): TemplateResult {
    const isNow = (step: Step): boolean =>
      step.kind === plan.outcome && ["open", "late", "overdue"].includes(step.state);
    const later = plan.steps.filter((step) => step.state !== "done" && !isNow(step));
    const done = plan.steps.filter((step) => step.state === "done");
    return html`<section class="stack" aria-label=${t.application.now}>
        ${this._now(plan, plan.steps.filter(isNow), record)}
        ${
          plan.outcome === "prepare"
            ? html`<aw-checklist .edit=${this.#edit} .record=${record}></aw-checklist>`
            : nothing
        }
      </section>
      <aw-timeline .plan=${plan} .record=${record}></aw-timeline>
      ${
        later.length + done.length > 0
          ? html`<section class="stack">
              <h2>${t.application.plan}</h2>
              ${this._steps(later, record)}
              ${
                done.length > 0
                  ? html`<details>
                      <summary>${t.application.steps.done} (${done.length})</summary>
                      ${this._steps(done, record)}
                    </details>`
                  : nothing
              }
            </section>`
          : nothing
      }
      <aw-reminders .edit=${this.#edit} .record=${record} .plan=${plan}></aw-reminders>
      ${this._notices(plan)}`;
  }

  /** What to do now; where no step says it, the plan's own words do. */
  private _now(plan: Plan, steps: readonly Step[], record: PlannedRecord): TemplateResult {
    const { today } = plan;
    if (steps.some((step) => step.title === today.title && step.text === today.text)) {
      return html`${this._due(steps, record)}`;
    }
    return html`<div class="card calm stack tight now">
        <h2>${today.title}</h2>
        ${today.until ? nothingUntil(plan, today.until, record) : nothing}
        <p>${today.text}</p>
        <details>
          <summary>${t.application.why}</summary>
          ${whyNow(today)}
        </details>
      </div>
      ${this._due(steps, record)}`;
  }

  /** The steps for now; of a panel, all but the first say only whom they are for. */
  private _due(steps: readonly Step[], record: PlannedRecord): TemplateResult[] {
    const isAlike = (step: Step, before?: Step): boolean =>
      before?.kind === step.kind && before.text === step.text && step.to.length > 0;
    return steps.map(
      (step, index) =>
        html`<aw-step
          now
          ?alike=${isAlike(step, steps[index - 1])}
          .edit=${this.#edit}
          .step=${step}
          .record=${record}
        ></aw-step>`,
    );
  }

  private _steps(steps: readonly Step[], record: PlannedRecord): TemplateResult {
    return html`<ol class="stack tight">
      ${repeat(
        steps,
        (step) => step.id,
        (step) =>
          html`<li>
            <aw-step .edit=${this.#edit} .step=${step} .record=${record}></aw-step>
          </li>`,
      )}
    </ol>`;
  }

  private _notices(plan: Plan): TemplateResult | typeof nothing {
    const notices = [...plan.warnings, ...plan.advice];
    const { overlays } = plan;
    if (notices.length + overlays.length === 0) return nothing;
    return html`<section class="stack">
      <h2>${t.application.good}</h2>
      <ul class="stack tight">
        ${notices.map((one) => html`<li>${one.message} ${references(one.references)}</li>`)}
        ${overlays.map(
          ({ id, law, message }) =>
            html`<li>${message} <a href="../reference/overlays/#${id}">${law.title}</a></li>`,
        )}
      </ul>
    </section>`;
  }
}

/** The moment waiting ends: the plan names its day, the step that opens then has the hour too. */
function opening({ steps, as_of }: Plan, until: string): string {
  const ahead = steps.map(({ opens }) => opens).filter((opens) => opens > as_of);
  return ahead.filter((opens) => opens.startsWith(until)).sort()[0] ?? until;
}

/** Until which day, and of today until which hour. */
function nothingUntil(plan: Plan, until: string, record: PlannedRecord): TemplateResult {
  const today = todayIn(record.time_zone);
  const at = until === today ? opening(plan, until) : until;
  return html`<p><time datetime=${at}>${t.today.until(moment(at, today))}</time></p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "aw-application": AwApplication;
  }
}
