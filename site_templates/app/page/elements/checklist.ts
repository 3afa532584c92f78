import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { RecordEdit } from "../editing.ts";
import type { PlannedRecord } from "../record.ts";
import { part } from "../part.ts";
import { t } from "../texts/en.ts";
import { checkField } from "./fields.ts";
import { base } from "./styles.ts";
import { references } from "./why.ts";

interface Item {
  readonly claim: string;
  readonly statement: string;
}

/**
 * What to do before and at an interview, to tick off: the claims that "Prepare" rests on.
 *
 * @summary The checklist for an interview that lies ahead.
 * @slot - none
 */
@customElement("aw-checklist")
export class AwChecklist extends LitElement {
  static override styles = base;

  @property({ attribute: false }) edit!: RecordEdit;
  @property({ attribute: false }) record!: PlannedRecord;
  @state() private _items: readonly Item[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    void this._load();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this._items.length === 0) return nothing;
    const ticked = this.record.planner?.ticked ?? [];
    return html`<section class="card stack tight" aria-label=${t.checklist.heading}>
      <h2>${t.checklist.heading}</h2>
      <ul class="stack tight">
        ${this._items.map(
          ({ claim, statement }) =>
            html`<li>
              ${checkField(statement, ticked.includes(claim), (done) => this._tick(claim, done))}
              ${references([claim])}
            </li>`,
        )}
      </ul>
    </section>`;
  }

  /** The flow is a file of its own, which only somebody with an interview ahead needs here. */
  private async _load(): Promise<void> {
    const { flow } = await part(import("../ask/flow.ts"));
    this._items = (flow.outcomes["prepare"]?.references ?? []).flatMap((claim) => {
      const statement = flow.claims[claim]?.statement;
      return statement ? [{ claim, statement }] : [];
    });
  }

  private _tick(claim: string, done: boolean): void {
    this.edit.save((record) => {
      const others = (record.planner?.ticked ?? []).filter((one) => one !== claim);
      record.planner = { ...record.planner, ticked: done ? [...others, claim] : others };
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "aw-checklist": AwChecklist;
  }
}
