import { html, LitElement, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Step } from "#contract";
import { nowIn } from "../clock.ts";
import type { RecordEdit } from "../editing.ts";
import { problemsOf } from "../plans.ts";
import { draftKey, logOf, sentKind, type LogEntry, type PlannedRecord } from "../record.ts";
import { go } from "../route.ts";
import { freshId } from "../store/keys.ts";
import { t } from "../texts/en.ts";
import { wordsByField } from "./problems.ts";
import { base } from "./styles.ts";
import "./when.ts";

/**
 * Asks when a message was sent, and notes it with the words as they were.
 *
 * @summary "I sent it".
 * @slot - none
 * @fires cancelled
 */
@customElement("aw-sent")
export class AwSent extends LitElement {
  static override styles = base;

  @property({ attribute: false }) edit!: RecordEdit;
  @property({ attribute: false }) record!: PlannedRecord;
  @property({ attribute: false }) step!: Step;
  @property({ attribute: false }) message: { subject: string; body: string } = {
    subject: "",
    body: "",
  };
  @state() private _at = "";
  @state() private _error = "";

  override connectedCallback(): void {
    super.connectedCallback();
    this._at = nowIn(this.record.time_zone);
  }

  protected override render(): TemplateResult {
    return html`<form class="stack card" novalidate @submit=${this._submit}>
      <aw-when
        timed
        past
        label=${t.log.when}
        zone=${this.record.time_zone ?? ""}
        error=${this._error}
        .value=${this._at}
        @changed=${(event: CustomEvent<string>) => (this._at = event.detail)}
      ></aw-when>
      <div class="row">
        <button class="primary" type="submit">${t.log.save}</button>
        <button type="button" @click=${() => this.dispatchEvent(new CustomEvent("cancelled"))}>
          ${t.log.cancel}
        </button>
      </div>
    </form>`;
  }

  private readonly _submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const kind = sentKind(this.step.kind);
    if (kind === undefined) return;
    const { channel } = this.step;
    const { subject, body: text } = this.message;
    const to = [...this.step.to];
    const entry: LogEntry = { id: freshId(8), at: this._at, kind, to, channel, subject, text };
    const log = [...logOf(this.record), entry];
    const problems = wordsByField(await problemsOf({ ...this.record, log }));
    this._error = problems.get(`log[${log.length - 1}].at`) ?? "";
    if (this._error) return;
    const saved = this.edit.save((record) => {
      record.log = log;
      // The words are in the log now, and the next message of this kind starts afresh.
      delete record.planner?.drafts?.[draftKey(this.step)];
    });
    if (saved) go({ view: "application", id: this.record.id ?? "" });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "aw-sent": AwSent;
  }
}
