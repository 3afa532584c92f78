import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { mailto } from "../mailto.ts";
import { t } from "../texts/en.ts";
import { copyText, say } from "./said.ts";
import { base } from "./styles.ts";

/**
 * The ways a message leaves this page, each by the person's own hand.
 *
 * @summary Copy, e-mail, share, print, "I sent it".
 * @slot - none
 * @fires leaving - before the text is handed over: a chance to save it
 * @fires filed - a file for an e-mail program is wanted
 * @fires uncopied - the browser did not allow copying
 * @fires sent
 */
@customElement("aw-hand-over")
export class AwHandOver extends LitElement {
  static override styles = [
    base,
    css`
      .row > * {
        flex: 1 1 auto;
      }
      .sent {
        padding-top: 0.5em;
      }
    `,
  ];

  @property() subject = "";
  @property() body = "";
  /** The address of whom it is to; "" where none is known. */
  @property() address = "";
  /** How the step wants it: `email`, `post` or `phone`. */
  @property() channel = "";

  protected override render(): TemplateResult {
    const email = this.channel === "email";
    const link = email ? mailto(this.address, this.subject, this.body) : null;
    return html`<div class="stack tight rule">
      <div class="row">
        <button type="button" class="primary" @click=${() => void this._copy()}>
          ${t.draft.copy}
        </button>
        ${link ? html`<a class="button" href=${link} @click=${this._mailed}>${t.draft.mail}</a>` : nothing}
        ${
          email
            ? html`<button type="button" @click=${this._filed}>${t.draft.file}</button>`
            : nothing
        }
        ${
          "share" in navigator
            ? html`<button type="button" @click=${() => void this._share()}>
                ${t.draft.share}
              </button>`
            : nothing
        }
        ${
          this.channel === "post"
            ? html`<button type="button" @click=${this._print}>${t.draft.print}</button>`
            : nothing
        }
      </div>
      ${email && link === null ? html`<p class="quiet small">${t.draft.tooLong}</p>` : nothing}
      <div class="sent stack tight">
        <p class="quiet">${t.draft.afterwards}</p>
        <button type="button" class="full" @click=${() => this._tell("sent")}>
          ${t.draft.sent}
        </button>
      </div>
    </div>`;
  }

  private async _copy(): Promise<void> {
    this._tell("leaving");
    if (!(await copyText(this, this.body))) this._tell("uncopied");
  }

  private readonly _filed = (): void => {
    this._tell("leaving");
    this._tell("filed");
  };

  /** Whether a program took the message cannot be known here; what to do if none did is said. */
  private readonly _mailed = (): void => {
    this._tell("leaving");
    say(this, { text: t.draft.mailed });
  };

  private async _share(): Promise<void> {
    this._tell("leaving");
    try {
      await navigator.share({ title: this.subject, text: this.body });
    } catch (reason) {
      // Closing the platform's sheet is no fault; anything else is said.
      const closed = reason instanceof DOMException && reason.name === "AbortError";
      if (!closed) say(this, { text: t.draft.shareFailed });
    }
  }

  private readonly _print = (): void => {
    this._tell("leaving");
    window.print();
  };

  private _tell(name: "leaving" | "filed" | "uncopied" | "sent"): void {
    this.dispatchEvent(new CustomEvent(name));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "aw-hand-over": AwHandOver;
  }
}
