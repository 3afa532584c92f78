import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { nowIn, todayIn } from "../clock.ts";
import type { RecordEdit } from "../editing.ts";
import type { FieldProblem } from "../engine/client.ts";
import { framed } from "../framed.ts";
import { problemsOf } from "../plans.ts";
import {
  contactsOf,
  nameOf,
  type Interview,
  type PlannedRecord,
  type PromiseMade,
} from "../record.ts";
import { freshId } from "../store/keys.ts";
import { shortMoment } from "../texts/dates.ts";
import { t } from "../texts/en.ts";
import { checkField, selectField } from "./fields.ts";
import { wordsBelow, wordsByField } from "./problems.ts";
import { say } from "./said.ts";
import { base } from "./styles.ts";
import "./promise.ts";
import "./when.ts";

type Medium = NonNullable<Interview["medium"]>;

/**
 * The interviews of one application, and one of them to add, correct or remove. A round is kept when
 * the engine finds no fault with it.
 *
 * @summary The rounds of an application.
 * @slot - none
 * @fires done
 */
@customElement("aw-rounds")
export class AwRounds extends LitElement {
  static override styles = [
    base,
    css`
      li {
        display: flex;
        gap: 0.6em;
        justify-content: space-between;
        align-items: center;
      }
    `,
  ];

  @property({ attribute: false }) edit!: RecordEdit;
  @property({ attribute: false }) record!: PlannedRecord;
  /** The round that is open; null for the list of them. */
  @state() private _round: Interview | null = null;
  @state() private _problems: readonly FieldProblem[] = [];

  protected override render(): TemplateResult {
    return this._round ? this._form(this._round) : this._list();
  }

  private _list(): TemplateResult {
    const today = todayIn(this.record.time_zone);
    return html`<div class="stack">
      <h1 tabindex="-1">${t.rounds.heading}</h1>
      <ol class="stack tight">
        ${this.record.interviews.map((round, index) => {
          const who = (round.contacts ?? []).map((id) => nameOf(this.record, id)).join(", ");
          return html`<li>
            <span
              ><strong>${t.rounds.number(index + 1)}</strong>
              ${shortMoment(round.ends, today)}<br />
              <span class="quiet small">${who}</span></span
            >
            <button
              type="button"
              class="plain"
              aria-label="${t.application.edit}: ${t.rounds.number(index + 1)}"
              @click=${() => this._open(round)}
            >
              ${t.application.edit}
            </button>
          </li>`;
        })}
      </ol>
      <div class="row">
        <button type="button" @click=${() => this._open(this._fresh())}>${t.rounds.another}</button>
        <button
          type="button"
          class="primary"
          @click=${() => this.dispatchEvent(new CustomEvent("done"))}
        >
          ${t.details.done}
        </button>
      </div>
    </div>`;
  }

  private _form(round: Interview): TemplateResult {
    const zone = this.record.time_zone ?? "";
    const words = wordsBelow(wordsByField(this._problems), `interviews[${this._index(round)}]`);
    const ahead = round.ends > nowIn(zone || null);
    return html`<form class="stack" novalidate @submit=${this._submit}>
      <h1 tabindex="-1">
        ${this._isNew(round) ? t.rounds.another : t.rounds.number(this._index(round) + 1)}
      </h1>
      <aw-when
        timed
        past
        label=${ahead ? t.add.ahead.when : t.add.had.when}
        zone=${zone}
        error=${words["ends"] ?? ""}
        .value=${round.ends}
        @changed=${(event: CustomEvent<string>) => this._set({ ends: event.detail })}
      ></aw-when>
      ${selectField({
        name: "medium",
        label: t.rounds.medium,
        value: round.medium ?? "",
        options: [["", t.log.unstated], ...Object.entries(t.rounds.media)],
        choose: (medium) => this._set({ medium: (medium || null) as Medium | null }),
      })}
      ${this._who(round)}
      ${
        ahead
          ? nothing
          : html`<aw-promise
              zone=${zone}
              .value=${round.promise ?? { kind: "none" }}
              .errors=${wordsBelow(new Map(Object.entries(words)), "promise")}
              @changed=${(event: CustomEvent<PromiseMade>) => this._set({ promise: event.detail })}
            ></aw-promise>`
      }
      <div class="row">
        <button class="primary" type="submit">${t.log.saveEdit}</button>
        <button type="button" @click=${() => this._close()}>${t.log.cancel}</button>
        ${
          framed || this._isNew(round) || this.record.interviews.length < 2
            ? nothing
            : html`<button type="button" class="plain danger" @click=${() => this._remove(round)}>
                ${t.rounds.remove}
              </button>`
        }
      </div>
    </form>`;
  }

  private _who(round: Interview): TemplateResult | typeof nothing {
    const contacts = contactsOf(this.record);
    const there = round.contacts ?? [];
    if (contacts.length === 0) return nothing;
    return html`<fieldset>
      <legend>${t.add.who}</legend>
      <p class="hint">${t.rounds.whoHint}</p>
      ${contacts.map(({ id = "", name }) =>
        checkField(name, there.includes(id), (chosen) =>
          this._set({ contacts: chosen ? [...there, id] : there.filter((one) => one !== id) }),
        ),
      )}
    </fieldset>`;
  }

  private _fresh(): Interview {
    return { id: freshId(6), ends: `${todayIn(this.record.time_zone)}T`, contacts: [] };
  }

  private _set(change: Partial<Interview>): void {
    if (this._round) this._round = { ...this._round, ...change };
  }

  private _isNew({ id }: Interview): boolean {
    return !this.record.interviews.some((one) => one.id === id);
  }

  private _index({ id }: Interview): number {
    const index = this.record.interviews.findIndex((one) => one.id === id);
    return index < 0 ? this.record.interviews.length : index;
  }

  private _open(round: Interview): void {
    this._problems = [];
    this._round = round;
    void this._focus();
  }

  private _close(): void {
    this._round = null;
    void this._focus();
  }

  private async _focus(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector("h1")?.focus();
  }

  private readonly _submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const round = this._round;
    if (!round) return;
    const index = this._index(round);
    const interviews = [...this.record.interviews];
    interviews[index] = { ...round, ends: round.ends.replace(/T$/, "") };
    const problems = await problemsOf({ ...this.record, interviews });
    this._problems = problems.filter(({ field }) => field.startsWith(`interviews[${index}]`));
    if (this._problems.length > 0) {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>("[error]:not([error=''])")?.focus();
      return;
    }
    this._keep(interviews);
  };

  private _remove(round: Interview): void {
    this._keep(this.record.interviews.filter(({ id }) => id !== round.id));
  }

  private _keep(interviews: Interview[]): void {
    const before = this.record.interviews;
    const { edit } = this;
    if (!edit.save((record) => (record.interviews = interviews))) return;
    this._close();
    const undo = (): void => void edit.save((record) => (record.interviews = [...before]));
    say(this, { text: t.log.noted, undo });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "aw-rounds": AwRounds;
  }
}
