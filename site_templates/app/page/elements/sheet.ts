import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import type { Finding } from "#contract";
import { t } from "../texts/en.ts";
import { reasonAndFix, severity } from "./findings.ts";
import { base } from "./styles.ts";

/** A stretch of the text, and the finding it belongs to, if any. */
interface Stretch {
  readonly text: string;
  readonly finding: Finding | null;
}

/**
 * The text of a message. What was found in it is underlined where it stands: a copy of the text lies
 * behind the field, seen only by its underlines.
 *
 * @summary A text field with findings underlined.
 * @slot - none
 * @fires typed - detail: the text
 * @fires settled - the person left the field
 * @fires fixed - detail: the text with a finding's change made
 */
@customElement("aw-sheet")
export class AwSheet extends LitElement {
  static override styles = [
    base,
    css`
      .sheet {
        position: relative;
        border-radius: 0.4em;
        background: var(--card);
      }
      .behind,
      textarea {
        width: 100%;
        min-height: 12em;
        margin: 0;
        padding: 0.6em 0.7em;
        border: 1px solid transparent;
        font: inherit;
        line-height: 1.5;
        letter-spacing: normal;
        white-space: pre-wrap;
        overflow-wrap: break-word;
      }
      textarea {
        position: relative;
        display: block;
        border-color: var(--quiet);
        background: none;
      }
      .behind {
        position: absolute;
        inset: 0;
        overflow: hidden;
        color: transparent;
      }
      mark {
        background: none;
        color: transparent;
        text-decoration: underline wavy var(--quiet) 1.5px;
        text-underline-offset: 0.2em;
        text-decoration-skip-ink: none;
      }
      mark.must,
      mark.should {
        text-decoration-color: var(--warn);
      }
      .here {
        border-left: 4px solid var(--warn);
      }
      .paper {
        display: none;
      }
      @media print {
        .field {
          display: none;
        }
        .paper {
          display: block;
          max-width: 120mm;
          margin: 15mm auto;
          color: #000;
          font:
            italic 16pt/1.7 "Segoe Script",
            "Bradley Hand",
            "Snell Roundhand",
            "URW Chancery L",
            cursive;
          white-space: pre-wrap;
        }
      }
    `,
  ];

  @property() label = "";
  @property() value = "";
  /** What was found in `value` as it stands; null while it is not read through. */
  @property({ attribute: false }) findings: readonly Finding[] | null = null;
  /** Where the person is in the text, in code points; null while they are elsewhere. */
  @state() private _at: number | null = null;
  @query("textarea") private _field!: HTMLTextAreaElement | null;
  @query(".behind") private _behind!: HTMLElement | null;

  protected override render(): TemplateResult {
    const found = this.findings?.some(({ start, end }) => end > start) ?? false;
    return html`<div class="field">
        <label for="body">${this.label}</label>
        <div class="sheet">
          <div class="behind" aria-hidden="true">${this._stretches().map(shown)}&#8203;</div>
          <textarea
            id="body"
            rows="10"
            .value=${live(this.value)}
            aria-describedby=${found ? "found" : nothing}
            @input=${this._typed}
            @change=${() => this.dispatchEvent(new CustomEvent("settled"))}
            @scroll=${this._scrolled}
            @click=${this._moved}
            @keyup=${this._moved}
            @blur=${this._left}
          ></textarea>
        </div>
        ${found ? html`<p class="quiet small" id="found">${t.draft.underlined}</p>` : nothing}
        ${this._here()}
      </div>
      <div class="paper" aria-hidden="true">${this.value}</div>`;
  }

  /** Select the whole text, so that it can be copied by hand. */
  select(): void {
    this._field?.focus();
    this._field?.select();
  }

  /** Take the person to a place in the text, given in code points. */
  show(start: number, end: number): void {
    const letters = Array.from(this.value);
    const from = letters.slice(0, start).join("").length;
    this._field?.focus();
    this._field?.setSelectionRange(from, from + letters.slice(start, end).join("").length);
  }

  private _stretches(): Stretch[] {
    const letters = Array.from(this.value);
    const marked = (this.findings ?? [])
      .filter(({ start, end }) => end > start && end - start < letters.length)
      .sort((one, other) => one.start - other.start);
    const stretches: Stretch[] = [];
    let at = 0;
    for (const finding of marked) {
      if (finding.start < at) continue;
      stretches.push({ text: letters.slice(at, finding.start).join(""), finding: null });
      stretches.push({ text: letters.slice(finding.start, finding.end).join(""), finding });
      at = finding.end;
    }
    return [...stretches, { text: letters.slice(at).join(""), finding: null }];
  }

  /** What was found where the person is in the text. */
  private _here(): TemplateResult | typeof nothing {
    const at = this._at;
    const finding =
      at === null
        ? undefined
        : this.findings?.find(({ start, end }) => end > start && start <= at && at <= end);
    if (finding === undefined) return nothing;
    return html`<div class="card stack tight here" role="status">
      <p>${severity(finding)} ${finding.message}</p>
      ${reasonAndFix(finding, this.value, (detail) => {
        this._at = null;
        this.dispatchEvent(new CustomEvent("fixed", { detail }));
      })}
    </div>`;
  }

  private readonly _moved = (): void => {
    const { value = "", selectionStart = 0 } = this._field ?? {};
    this._at = Array.from(value.slice(0, selectionStart)).length;
  };

  /** A tap on what is shown about the place leaves the field, too, and must not take it away. */
  private readonly _left = (event: FocusEvent): void => {
    if (event.relatedTarget === null) return;
    if (!(event.relatedTarget as Element).closest(".here")) this._at = null;
  };

  private readonly _typed = (event: Event): void => {
    const detail = (event.target as HTMLTextAreaElement).value;
    this.dispatchEvent(new CustomEvent("typed", { detail }));
  };

  /** Where the field scrolls instead of growing, what lies behind goes along. */
  private readonly _scrolled = (): void => {
    if (this._behind && this._field) this._behind.scrollTop = this._field.scrollTop;
  };
}

const shown = ({ text, finding }: Stretch): TemplateResult | string =>
  finding ? html`<mark class=${finding.severity}>${text}</mark>` : text;

declare global {
  interface HTMLElementTagNameMap {
    "aw-sheet": AwSheet;
  }
}
