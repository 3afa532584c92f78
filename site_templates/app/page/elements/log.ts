import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { nowIn } from "../clock.ts";
import type { RecordEdit } from "../editing.ts";
import type { FieldProblem } from "../engine/client.ts";
import { framed } from "../framed.ts";
import { problemsOf } from "../plans.ts";
import {
  contactsOf,
  logOf,
  type LogEntry,
  type PlannedRecord,
  type PromiseMade,
} from "../record.ts";
import { freshId } from "../store/keys.ts";
import { t } from "../texts/en.ts";
import { checkField, selectField } from "./fields.ts";
import { wordsBelow, wordsByField } from "./problems.ts";
import { say } from "./said.ts";
import { base } from "./styles.ts";
import "./promise.ts";
import "./when.ts";

type Kind = LogEntry["kind"];

const FROM_THEM: readonly Kind[] = ["reply_received", "rejected", "offer_received"];
const TOLD_WHEN: readonly Kind[] = ["reply_received", "called"];
const BINDS: readonly Kind[] = ["competing_offer", "offer_received"];
const ENDS: readonly Kind[] = ["withdrew", "hired", "closed", "competing_offer"];

/**
 * @summary Notes something that happened, or corrects what was noted.
 * @slot - none
 * @fires done
 */
@customElement("aw-log")
export class AwLog extends LitElement {
  static override styles = [
    base,
    css`
      form {
        max-width: 30em;
      }
    `,
  ];

  @property({ attribute: false }) edit!: RecordEdit;
  @property({ attribute: false }) record!: PlannedRecord;
  /** The kind of a new entry, or the id of one to correct. */
  @property() detail = "";
  @state() private _entry: LogEntry = { at: "", kind: "reply_received" };
  @state() private _errors: Readonly<Record<string, string>> = {};

  protected override willUpdate(changes: Map<string, unknown>): void {
    if (!changes.has("detail")) return;
    const known = logOf(this.record).find((entry) => entry["id"] === this.detail);
    this._entry = known ?? this._fresh();
  }

  protected override render(): TemplateResult {
    const entry = this._entry;
    return html`<form class="stack" novalidate @submit=${this._submit}>
      <h1 tabindex="-1">${this._isNew() ? t.log.heading : t.log.editHeading}</h1>
      ${selectField({
        name: "kind",
        label: t.log.kind,
        value: entry.kind,
        options: Object.entries(t.log.kinds),
        choose: (kind) => this._set({ kind: kind as Kind }),
      })}
      <aw-when
        timed
        past
        label=${t.log.when}
        zone=${this.record.time_zone ?? ""}
        error=${this._errors["at"] ?? ""}
        .value=${entry.at}
        @changed=${(event: CustomEvent<string>) => this._set({ at: event.detail })}
      ></aw-when>
      ${this._people()} ${this._particulars()}
      <div class="row">
        <button class="primary" type="submit">
          ${this._isNew() ? t.log.save : t.log.saveEdit}
        </button>
        <button type="button" @click=${() => this._done()}>${t.log.cancel}</button>
        ${
          this._isNew() || framed
            ? nothing
            : html`<button type="button" class="plain danger" @click=${this._remove}>
                ${t.log.remove}
              </button>`
        }
      </div>
    </form>`;
  }

  private _people(): TemplateResult | typeof nothing {
    const { kind, to = [] } = this._entry;
    const contacts = contactsOf(this.record);
    if (contacts.length === 0 || ENDS.includes(kind)) return nothing;
    return html`<fieldset>
      <legend>${FROM_THEM.includes(kind) ? t.log.from : t.log.to}</legend>
      ${contacts.map(({ id = "", name }) =>
        checkField(name, to.includes(id), (chosen) =>
          this._set({ to: chosen ? [...to, id] : to.filter((one) => one !== id) }),
        ),
      )}
    </fieldset>`;
  }

  private _particulars(): TemplateResult {
    const entry = this._entry;
    const { kind } = entry;
    return html`${
      kind === "called"
        ? html`${checkField(t.log.reached, entry.reached ?? false, (reached) =>
            this._set({ reached }),
          )}
          ${checkField(t.log.decided, entry.decided ?? false, (decided) => this._set({ decided }))}`
        : nothing
    }
    ${
      kind === "check_in_sent"
        ? checkField(t.log.permission, entry.asked_permission ?? false, (asked_permission) =>
            this._set({ asked_permission }),
          )
        : nothing
    }
    ${
      TOLD_WHEN.includes(kind)
        ? html`<aw-promise
            label=${t.log.promise}
            zone=${this.record.time_zone ?? ""}
            .value=${entry.promise ?? { kind: "none" }}
            .errors=${wordsBelow(new Map(Object.entries(this._errors)), "promise")}
            @changed=${(event: CustomEvent<PromiseMade>) => this._set({ promise: event.detail })}
          ></aw-promise>`
        : nothing
    }
    ${
      BINDS.includes(kind)
        ? html`<aw-when
            label=${t.log.decideBy}
            zone=${this.record.time_zone ?? ""}
            error=${this._errors["decide_by"] ?? ""}
            .value=${entry.decide_by ?? ""}
            @changed=${(event: CustomEvent<string>) =>
              this._set({ decide_by: event.detail || null })}
          ></aw-when>`
        : nothing
    }
    ${
      kind.endsWith("_sent") || kind === "reply_received"
        ? selectField({
            name: "channel",
            label: t.log.channel,
            value: entry.channel ?? "",
            options: [["", t.log.unstated], ...Object.entries(t.log.channels)],
            choose: (channel) =>
              this._set({ channel: (channel || null) as NonNullable<LogEntry["channel"]> | null }),
          })
        : nothing
    }`;
  }

  private _set(change: Partial<LogEntry>): void {
    this._entry = { ...this._entry, ...change };
  }

  private _isNew(): boolean {
    return !logOf(this.record).some((entry) => entry["id"] === this._entry["id"]);
  }

  private _fresh(): LogEntry {
    const kinds = Object.keys(t.log.kinds) as Kind[];
    const kind = kinds.find((one) => one === this.detail) ?? "reply_received";
    return { id: freshId(8), at: nowIn(this.record.time_zone), kind, to: [] };
  }

  private readonly _submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const entry = this._entry;
    const log = [...logOf(this.record).filter((one) => one["id"] !== entry["id"]), entry];
    const problems = await problemsOf({ ...this.record, log });
    const prefix = `log[${log.length - 1}]`;
    this._errors = wordsBelow(wordsByField(problems.filter(isAt(prefix))), prefix);
    if (Object.keys(this._errors).length > 0) {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>("[error]:not([error=''])")?.focus();
      return;
    }
    const before = logOf(this.record);
    const { edit } = this;
    if (!edit.save((record) => (record.log = log))) return;
    this._done();
    const undo = (): void => void edit.save((record) => (record.log = [...before]));
    say(this, { text: t.log.noted, undo });
  };

  private readonly _remove = (): void => {
    const before = logOf(this.record);
    const { edit } = this;
    const id = this._entry["id"];
    edit.save((record) => (record.log = before.filter((entry) => entry["id"] !== id)));
    this._done();
    say(this, {
      text: t.log.removed,
      undo: () => void edit.save((record) => (record.log = [...before])),
    });
  };

  private _done(): void {
    this.dispatchEvent(new CustomEvent("done"));
  }
}

const isAt =
  (prefix: string) =>
  ({ field }: FieldProblem): boolean =>
    field.startsWith(`${prefix}.`);

declare global {
  interface HTMLElementTagNameMap {
    "aw-log": AwLog;
  }
}
