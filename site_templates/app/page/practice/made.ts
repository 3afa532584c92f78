import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Plan } from "#contract";
import { base } from "../elements/styles.ts";
import { dateReasons, whyNow } from "../elements/why.ts";
import { t } from "./en.ts";
import { LONGEST, SAFE_LENGTH } from "./own.ts";

/**
 * The link that carries a case of an author's own, and what the plan says to it, as a key.
 *
 * @summary What came of writing a case.
 * @slot - none
 */
@customElement("aw-practice-made")
export class AwPracticeMade extends LitElement {
  static override styles = [
    base,
    css`
      .link {
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property() link = "";
  @property({ attribute: false }) plan!: Plan;
  @state() private _copied: boolean | null = null;
  @query("h2") private _heading!: HTMLElement | null;

  protected override willUpdate(changes: PropertyValues<this>): void {
    if (changes.has("link")) this._copied = null;
  }

  protected override render(): TemplateResult {
    const { link, plan } = this;
    const step = plan.steps.find(({ state }) => state !== "done");
    return html`<section class="stack rule">
      <h2 tabindex="-1">${t.author.link}</h2>
      ${
        link.length > LONGEST
          ? html`<p class="error" role="alert">${t.author.tooLong(link.length, LONGEST)}</p>`
          : this._handOver(link)
      }
      <h2>${t.author.key}</h2>
      <p><strong>${plan.today.title}</strong></p>
      <p>${plan.today.text}</p>
      ${whyNow(plan.today)}
      ${
        step
          ? html`<h3>${step.title}</h3>
              ${dateReasons(step)}`
          : nothing
      }
    </section>`;
  }

  /** Take the person to the beginning. */
  override focus(): void {
    void this.updateComplete.then(() => this._heading?.focus());
  }

  private _handOver(link: string): TemplateResult {
    return html`<p class="link"><a href=${link}>${link}</a></p>
      <p class="quiet">${t.author.length(link.length, SAFE_LENGTH)}</p>
      <div class="row">
        <button type="button" class="primary" @click=${() => void this._copy(link)}>
          ${this._copied ? t.transcript.copied : t.author.copy}
        </button>
        <a class="button" href=${link} target="_blank" rel="noopener">${t.author.open}</a>
      </div>
      ${
        this._copied === false
          ? html`<p class="error" role="alert">${t.transcript.copyFailed}</p>`
          : nothing
      }`;
  }

  private async _copy(link: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(link);
      this._copied = true;
    } catch {
      this._copied = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "aw-practice-made": AwPracticeMade;
  }
}
