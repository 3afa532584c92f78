import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Finding } from "#contract";
import { t } from "../texts/en.ts";
import { base } from "./styles.ts";
import { references } from "./why.ts";

export const severity = (finding: Finding): TemplateResult =>
  html`<span class="chip ${finding.severity === "must" ? "late" : ""}"
    >${t.draft.severity[finding.severity]}</span
  >`;

/** Why a finding matters, its source, and where there is one a button that makes the change. */
export function reasonAndFix(
  finding: Finding,
  text: string,
  fixed: (text: string) => void,
): TemplateResult {
  const { fix } = finding;
  const letters = Array.from(text);
  const change = (made: NonNullable<typeof fix>): void =>
    fixed(letters.slice(0, made.start).join("") + made.text + letters.slice(made.end).join(""));
  return html`<p class="quiet small">${finding.why} ${references([finding.reference])}</p>
    ${
      fix
        ? html`<button type="button" @click=${() => change(fix)}>${t.draft.fix}</button>`
        : nothing
    }`;
}

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
    const spot = Array.from(this.text).slice(finding.start, finding.end).join("");
    return html`<p>
        ${severity(finding)}
        ${
          spot && spot.length <= 80
            ? html`<button type="button" class="spot" @click=${() => this._show(finding)}>
                <span class="visually-hidden">${t.draft.showSpot} </span><q>${spot}</q>
              </button>`
            : nothing
        }
        ${finding.message}
      </p>
      ${reasonAndFix(finding, this.text, (text) => this._tell(text))}`;
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
