import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Finding } from "#contract";
import { t } from "../texts/en.ts";
import { base } from "./styles.ts";
import { references } from "./why.ts";

/**
 * What a careful reader would object to in a message, each with its reason, its source and, where
 * there is one, a change to take over.
 *
 * @summary The checks' findings on a text.
 * @slot - none
 * @fires shown - detail: the finding whose place in the text is wanted
 * @fires fixed - detail: the text with a finding's change made
 */
@customElement("aw-findings")
export class AwFindings extends LitElement {
  static override styles = [
    base,
    css`
      .spot {
        min-height: 1.9em;
        padding: 0 0.2em;
        border-color: transparent;
        text-align: left;
        text-decoration: underline wavy;
        text-underline-offset: 0.2em;
      }
      q {
        font-style: italic;
        quotes: "“" "”";
      }
    `,
  ];

  /** null: not read through yet. */
  @property({ attribute: false }) findings: readonly Finding[] | null = null;
  @property() text = "";

  protected override render(): TemplateResult {
    const { findings } = this;
    return html`<section class="stack tight rule" aria-live="polite">
      <h2>${t.draft.findings}</h2>
      ${findings === null ? html`<p class="quiet">${t.draft.checking}</p>` : nothing}
      ${findings?.length === 0 ? html`<p class="quiet">${t.draft.clean}</p>` : nothing}
      <ul class="stack">
        ${findings?.map((finding) => html`<li class="stack tight">${this._finding(finding)}</li>`)}
      </ul>
    </section>`;
  }

  private _finding(finding: Finding): TemplateResult {
    const letters = Array.from(this.text);
    const spot = letters.slice(finding.start, finding.end).join("");
    const { fix } = finding;
    return html`<p>
        <span class="chip ${finding.severity === "must" ? "late" : ""}"
          >${t.draft.severity[finding.severity]}</span
        >
        ${
          spot && spot.length <= 80
            ? html`<button type="button" class="spot" @click=${() => this._show(finding)}>
                <span class="visually-hidden">${t.draft.showSpot} </span><q>${spot}</q>
              </button>`
            : nothing
        }
        ${finding.message}
      </p>
      <p class="quiet small">${finding.why} ${references([finding.reference])}</p>
      ${
        fix
          ? html`<button
              type="button"
              @click=${() =>
                this._tell(
                  letters.slice(0, fix.start).join("") + fix.text + letters.slice(fix.end).join(""),
                )}
            >
              ${t.draft.fix}
            </button>`
          : nothing
      }`;
  }

  private _show(finding: Finding): void {
    this.dispatchEvent(new CustomEvent("shown", { detail: finding }));
  }

  private _tell(text: string): void {
    this.dispatchEvent(new CustomEvent("fixed", { detail: text }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "aw-findings": AwFindings;
  }
}
