import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { FlowOutcome, Question } from "../../shared/protocol.ts";
import { Calling } from "../calling.ts";
import { nowIn, todayIn } from "../clock.ts";
import { RecordEdit } from "../editing.ts";
import { PlanTask, problemsOf } from "../plans.ts";
import { logOf, nameOf, type LogEntry, type PlannedRecord } from "../record.ts";
import { address } from "../route.ts";
import { freshId } from "../store/keys.ts";
import { moment } from "../texts/dates.ts";
import { t } from "../texts/en.ts";
import { wordsByField } from "./problems.ts";
import { base } from "./styles.ts";
import { references } from "./why.ts";
import "./when.ts";

/**
 * A telephone call, followed while it lasts: the words to say, one question at a time, answers with
 * a tap. What they come to is noted, and the next date stands there at once.
 *
 * @summary The sheet of a call.
 * @slot - none
 */
@customElement("aw-call")
export class AwCall extends LitElement {
  static override styles = [
    base,
    css`
      .say {
        font-family: var(--aw-serif, inherit);
        font-size: 1.25em;
        line-height: 1.45;
        white-space: pre-line;
      }
      .lines {
        white-space: pre-line;
      }
      .answers > * {
        flex: 1 1 8em;
        min-height: 3.2em;
      }
      .answer {
        display: flex;
        gap: 0.6em;
        align-items: baseline;
        justify-content: space-between;
      }
      .answer button {
        flex: none;
        min-height: 2.75em;
      }
    `,
  ];

  /** The record's id. */
  @property() record = "";
  /** The kind of step the call is made for. */
  @property() kind = "";
  @state() private _answers: Readonly<Record<string, string>> = {};
  @state() private _day = "";
  @state() private _error = "";
  /** The log entry made of this call, once it is noted. */
  @state() private _noted = "";
  readonly #edit = new RecordEdit(this, () => this.record);
  readonly #plan = new PlanTask(this, () => this.#edit.record);
  readonly #calling = new Calling(this);

  protected override willUpdate(): void {
    const { record } = this.#edit;
    if (record) this.#calling.ask(record, this.kind, this._answers);
  }

  protected override render(): TemplateResult {
    const { record } = this.#edit;
    const back = address({ view: "application", id: this.record });
    return html`<div class="stack wide">
      <a class="small" href=${back}>← ${t.draft.back}</a>
      <div>
        <h1 tabindex="-1">${t.call.heading}</h1>
        ${record ? html`<p class="quiet">${this._whom(record)}</p>` : nothing}
      </div>
      ${record ? this._content(record) : html`<p>${t.application.removed}</p>`}
    </div>`;
  }

  /** Whom to call: the people of the step, or else just the company. */
  private _whom(record: PlannedRecord): string {
    const names = this.#calling.to.map((id) => nameOf(record, id));
    return [names.join(", "), t.application.at(record.role, record.company)]
      .filter(Boolean)
      .join(" · ");
  }

  private _content(record: PlannedRecord): TemplateResult {
    const { question, outcome, problem } = this.#calling;
    if (this._noted) return this._next(record);
    if (problem !== null) return html`<p class="error" role="alert">${problem}</p>`;
    return html`${this._path()}
      <div class="stack" aria-live="polite">
        ${question ? this._question(question) : nothing}
        ${outcome ? this._outcome(outcome, record) : nothing}
        ${question || outcome ? nothing : html`<p role="status">${t.call.starting}</p>`}
      </div>
      ${this._script()}`;
  }

  private _path(): TemplateResult | typeof nothing {
    const { path } = this.#calling;
    if (path.length === 0) return nothing;
    return html`<ol class="reasons" aria-label=${t.call.soFar}>
      ${path.map(
        ({ node, question, label }) =>
          html`<li class="answer">
            <span class="small"
              ><span class="quiet">${question}</span> <strong>${label}</strong></span
            >
            <button
              type="button"
              class="plain small"
              aria-label="${t.application.change}: ${question}"
              @click=${() => this._backTo(node)}
            >
              ${t.application.change}
            </button>
          </li>`,
      )}
    </ol>`;
  }

  private _question(question: Question): TemplateResult {
    return html`${this._say(question.part)}
      <h2 id="question" tabindex="-1">${question.question}</h2>
      <p class="quiet small">${question.why}</p>
      <div class="row answers" role="group" aria-labelledby="question">
        ${question.options.map(
          ({ answer, label }) =>
            html`<button type="button" @click=${() => this._answer(question.id, answer)}>
              ${label}
            </button>`,
        )}
      </div>`;
  }

  private _say(part: string | null): TemplateResult | typeof nothing {
    const words = this.#calling.words(part);
    if (words === null) return nothing;
    return html`<section class="card calm stack tight" aria-label=${t.call.say}>
      <p class="quiet small">${t.call.say}</p>
      <p class="say">${words}</p>
    </section>`;
  }

  private _outcome(outcome: FlowOutcome, record: PlannedRecord): TemplateResult {
    const dated = outcome.log?.promise?.kind === "by_date";
    return html`${this._say(outcome.id)}
      <form class="card stack" novalidate @submit=${this._submit}>
        <h2 id="question" tabindex="-1">${outcome.title}</h2>
        <p>${outcome.text} ${references(outcome.references)}</p>
        ${
          dated
            ? html`<aw-when
                ahead
                label=${t.promise.date}
                zone=${record.time_zone ?? ""}
                error=${this._error}
                .value=${this._day}
                @changed=${(event: CustomEvent<string>) => (this._day = event.detail)}
              ></aw-when>`
            : this._error
              ? html`<p class="error" role="alert">${this._error}</p>`
              : nothing
        }
        <button class="primary full" type="submit">${t.log.save}</button>
      </form>`;
  }

  private _script(): TemplateResult | typeof nothing {
    const { script } = this.#calling;
    if (script === null) return nothing;
    return html`<details class="rule">
      <summary>${t.call.whole}</summary>
      <p class="lines">${script}</p>
    </details>`;
  }

  /** After the call: what comes next, and when. */
  private _next(record: PlannedRecord): TemplateResult {
    const { plan } = this.#plan;
    const noted = logOf(record).find((entry) => entry["id"] === this._noted);
    const log = (detail: string): string =>
      address({ view: "application", id: this.record, part: "log", detail });
    return html`<section class="card calm stack" role="status">
        <h2 id="question" tabindex="-1">${t.call.noted}</h2>
        ${plan ? this._planned(plan.today, record) : html`<p>${t.engine.working}</p>`}
      </section>
      ${
        noted?.kind === "called" && noted.decided
          ? html`<div class="row">
              <a class="button" href=${log("offer_received")}>${t.log.kinds.offer_received}</a>
              <a class="button" href=${log("rejected")}>${t.log.kinds.rejected}</a>
            </div>`
          : nothing
      }
      <div class="row">
        <a class="button primary" href=${address({ view: "application", id: this.record })}
          >${t.today.open}</a
        >
        <button type="button" @click=${() => this._undo()}>${t.application.undo}</button>
      </div>`;
  }

  private _planned(
    today: { title: string; text: string; until: string | null },
    record: PlannedRecord,
  ): TemplateResult {
    const until = today.until;
    return html`<p><strong>${today.title}</strong></p>
      ${
        until
          ? html`<p>
              <time datetime=${until}
                >${t.today.until(moment(until, todayIn(record.time_zone)))}</time
              >
            </p>`
          : nothing
      }
      <p>${today.text}</p>`;
  }

  private _answer(node: string, answer: string): void {
    this._answers = { ...this._answers, [node]: answer };
    void this._focusNext();
  }

  /** Take back an answer, and those that came after it. */
  private _backTo(node: string): void {
    const nodes = this.#calling.path.map((entry) => entry.node);
    const before = nodes.slice(0, nodes.indexOf(node));
    this._answers = Object.fromEntries(before.map((one) => [one, this._answers[one] ?? ""]));
    this._error = "";
    void this._focusNext();
  }

  /** The tapped button goes away, so the focus moves on to what stands there instead. */
  private async _focusNext(): Promise<void> {
    await this.updateComplete;
    await this.#calling.answered;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>("#question")?.focus();
  }

  private readonly _submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const record = this.#edit.record;
    const log = this.#calling.outcome?.log;
    if (!record || !log?.kind) return;
    const { promise } = log;
    const entry: LogEntry = {
      ...log,
      id: freshId(8),
      at: nowIn(record.time_zone),
      kind: log.kind,
      to: [...this.#calling.to],
      ...(promise?.kind === "by_date" ? { promise: { ...promise, date: this._day } } : {}),
    };
    const entries = [...logOf(record), entry];
    const words = wordsByField(await problemsOf({ ...record, log: entries }));
    const prefix = `log[${entries.length - 1}]`;
    this._error = [...words].find(([field]) => field.startsWith(prefix))?.[1] ?? "";
    if (this._error) return;
    if (!this.#edit.save((next) => (next.log = entries))) return;
    this._noted = entry["id"] as string;
    void this._focusNext();
  };

  private _undo(): void {
    const id = this._noted;
    this.#edit.save((record) => (record.log = logOf(record).filter((one) => one["id"] !== id)));
    this._noted = "";
    void this._focusNext();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "aw-call": AwCall;
  }
}
