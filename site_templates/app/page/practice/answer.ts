import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Comparison, Decision, Draft, Step } from "#contract";
import { EngineProblem, engine } from "../engine/client.ts";
import { base } from "../elements/styles.ts";
import { dateReasons, references, whyNow } from "../elements/why.ts";
import { shortMoment } from "../texts/dates.ts";
import { visible } from "../texts/visible.ts";
import type { PracticeCase } from "./cases.ts";
import { nameIn } from "./decision.ts";
import { t } from "./en.ts";
import "../elements/findings.ts";

/**
 * What the plan says to a learner's decision: part by part, with reasons and sources; what the checks
 * say to their words; and one way to write it.
 *
 * @summary Agreement and difference.
 * @slot - none
 */
@customElement("aw-practice-answer")
export class AwPracticeAnswer extends LitElement {
  static override styles = [
    base,
    css`
      .parts {
        border: 1px solid var(--line);
        border-radius: 0.6em;
        background: var(--card);
      }
      .parts > div {
        display: grid;
        grid-template-columns: 7.5em 1fr;
        gap: 0.2em 1em;
        padding: 0.8em 1em;
      }
      .parts > div + div {
        border-top: 1px solid var(--line);
      }
      @media (max-width: 30em) {
        .parts > div {
          grid-template-columns: 1fr;
        }
      }
      dt {
        font-weight: 600;
      }
      .chip {
        margin-top: 0.2em;
        font-weight: 400;
      }
      .agrees {
        border-color: var(--accent);
        color: var(--accent);
      }
      .differs {
        border-color: var(--warn);
        color: var(--warn);
      }
      .draft {
        white-space: pre-line;
      }
    `,
  ];

  @property({ attribute: false }) of!: PracticeCase;
  @property({ attribute: false }) decision!: Decision;
  @property({ attribute: false }) comparison!: Comparison;
  /** Whether the learner has changed something since. */
  @property({ type: Boolean }) changed = false;
  @state() private _draft: Draft | null = null;

  protected override willUpdate(changes: PropertyValues<this>): void {
    if (!changes.has("comparison")) return;
    this._draft = null;
    void this._askForDraft(this.comparison);
  }

  protected override render(): TemplateResult {
    const { parts } = this.comparison;
    const agreed = parts.filter(({ verdict }) => verdict === "agrees").length;
    return html`<section class="stack wide rule">
      <div class="stack">
        <h2 tabindex="-1">${t.heading(agreed, parts.length)}</h2>
        ${this.changed ? html`<p class="card calm" role="status">${t.changed}</p>` : nothing}
        <dl class="parts">
          ${parts.map(
            ({ part, verdict, message, references: claims }) =>
              html`<div>
                <dt>
                  ${t.parts[part]}<br /><span class="chip ${verdict}">${t.verdicts[verdict]}</span>
                </dt>
                <dd>
                  <p>${visible(message)}</p>
                  ${part === "words" ? nothing : references(claims)}
                </dd>
              </div>`,
          )}
        </dl>
      </div>
      ${this._findings()} ${this._plan()} ${this._oneWay()}
    </section>`;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>("h2")?.focus();
  }

  private _findings(): TemplateResult[] {
    return this.comparison.messages.map(({ to, findings }, index) => {
      const text = this.decision.messages?.[index]?.text ?? "";
      const names = to.map((id) => visible(nameIn(this.of.record, id))).join(", ");
      return html`<div class="stack tight">
        ${names ? html`<p><strong>${t.findings(names)}</strong></p>` : nothing}
        <aw-findings .findings=${findings.map(withoutFix)} text=${text}></aw-findings>
      </div>`;
    });
  }

  private _plan(): TemplateResult {
    const { today, steps } = this.comparison;
    const now = this.of.now.slice(0, 10);
    const [step] = steps;
    return html`<section class="stack tight">
      <h2>${t.plan}</h2>
      <p><strong>${today.title}</strong></p>
      <p>${today.text}</p>
      ${step ? this._window(step, now) : nothing}
      <details>
        <summary>${t.why}</summary>
        ${whyNow(today)}
      </details>
      ${
        step
          ? html`<details>
              <summary>${t.whyDates}</summary>
              ${dateReasons(step)}
            </details>`
          : nothing
      }
    </section>`;
  }

  private _window(step: Step, now: string): TemplateResult {
    const [opens, due, closes] = [step.opens, step.due, step.closes].map((at) =>
      shortMoment(at, now),
    );
    const window = t.window(opens ?? "", due ?? "", closes ?? "");
    const later = step.title === this.comparison.today.title ? "" : `${step.title}: `;
    return html`<p>${later}${window}</p>`;
  }

  private _oneWay(): TemplateResult | typeof nothing {
    const draft = this._draft;
    if (draft === null) return nothing;
    const call = draft.channel === "phone";
    return html`<details>
      <summary>${call ? t.script : t.oneWay}</summary>
      <div class="card stack tight">
        <p class="quiet small">${t.oneWayHint}</p>
        <p class="draft">${visible(draft.body)}</p>
      </div>
    </details>`;
  }

  private async _askForDraft({ steps }: Comparison): Promise<void> {
    const [step] = steps;
    if (step === undefined || step.channel === null) return;
    const comparison = this.comparison;
    try {
      const draft = await engine().call({
        verb: "draft",
        record: this.of.record,
        step: step.kind,
        to: step.to,
        now: this.of.now,
      });
      if (comparison === this.comparison) this._draft = draft;
    } catch (reason) {
      // The comparison is what counts; without an engine there is none either.
      if (!(reason instanceof EngineProblem)) throw reason;
    }
  }
}

/** The learner mends their own text. */
const withoutFix = (
  finding: Comparison["messages"][number]["findings"][number],
): typeof finding => ({ ...finding, fix: null });

declare global {
  interface HTMLElementTagNameMap {
    "aw-practice-answer": AwPracticeAnswer;
  }
}
