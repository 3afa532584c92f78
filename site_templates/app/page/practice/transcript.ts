import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { EngineProblem } from "../engine/client.ts";
import { textField } from "../elements/fields.ts";
import { base } from "../elements/styles.ts";
import { download } from "../store/backup.ts";
import { LIST } from "./address.ts";
import { t } from "./en.ts";
import { session, type Attempt } from "./session.ts";
import { transcriptData, transcriptNode, transcriptPage } from "./transcript_document.ts";

/**
 * Everything a learner decided, beside what the plan says: to read, print, save and hand in.
 *
 * @summary The transcript of a practice.
 * @slot - none
 */
@customElement("aw-practice-transcript")
export class AwPracticeTranscript extends LitElement {
  static override styles = [
    base,
    css`
      article section {
        margin-top: 1.5em;
        padding-top: 1em;
        border-top: 1px solid var(--line);
        break-inside: avoid;
      }
      article p {
        margin-top: 0.5em;
      }
      dt {
        margin-top: 0.6em;
        font-weight: 600;
      }
      pre {
        margin: 0;
        font: inherit;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      li {
        margin-left: 1.2em;
        list-style: disc;
      }
      @media print {
        .screen {
          display: none;
        }
      }
    `,
  ];

  @state() private _name = "";
  @state() private _said = "";
  @state() private _failed = "";
  @query("article") private _article!: HTMLElement | null;
  #leave: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leave = session().subscribe(() => this.requestUpdate());
    for (const attempt of session().answered()) {
      session()
        .recall(attempt)
        .catch((reason: unknown) => {
          if (!(reason instanceof EngineProblem)) throw reason;
          this._failed = reason.message;
        });
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.();
  }

  protected override render(): TemplateResult {
    const attempts = session().answered();
    return html`<div class="stack">
      <a class="small screen" href=${LIST}>← ${t.list}</a>
      <h1 tabindex="-1">${t.transcript.heading}</h1>
      ${attempts.length === 0 ? html`<p>${t.transcript.empty}</p>` : this._whole(attempts)}
    </div>`;
  }

  private _whole(attempts: Attempt[]): TemplateResult {
    if (this._failed) return html`<p class="error" role="alert">${this._failed}</p>`;
    if (attempts.some(({ comparison }) => comparison === null)) {
      return html`<p role="status">${t.transcript.recalling}</p>`;
    }
    return html`<div class="stack screen">
        <p>${t.transcript.lead}</p>
        ${textField({
          name: "name",
          label: t.transcript.name,
          hint: t.transcript.nameHint,
          value: this._name,
          autocomplete: "name",
          input: (name) => (this._name = name),
        })}
        <div class="row">
          <button type="button" class="primary" @click=${() => window.print()}>
            ${t.transcript.print}
          </button>
          <button type="button" @click=${() => this._save("html")}>${t.transcript.html}</button>
          <button type="button" @click=${() => this._save("json")}>${t.transcript.json}</button>
          <button type="button" @click=${() => void this._copy()}>${t.transcript.copy}</button>
        </div>
        ${this._said ? html`<p role="status">${this._said}</p>` : nothing}
      </div>
      ${transcriptNode(attempts, this._name)}`;
  }

  private _save(kind: "html" | "json"): void {
    const attempts = session().answered();
    if (kind === "json") {
      download("afterword-transcript.json", transcriptData(attempts, this._name));
    } else {
      const page = transcriptPage(attempts, this._name);
      download("afterword-transcript.html", page, "text/html");
    }
  }

  private async _copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this._article?.innerText ?? "");
      this._said = t.transcript.copied;
    } catch {
      if (this._article) getSelection()?.selectAllChildren(this._article);
      this._said = t.transcript.copyFailed;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "aw-practice-transcript": AwPracticeTranscript;
  }
}
