import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { todayIn } from "../clock.ts";
import type { RecordEdit } from "../editing.ts";
import { framed } from "../framed.ts";
import { planner } from "../planner.ts";
import { asBody, contactsOf, lastInterview, type PlannedRecord } from "../record.ts";
import { address, go, type Part } from "../route.ts";
import { shortMoment } from "../texts/dates.ts";
import { t } from "../texts/en.ts";
import { say } from "./said.ts";
import { base } from "./styles.ts";
import "./log_list.ts";

/**
 * What is noted about an application, in short, each part a tap from where it is changed; and laying
 * the application aside or deleting it.
 *
 * @summary The lower half of an application's page.
 * @slot - none
 */
@customElement("aw-noted")
export class AwNoted extends LitElement {
  static override styles = [
    base,
    css`
      .section > .row h2 {
        flex: 1;
      }
    `,
  ];

  @property({ attribute: false }) edit!: RecordEdit;
  @property({ attribute: false }) record!: PlannedRecord;
  /** The record's id in the store. */
  @property() application = "";

  protected override render(): TemplateResult {
    const { record } = this;
    const today = todayIn(record.time_zone);
    const people = contactsOf(record);
    const debrief = lastInterview(record)?.debrief;
    const written = [debrief?.stood_out, debrief?.went_well, debrief?.topics?.[0]?.text];
    return html`<div class="stack wide">
      <aw-log-list .record=${record}></aw-log-list>
      ${this._section(
        "rounds",
        t.rounds.heading,
        record.interviews.map(({ ends }) => shortMoment(ends, today)).join(" · "),
      )}
      ${this._section(
        "people",
        t.application.people,
        people.length === 0
          ? t.application.noPeople
          : people.map(({ name, title }) => [name, title].filter(Boolean).join(", ")).join(" · "),
      )}
      ${this._section(
        "debrief",
        t.application.notes,
        written.find((text) => text?.trim()) ?? t.application.notesEmpty,
      )}
      ${this._section(
        "details",
        t.application.details,
        [record.region ?? t.add.noRegion, record.time_zone ?? ""].filter(Boolean).join(" · "),
      )}
      <p class="row">
        <button type="button" @click=${this._archive}>
          ${record.planner?.archived ? t.application.unarchive : t.application.archive}
        </button>
        ${
          framed
            ? nothing
            : html`<button
                type="button"
                class="danger"
                @click=${() => removeApplication(this, this.application, record)}
              >
                ${t.application.remove}
              </button>`
        }
      </p>
    </div>`;
  }

  private _section(part: Part, title: string, summary: string): TemplateResult {
    const where = address({ view: "application", id: this.application, part });
    return html`<section class="section rule">
      <div class="row">
        <h2>${title}</h2>
        <a class="button plain" href=${where} aria-label="${t.application.change}: ${title}"
          >${t.application.change}</a
        >
      </div>
      <p class="quiet">${summary}</p>
    </section>`;
  }

  private readonly _archive = (): void => {
    const edit = this.edit;
    const archived = !edit.record?.planner?.archived;
    const keep = (value: boolean): boolean =>
      edit.save((record) => (record.planner = { ...record.planner, archived: value }));
    if (!keep(archived)) return;
    const text = archived ? t.application.archivedDone : t.application.unarchivedDone;
    say(this, { text, undo: () => void keep(!archived) });
  };
}

/** Delete an application, go back to Today, and offer to take it back. */
export function removeApplication(
  from: HTMLElement,
  id: string,
  record: PlannedRecord | null,
): void {
  if (!record) return;
  const { store } = planner();
  store.remove(id);
  const undo = (): void => {
    store.settle(id, asBody(record));
  };
  const name = t.application.at(record.role, record.company);
  go({ view: "today" });
  say(from, { text: t.application.removedUndo(name), undo });
}

declare global {
  interface HTMLElementTagNameMap {
    "aw-noted": AwNoted;
  }
}
