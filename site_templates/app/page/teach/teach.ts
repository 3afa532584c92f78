import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { keyed } from "lit/directives/keyed.js";
import type { Choices, Theme, View } from "../../embed/choices.ts";
import { ALLOW, SANDBOX } from "../../embed/tokens.ts";
import { flow } from "../ask/flow.ts";
import { checkField, selectField, textField } from "../elements/fields.ts";
import { base } from "../elements/styles.ts";
import { cases } from "../practice/cases.ts";
import { downloadAddressed } from "./cartridge.ts";
import { t } from "./en.ts";
import { frameAddress, iframeSnippet, scriptSnippet } from "./snippets.ts";

const SITE = new URL("../", location.href.replace(/[#?].*/, "")).href;
const LEAST_HEIGHT = 320;
const GREEN = "1d5148";

/**
 * Pick what a lesson shows, see it in a real frame, and copy what is to be pasted.
 *
 * @summary The picker of `/teach/`.
 * @slot - what is shown when scripts do not run
 */
@customElement("afterword-teach")
export class AfterwordTeach extends LitElement {
  static override styles = [
    base,
    css`
      iframe {
        display: block;
        width: 100%;
        border: 1px solid var(--line);
        border-radius: 0.6em;
        background: var(--card);
      }
      textarea {
        font-family: ui-monospace, monospace;
        font-size: 0.85em;
      }
      input[type="color"] {
        width: 4em;
        padding: 0.2em;
      }
      .sides {
        display: grid;
        gap: 1.5em;
      }
      @media (min-width: 60em) {
        .sides {
          grid-template-columns: minmax(14em, 1fr) 2fr;
        }
      }
    `,
  ];

  @state() private _choices: Choices = {
    view: "case",
    case: cases[0]?.id ?? "",
    node: "",
    theme: "auto",
    lang: "",
    accent: "",
  };
  @state() private _height = LEAST_HEIGHT * 2;
  @state() private _said = "";
  @query("iframe") private _frame!: HTMLIFrameElement | null;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("message", this._heard);
    document.addEventListener("click", this._cartridge);
    this.addEventListener("keydown", (event) => event.stopPropagation());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("message", this._heard);
    document.removeEventListener("click", this._cartridge);
  }

  protected override render(): TemplateResult {
    const choices = this._choices;
    const embed = `${SITE}embed/`;
    const address = frameAddress(embed, choices);
    const words = { title: t.frameTitle, fallback: t.fallback };
    return html`<div class="stack wide">
      <div class="sides">
        <div class="stack">${this._form(choices)}</div>
        <div class="stack tight">
          <h3 id="preview">${t.preview}</h3>
          ${keyed(
            address,
            html`<iframe
              src=${address}
              title=${t.frameTitle}
              height=${this._height}
              sandbox=${SANDBOX}
              allow=${ALLOW}
            ></iframe>`,
          )}
        </div>
      </div>
      ${this._snippet("iframe", t.iframe, iframeSnippet(embed, choices, words), 7)}
      ${this._snippet("script", t.script, scriptSnippet(embed, choices), 3)}
      ${this._snippet("link", t.link, address, 2)}
      ${this._said ? html`<p role="status">${this._said}</p>` : nothing}
    </div>`;
  }

  private _form(choices: Choices): TemplateResult {
    const { view, theme, lang, accent } = choices;
    return html`${selectField({
      name: "view",
      label: t.view,
      value: view,
      options: Object.entries(t.views),
      choose: (chosen) => this._choose({ view: chosen as View }),
    })}
    ${this._which(choices)}
    ${selectField({
      name: "theme",
      label: t.theme,
      value: theme,
      options: Object.entries(t.themes),
      choose: (chosen) => this._choose({ theme: chosen as Theme }),
    })}
    ${selectField({
      name: "lang",
      label: t.lang,
      value: lang,
      options: Object.entries(t.langs),
      choose: (chosen) => this._choose({ lang: chosen }),
    })}
    ${checkField(t.ownAccent, accent !== "", (own) => this._choose({ accent: own ? GREEN : "" }))}
    ${accent === "" ? nothing : this._accent(accent)}`;
  }

  private _accent(accent: string): TemplateResult {
    return html`<div class="field">
      <label for="accent">${t.accent}</label>
      <p class="hint" id="accent-hint">${t.accentHint}</p>
      <input
        id="accent"
        type="color"
        aria-describedby="accent-hint"
        .value=${`#${accent}`}
        @change=${(event: Event) =>
          this._choose({ accent: (event.target as HTMLInputElement).value.slice(1) })}
      />
    </div>`;
  }

  private _which({ view, case: only, node }: Choices): TemplateResult | typeof nothing {
    if (view === "case") {
      return selectField({
        name: "case",
        label: t.case,
        value: only,
        options: [["", t.allCases], ...cases.map(({ id, title }) => [id, title] as const)],
        choose: (chosen) => this._choose({ case: chosen }),
      });
    }
    if (view !== "ask") return nothing;
    return selectField({
      name: "node",
      label: t.node,
      value: node,
      options: [
        ["", t.start],
        ...Object.entries(flow.nodes).map(([id, { question }]) => [id, question] as const),
        ...Object.entries(flow.outcomes).map(([id, { title }]) => [id, title] as const),
      ],
      choose: (chosen) => this._choose({ node: chosen }),
    });
  }

  private _snippet(name: string, label: string, text: string, rows: number): TemplateResult {
    return html`<div class="stack tight">
      ${textField({ name, label, value: text, rows, input: () => this.requestUpdate() })}
      <button type="button" @click=${() => void this._copy(name, text)}>${t.copy}</button>
    </div>`;
  }

  private _choose(change: Partial<Choices>): void {
    this._choices = { ...this._choices, ...change };
    this._height = LEAST_HEIGHT * 2;
  }

  private async _copy(name: string, text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this._said = t.copied;
    } catch {
      this.renderRoot.querySelector<HTMLTextAreaElement>(`#${name}`)?.select();
      this._said = t.copyFailed;
    }
  }

  /** The frame's height, from the frame and from nobody else. */
  private readonly _heard = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (source !== this._frame?.contentWindow || origin !== location.origin) return;
    const { subject, height } = (data ?? {}) as { subject?: unknown; height?: unknown };
    if (subject !== "lti.frameResize" || typeof height !== "number") return;
    this._height = Math.max(LEAST_HEIGHT, Math.min(height + 2, 20_000));
  };

  private readonly _cartridge = (event: MouseEvent): void => {
    const link = (event.target as Element | null)?.closest<HTMLAnchorElement>("a[data-cartridge]");
    if (!link) return;
    event.preventDefault();
    void downloadAddressed(link, SITE);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "afterword-teach": AfterwordTeach;
  }
}
