import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Contact } from "../record.ts";
import { t } from "../texts/en.ts";
import { checkField, selectField, textField } from "./fields.ts";
import { base } from "./styles.ts";

/**
 * @summary One person met at, or met through, the company.
 * @slot - none
 * @fires changed - detail: the contact
 * @fires settled - the person left a field
 * @fires filed - a contact file of the person is wanted
 * @fires dropped - the person is to be removed
 */
@customElement("aw-person")
export class AwPerson extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = base;

  @property({ attribute: false }) value: Contact = { id: "", name: "" };
  /** The engine's words by the name of the contact's field. */
  @property({ attribute: false }) errors: Readonly<Record<string, string>> = {};
  /** Whether "I talked with this person" is asked: not before an interview. */
  @property({ type: Boolean }) met = false;
  /** Whether all fields are shown from the start. */
  @property({ type: Boolean }) open = false;

  protected override render(): TemplateResult {
    const { name, title = "", email = "", part = "interviewer" } = this.value;
    const settled = (): void => this._tell("settled");
    return html`<div class="stack card">
      ${this._text("name", t.person.name, name, settled)}
      <details ?open=${this.open}>
        <summary>${t.person.more}</summary>
        <div class="stack">
          ${this._text("title", t.person.title, title, settled)}
          ${this._text("email", t.person.email, email, settled)}
          ${selectField({
            name: "part",
            label: t.person.part,
            value: part,
            options: Object.entries(t.person.parts),
            choose: (chosen) => {
              this._set({ part: chosen as NonNullable<Contact["part"]> });
              settled();
            },
          })}
          ${
            this.met
              ? checkField(t.person.met, this.value.met ?? true, (met) => {
                  this._set({ met });
                  settled();
                })
              : nothing
          }
        </div>
      </details>
      <div class="row between">
        ${
          this.met && name.trim()
            ? html`<button
                type="button"
                aria-label=${t.people.fileOf(name)}
                @click=${() => this._tell("filed")}
              >
                ${t.people.file}
              </button>`
            : nothing
        }
        <button type="button" class="plain" @click=${() => this._tell("dropped")}>
          ${t.add.removePerson(name)}
        </button>
      </div>
    </div>`;
  }

  private _text(
    field: "name" | "title" | "email",
    label: string,
    value: string,
    settled: () => void,
  ): TemplateResult {
    return textField({
      name: field,
      label,
      value,
      type: field === "email" ? "email" : "text",
      error: this.errors[field],
      input: (text) => this._set({ [field]: text }),
      settled,
    });
  }

  private _set(change: Partial<Contact>): void {
    this.value = { ...this.value, ...change };
    this._tell("changed", this.value);
  }

  private _tell(type: string, detail?: Contact): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "aw-person": AwPerson;
  }
}
