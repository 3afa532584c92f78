import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { todayIn } from "../clock.ts";
import { entryId, logOf, nameOf, type LogEntry, type PlannedRecord } from "../record.ts";
import { address } from "../route.ts";
import { day, shortMoment } from "../texts/dates.ts";
import { t } from "../texts/en.ts";
import { base } from "./styles.ts";

/** What is most often noted: one tap each. */
const USUAL = ["reply_received", "called", "rejected", "offer_received"] as const;

/**
 * @summary What happened in an application, newest first, and how to add to it.
 * @slot - none
 */
@customElement("aw-log-list")
export class AwLogList extends LitElement {
  static override styles = [
    base,
    css`
      .usual a {
        min-height: 2.75em;
        padding: 0.3em 0.9em;
        border-radius: 1.5em;
        font-weight: 400;
      }
      li > a {
        flex: none;
      }
      li {
        display: flex;
        gap: 0.6em;
        justify-content: space-between;
        align-items: baseline;
      }
    `,
  ];

  @property({ attribute: false }) record!: PlannedRecord;

  protected override render(): TemplateResult {
    const entries = [...logOf(this.record)].sort((one, other) => (one.at < other.at ? 1 : -1));
    return html`<section class="stack rule">
      <h2>${t.application.happened}</h2>
      <div class="row usual">
        ${USUAL.map((kind) => this._link(kind, t.log.kinds[kind]))} ${this._link("", t.log.other)}
      </div>
      ${
        entries.length === 0
          ? html`<p class="quiet">${t.application.nothingHappened}</p>`
          : html`<ol class="stack tight">
              ${entries.map((entry) => this._entry(entry))}
            </ol>`
      }
    </section>`;
  }

  private _link(detail: string, label: string): TemplateResult {
    const { id = "" } = this.record;
    const route = { view: "application", id, part: "log", detail } as const;
    return html`<a class="button" href=${address(route)}>${label}</a>`;
  }

  private _entry(entry: LogEntry): TemplateResult {
    const { id = "" } = this.record;
    const route = {
      view: "application",
      id,
      part: "log",
      detail: entryId(entry),
    } as const;
    const names = (entry.to ?? []).map((contact) => nameOf(this.record, contact));
    const label = t.log.kinds[entry.kind];
    return html`<li>
      <span>
        <strong>${label}</strong> ${names.length > 0 ? names.join(", ") : nothing}<br />
        <span class="quiet small"
          ><time datetime=${entry.at}>${this._when(entry.at)}</time>${this._said(entry)}</span
        >
      </span>
      <a class="plain" href=${address(route)} aria-label="${t.application.edit}: ${label}"
        >${t.application.edit}</a
      >
    </li>`;
  }

  private _when(at: string): string {
    return shortMoment(at, todayIn(this.record.time_zone));
  }

  private _said(entry: LogEntry): string {
    const promise = entry.promise;
    if (promise?.kind === undefined || promise.kind === "none") return "";
    const date = promise.date ? ` (${day(promise.date, todayIn(this.record.time_zone))})` : "";
    return ` · ${t.promise[promise.kind]}${date}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "aw-log-list": AwLogList;
  }
}
