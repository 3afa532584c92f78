import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { EngineProblem } from "../engine/client.ts";
import { checkField, radioField, textField } from "../elements/fields.ts";
import { base } from "../elements/styles.ts";
import { clockTime, day } from "../texts/dates.ts";
import { visible } from "../texts/visible.ts";
import { facts } from "./facts.ts";
import {
  ACTIONS,
  decisionOf,
  messageKeys,
  nameIn,
  reachesOut,
  type Action,
  type Filled,
} from "./decision.ts";
import { t } from "./en.ts";
import type { PracticeCase } from "./cases.ts";
import { problemsOf, type Problem } from "./problems.ts";
import { session, type Attempt } from "./session.ts";
import "../elements/when.ts";
import "./answer.ts";

/**
 * One case: the story, what the learner would do, and what the plan says to that. What is filled in
 * lives in the session, so that nothing is lost by looking at something else.
 *
 * @summary A practice case.
 * @slot - where to go from here
 */
@customElement("aw-practice-case")
export class AwPracticeCase extends LitElement {
  static override styles = [
    base,
    css`
      .story {
        font-size: 1.1em;
        line-height: 1.6;
        white-space: pre-line;
      }
      .clock {
        display: flex;
        flex-wrap: wrap;
        gap: 0 0.6em;
        align-items: baseline;
      }
      .actions {
        padding: 0.2em 1em 0.6em;
        border: 1px solid var(--line);
        border-radius: 0.6em;
        background: var(--card);
      }
      .actions h3 {
        margin-top: 0.8em;
        color: var(--quiet);
        font-size: 0.9em;
      }
      .summary {
        border: 2px solid var(--warn);
      }
      textarea {
        min-height: 8em;
      }
    `,
  ];

  @property({ attribute: false }) of!: PracticeCase;
  @state() private _problems: readonly Problem[] = [];
  @state() private _failed = "";
  @state() private _asking = false;
  @query(".summary") private _summary!: HTMLElement | null;
  @query("aw-practice-answer") private _answer!: HTMLElement | null;
  #leave: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leave = session().subscribe(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.();
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    if (!changes.has("of")) return;
    this._problems = [];
    this._failed = "";
    session()
      .recall(session().attempt(this.of))
      .catch((reason: unknown) => this._fail(reason));
  }

  protected override render(): TemplateResult {
    const attempt = session().attempt(this.of);
    const { now, story, record } = this.of;
    return html`<div class="stack wide">
      <div class="stack">
        <p class="card calm clock">
          <span>${t.clock}</span>
          <strong>${day(now, "")}, ${clockTime(now)}</strong>
        </p>
        <p class="story">${story.trim()}</p>
        <details>
          <summary>${t.facts}</summary>
          ${facts(record, now)}
        </details>
      </div>
      <form class="stack" novalidate @submit=${this._compare}>
        ${this._problemSummary()} ${this._form(attempt.filled)}
        ${this._failed ? html`<p class="error" role="alert">${this._failed}</p>` : nothing}
        <button class="primary full" type="submit" ?disabled=${this._asking}>
          ${this._asking ? t.comparing : attempt.tries > 0 ? t.compareAgain : t.compare}
        </button>
      </form>
      ${this._compared(attempt)}
      <slot></slot>
    </div>`;
  }

  private _form(filled: Filled): TemplateResult {
    const { action } = filled;
    return html`${this._actions(action)}
    ${
      action === ""
        ? nothing
        : html`<aw-when
            id="on"
            label=${action === "wait" ? t.until : t.day}
            today=${this.of.now.slice(0, 10)}
            .value=${filled.on}
            error=${this._wordsFor("on")}
            @changed=${(event: CustomEvent<string>) => this._fill({ on: event.detail })}
          ></aw-when>`
    }
    ${reachesOut(action) ? this._outward(filled) : nothing}
    ${
      action === ""
        ? nothing
        : textField({
            name: "because",
            label: t.because,
            value: filled.because,
            rows: 2,
            input: (because) => this._fill({ because }),
          })
    }`;
  }

  private _actions(chosen: string): TemplateResult {
    const error = this._wordsFor("action");
    return html`<fieldset class="field ${error ? "wrong" : ""}" id="action" tabindex="-1">
      <legend><h2>${t.action}</h2></legend>
      ${error ? html`<p class="error">${error}</p>` : nothing}
      <div class="actions">
        ${Object.entries(ACTIONS).map(
          ([group, actions]) =>
            html`<h3>${t.groups[group as keyof typeof ACTIONS]}</h3>
              ${actions.map((action) => this._action(action, action === chosen))}`,
        )}
      </div>
    </fieldset>`;
  }

  private _action(action: Action, chosen: boolean): TemplateResult {
    return html`<label class="check">
      <input
        type="radio"
        name="action"
        value=${action}
        .checked=${live(chosen)}
        @change=${() => this._fill({ action })}
      />
      ${t.actions[action]}
    </label>`;
  }

  private _outward(filled: Filled): TemplateResult {
    const people = this.of.record.contacts ?? [];
    return html`<fieldset class="field">
        <legend>${t.whom}</legend>
        ${people.map((contact) => {
          const id = contact.id ?? "";
          const title = contact.title ? `${contact.name}, ${contact.title}` : contact.name;
          return checkField(visible(title), filled.to.includes(id), (checked) =>
            this._fill({
              to: checked ? [...filled.to, id] : filled.to.filter((one) => one !== id),
            }),
          );
        })}
      </fieldset>
      ${radioField({
        name: "channel",
        label: t.how,
        value: filled.channel,
        options: Object.entries(t.channels),
        choose: (channel) => this._fill({ channel: channel as Filled["channel"] }),
      })}
      ${messageKeys(filled).map((key) =>
        textField({
          name: `text-${key}`,
          label: this._messageLabel(filled, key),
          value: filled.texts[key] ?? "",
          rows: 8,
          input: (text) => this._fill({ texts: { ...filled.texts, [key]: text } }),
        }),
      )}`;
  }

  private _messageLabel({ channel }: Filled, key: string): string {
    if (channel === "phone") return t.say;
    return key ? t.messageTo(visible(nameIn(this.of.record, key))) : t.message;
  }

  private _problemSummary(): TemplateResult | typeof nothing {
    if (this._problems.length === 0) return nothing;
    return html`<div class="card stack tight summary" role="alert" tabindex="-1">
      <h2>${t.problem}</h2>
      <ul>
        ${this._problems.map(
          ({ field, text }) =>
            html`<li>
              <button type="button" class="plain error" @click=${() => this._jump(field)}>
                ${text}
              </button>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  private _compared(attempt: Attempt): TemplateResult | typeof nothing {
    if (attempt.decision === null || attempt.comparison === null) return nothing;
    const now = JSON.stringify(decisionOf(attempt.filled));
    return html`<aw-practice-answer
      .of=${attempt.of}
      .decision=${attempt.decision}
      .comparison=${attempt.comparison}
      ?changed=${now !== JSON.stringify(attempt.decision)}
    ></aw-practice-answer>`;
  }

  private _fill(change: Partial<Filled>): void {
    const attempt = session().attempt(this.of);
    attempt.filled = { ...attempt.filled, ...change };
    this.requestUpdate();
  }

  private _wordsFor(field: Problem["field"]): string {
    return this._problems.find((problem) => problem.field === field)?.text ?? "";
  }

  private _jump(field: Problem["field"]): void {
    const first = field === "action" ? "#action input" : "#on";
    this.renderRoot.querySelector<HTMLElement>(first)?.focus();
  }

  private readonly _compare = async (event: Event): Promise<void> => {
    event.preventDefault();
    const attempt = session().attempt(this.of);
    this._problems = problemsOf(attempt.filled);
    this._failed = "";
    if (this._problems.length > 0) {
      await this.updateComplete;
      this._summary?.focus();
      return;
    }
    this._asking = true;
    try {
      await session().compare(attempt);
    } catch (reason) {
      this._fail(reason);
      return;
    } finally {
      this._asking = false;
    }
    await this.updateComplete;
    this._answer?.focus();
  };

  private _fail(reason: unknown): void {
    if (!(reason instanceof EngineProblem)) throw reason;
    this._failed = reason.message;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "aw-practice-case": AwPracticeCase;
  }
}
