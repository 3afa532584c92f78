import { html, LitElement, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { RecordEdit } from "../editing.ts";
import { contactsOf, type Contact, type PlannedRecord } from "../record.ts";
import { saveContact } from "../files.ts";
import { freshId } from "../store/keys.ts";
import { t } from "../texts/en.ts";
import { makeFile } from "./remind.ts";
import { base } from "./styles.ts";
import "./person.ts";

/**
 * @summary The people of an application.
 * @slot - none
 * @fires done
 */
@customElement("aw-people")
export class AwPeople extends LitElement {
  static override styles = base;

  @property({ attribute: false }) edit!: RecordEdit;
  @property({ attribute: false }) record!: PlannedRecord;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._tidy();
  }

  protected override render(): TemplateResult {
    const contacts = contactsOf(this.record);
    return html`<div class="stack">
      <h1 tabindex="-1">${t.people.heading}</h1>
      ${contacts.map(
        (contact) =>
          html`<aw-person
            met
            open
            .value=${contact}
            @changed=${(event: CustomEvent<Contact>) => this._replace(contact, event.detail)}
            @settled=${() => this.edit.commit()}
            @dropped=${() => this._drop(contact)}
            @filed=${() => void this._file(contact)}
          ></aw-person>`,
      )}
      <div class="row">
        <button type="button" @click=${this._add}>${t.add.addPerson}</button>
        <button type="button" class="primary" @click=${this._done}>${t.people.done}</button>
      </div>
    </div>`;
  }

  private _replace(before: Contact, after: Contact): void {
    this.edit.type((record) => {
      record.contacts = (record.contacts ?? []).map((one) => (one.id === before.id ? after : one));
    });
  }

  /** Remove a person, and every mention of their id, so that none points nowhere. */
  private _drop(gone: Contact): void {
    this.edit.save((record) => {
      record.contacts = (record.contacts ?? []).filter((one) => one.id !== gone.id);
      for (const interview of record.interviews) {
        interview.contacts = (interview.contacts ?? []).filter((id) => id !== gone.id);
        if (interview.arranged_by === gone.id) interview.arranged_by = null;
      }
      for (const entry of record.log ?? []) {
        entry.to = (entry.to ?? []).filter((id) => id !== gone.id);
      }
    });
  }

  private _file(contact: Contact): Promise<void> {
    return makeFile(this, async () => {
      this.edit.commit();
      await saveContact(this.record, contact);
      return t.people.filed;
    });
  }

  private readonly _add = (): void => {
    const contact: Contact = { id: freshId(6), name: "", part: "interviewer", met: true };
    this.edit.type((record) => {
      record.contacts = [...(record.contacts ?? []), contact];
      const last = record.interviews.at(-1);
      if (last) last.contacts = [...(last.contacts ?? []), contact.id ?? ""];
    });
  };

  /** A person without a name is one who was not filled in. */
  private _tidy(): void {
    const blank = contactsOf(this.record).filter(({ name }) => !name.trim());
    for (const contact of blank) this._drop(contact);
  }

  private readonly _done = (): void => {
    this._tidy();
    if (this.edit.commit()) this.dispatchEvent(new CustomEvent("done"));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "aw-people": AwPeople;
  }
}
