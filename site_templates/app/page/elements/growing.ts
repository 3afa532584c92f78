import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Step } from "#contract";
import { Drafting } from "../drafting.ts";
import { PlanTask } from "../plans.ts";
import { isWritten, nameOf, type PlannedRecord } from "../record.ts";
import { address } from "../route.ts";
import { t } from "../texts/en.ts";
import { base } from "./styles.ts";

/** How long typing pauses before the draft follows. */
const FOLLOW_AFTER_MS = 700;

/**
 * The message that is being made of the notes, growing with them.
 *
 * @summary The next message, beside the notes it is made of.
 * @slot - none
 */
@customElement("aw-growing")
export class AwGrowing extends LitElement {
  static override styles = [
    base,
    css`
      .letter {
        font-family: var(--aw-serif, inherit);
        white-space: pre-line;
        overflow-wrap: anywhere;
      }
    `,
  ];

  /** The record with what is typed. */
  @property({ attribute: false }) record!: PlannedRecord;
  #settled: PlannedRecord | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #plan = new PlanTask(this, () => this.#settled);
  readonly #drafting = new Drafting(this);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changes: Map<string, unknown>): void {
    this.#settled ??= this.record;
    if (changes.has("record") && this.record !== this.#settled) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.#settled = this.record;
        this.requestUpdate();
      }, FOLLOW_AFTER_MS);
    }
    const step = this._next();
    if (step) this.#drafting.ask(this.#settled, step);
  }

  protected override render(): TemplateResult | typeof nothing {
    const step = this._next();
    const { draft } = this.#drafting;
    if (!step || !draft) return nothing;
    const [to = ""] = step.to;
    const { id = "" } = this.record;
    const where = address({ view: "draft", id, kind: step.kind, to });
    return html`<section class="card calm stack tight" aria-label=${t.debrief.growing}>
      <h2>${t.debrief.growing}</h2>
      ${to ? html`<p class="quiet small">${t.draft.to} ${nameOf(this.record, to)}</p>` : nothing}
      <p class="letter">${draft.body}</p>
      <p><a href=${where}>${t.application.openDraft}</a></p>
    </section>`;
  }

  /** The next message of the plan that there are words for. */
  private _next(): Step | undefined {
    return this.#plan.plan?.steps.find(({ kind, state }) => state !== "done" && isWritten(kind));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "aw-growing": AwGrowing;
  }
}
