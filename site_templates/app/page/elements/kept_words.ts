import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { RecordEdit } from "../editing.ts";
import { t } from "../texts/en.ts";
import { textField } from "./fields.ts";
import { copyText } from "./said.ts";
import { base } from "./styles.ts";

/**
 * The person's own words for a message while the engine cannot say anything of it: to be read,
 * changed and copied.
 *
 * @summary A message as it was written so far.
 * @slot - none
 */
@customElement("aw-kept-words")
export class AwKeptWords extends LitElement {
  static override styles = base;

  @property({ attribute: false }) edit!: RecordEdit;
  /** The step's kind. */
  @property() kind = "";
  /** The first of those it is to. */
  @property() to = "";

  protected override render(): TemplateResult | typeof nothing {
    const [key, words] = this._found() ?? [];
    if (key === undefined || words === undefined) return nothing;
    const type = (change: { subject?: string; body?: string }): void =>
      this.edit.type((record) => {
        const drafts = { ...record.planner?.drafts, [key]: { ...words, ...change } };
        record.planner = { ...record.planner, drafts };
      });
    const settled = (): void => void this.edit.commit();
    return html`<div class="stack">
      <p class="quiet">${t.draft.keptWords}</p>
      ${textField({
        name: "subject",
        label: t.draft.subject,
        value: words.subject,
        input: (subject) => type({ subject }),
        settled,
      })}
      ${textField({
        name: "body",
        label: t.draft.body,
        value: words.body,
        rows: 12,
        input: (body) => type({ body }),
        settled,
      })}
      <button type="button" @click=${() => void copyText(this, words.body)}>${t.draft.copy}</button>
    </div>`;
  }

  private _found() {
    const drafts = Object.entries(this.edit.record?.planner?.drafts ?? {});
    return drafts.find(([key]) => {
      const [kind, to = ""] = key.split("|");
      return kind === this.kind && (this.to === "" || to.split(",")[0] === this.to);
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "aw-kept-words": AwKeptWords;
  }
}
