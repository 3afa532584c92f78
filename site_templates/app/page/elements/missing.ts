import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Draft } from "#contract";
import type { RecordEdit } from "../editing.ts";
import { planner } from "../planner.ts";
import { address } from "../route.ts";
import { t } from "../texts/en.ts";
import { textField } from "./fields.ts";
import { base } from "./styles.ts";

/**
 * What the engine would still like to know, to make a message the person's own. Their name is asked
 * for right here; what takes more thought, where the notes are.
 *
 * @summary The questions a draft leaves open.
 * @slot - none
 */
@customElement("aw-missing")
export class AwMissing extends LitElement {
  static override styles = [
    base,
    css`
      li .field {
        margin: 0;
      }
    `,
  ];

  @property({ attribute: false }) edit!: RecordEdit;
  @property({ attribute: false }) missing: Draft["missing"] = [];
  /** The record's id in the store. */
  @property() application = "";
  /** The name that is being typed. */
  @state() private _name = "";

  protected override render(): TemplateResult | typeof nothing {
    if (this.missing.length === 0) return nothing;
    return html`<section class="card calm stack tight">
      <h2>${t.draft.missing}</h2>
      <ul class="stack tight">
        ${this.missing.map(
          ({ field, question }) =>
            html`<li>
              ${field === "sender" ? this._signature(question) : this._elsewhere(field, question)}
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private _elsewhere(field: string, question: string): TemplateResult {
    const where = address({ view: "application", id: this.application, part: partOf(field) });
    return html`${question} <a href=${where}>${t.draft.answer}</a>`;
  }

  private _signature(question: string): TemplateResult {
    return textField({
      name: "sender",
      label: question,
      value: this._name,
      autocomplete: "name",
      input: (name) => (this._name = name),
      settled: () => {
        const sender = this._name.trim();
        if (!sender) return;
        planner().settings.set("sender", sender);
        this.edit.save((record) => (record.sender = sender));
      },
    });
  }
}

/** Where a field that a draft misses is filled in. */
function partOf(field: string): "debrief" | "details" | "people" {
  if (field.startsWith("contacts")) return "people";
  return field.startsWith("interest") ? "details" : "debrief";
}

declare global {
  interface HTMLElementTagNameMap {
    "aw-missing": AwMissing;
  }
}
