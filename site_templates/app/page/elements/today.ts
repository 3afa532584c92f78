import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { nowIn, todayIn } from "../clock.ts";
import { glanceOf, isDue, isOver, keepGlance, type Glance } from "../glance.ts";
import { planner } from "../planner.ts";
import { planOf } from "../plans.ts";
import { asRecord, type PlannedRecord } from "../record.ts";
import { address } from "../route.ts";
import type { Entry } from "../store/entry.ts";
import { day, moment } from "../texts/dates.ts";
import { t } from "../texts/en.ts";
import { base } from "./styles.ts";

interface Row {
  readonly entry: Entry;
  readonly record: PlannedRecord;
  readonly glance: Glance | null;
}

/**
 * What is due over all applications, most urgent first; then what waits, and until when; then what is
 * over. The last plan of each is shown, marked as such, until the engine has made the new one.
 *
 * @summary The list of applications.
 * @slot - none
 */
@customElement("aw-today")
export class AwToday extends LitElement {
  static override styles = base;

  @state() private _fresh = new WeakMap<object, string>();
  #leave: (() => void)[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    const update = (): void => this.requestUpdate();
    const { engine, store } = planner();
    this.#leave = [store.subscribe(update), engine.subscribe(update)];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const leave of this.#leave) leave();
  }

  protected override willUpdate(): void {
    for (const entry of planner().store.entries()) void this._askFor(entry);
  }

  /** Ask for a record's plan, and show it in short when it has come. */
  private async _askFor(entry: Entry): Promise<void> {
    const now = nowIn(asRecord(entry.body).time_zone);
    if (this._fresh.get(entry.body) === now) return;
    this._fresh.set(entry.body, now);
    try {
      keepGlance(entry.id, await planOf(asRecord(entry.body)));
    } catch {
      keepGlance(entry.id, null);
    }
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const rows = planner()
      .store.entries()
      .map((entry) => ({ entry, record: asRecord(entry.body), glance: glanceOf(entry.id) }))
      .sort(byUrgency);
    const due = rows.filter(({ entry, glance }) => entry.state !== "ok" || isDue(glance));
    const over = rows.filter((row) => !due.includes(row) && isOver(row.glance));
    const waiting = rows.filter((row) => !due.includes(row) && !over.includes(row));
    const today = todayIn(null);
    return html`<div class="stack wide">
      <div>
        <h1 tabindex="-1">${t.today.heading}</h1>
        <p class="quiet">${day(today, today)}</p>
      </div>
      ${rows.length === 0 ? welcome() : nothing}
      ${isKnown(rows) && due.length === 0 ? calm(waiting, today) : nothing}
      ${section(t.today.due, due, dueCard)} ${section(t.today.waiting, waiting, waitingRow)}
      ${section(t.today.over, over, waitingRow)} ${rows.length > 0 ? addLinks() : nothing}
    </div>`;
  }
}

/** Whether it can be said that nothing is due: not before every plan is known. */
const isKnown = (rows: readonly Row[]): boolean =>
  rows.length > 0 && rows.every(({ glance }) => glance !== null);

const addLinks = (): TemplateResult =>
  html`<div class="row">
    <a class="button" href=${address({ view: "new", ahead: false })}>${t.today.justHad}</a>
    <a class="button plain" href=${address({ view: "new", ahead: true })}>${t.today.ahead}</a>
  </div>`;

const welcome = (): TemplateResult =>
  html`<section class="card calm stack">
    <h2>${t.today.emptyTitle}</h2>
    <p>${t.today.empty}</p>
    <a class="button primary full" href=${address({ view: "new", ahead: false })}
      >${t.today.justHad}</a
    >
    <p><a href=${address({ view: "new", ahead: true })}>${t.today.ahead}</a></p>
  </section>`;

function calm(waiting: readonly Row[], today: string): TemplateResult {
  const next = waiting.map(({ glance }) => glance?.until).find(Boolean);
  return html`<section class="card calm stack tight">
    <h2>${t.today.nothingTitle}</h2>
    <p>${next ? t.today.nothing(moment(next, today)) : t.today.nothingAtAll}</p>
  </section>`;
}

function section(
  title: string,
  rows: readonly Row[],
  show: (row: Row) => TemplateResult,
): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return html`<section class="stack">
    <h2>${title}</h2>
    <ul class="stack">
      ${repeat(
        rows,
        (row) => row.entry.id,
        (row) => html`<li>${show(row)}</li>`,
      )}
    </ul>
  </section>`;
}

function dueCard(row: Row): TemplateResult {
  const { entry, glance, record } = row;
  const problem = entry.state === "ok" ? glance?.title : t.today.needsYou;
  return html`<article class="card stack tight">
    ${who(record)}
    <p><strong>${problem ?? t.today.cannotPlan}</strong></p>
    ${due(row)} ${marked(row)}
    <a
      class="button primary full"
      href=${address({ view: "application", id: entry.id })}
      aria-label="${t.today.open}: ${record.role}, ${record.company}"
      >${t.today.open}</a
    >
  </article>`;
}

function waitingRow(row: Row): TemplateResult {
  const { entry, glance, record } = row;
  const today = todayIn(record.time_zone);
  return html`<article class="card stack tight">
    <h3>
      <a href=${address({ view: "application", id: entry.id })}
        >${record.role}, ${record.company}</a
      >
    </h3>
    <p>${summary(glance, today)}</p>
    ${marked(row)}
  </article>`;
}

function summary(glance: Glance | null, today: string): string {
  if (glance === null) return t.engine.working;
  return glance.until ? t.today.until(moment(glance.until, today)) : glance.title;
}

const who = (record: PlannedRecord): TemplateResult =>
  html`<h3>${record.role}<br /><span class="quiet">${record.company}</span></h3>`;

function due({ glance, record }: Row): TemplateResult | typeof nothing {
  if (!glance?.closes) return nothing;
  const until = moment(glance.closes, todayIn(record.time_zone));
  return html`<p class="quiet small">${t.application.closes} ${until}</p>`;
}

/** The mark on a plan that is from another time, while the new one is worked out. */
function marked({ glance, record }: Row): TemplateResult | typeof nothing {
  const today = todayIn(record.time_zone);
  if (glance === null || glance.as_of.slice(0, 10) === today) return nothing;
  return html`<p class="quiet small">${t.engine.asOf(day(glance.as_of, today))}</p>`;
}

const LAST = "9999";
const byUrgency = (one: Row, other: Row): number => (key(one) < key(other) ? -1 : 1);
const key = ({ glance }: Row): string =>
  isDue(glance) ? `0${glance?.closes ?? LAST}` : `1${glance?.until ?? LAST}`;

declare global {
  interface HTMLElementTagNameMap {
    "aw-today": AwToday;
  }
}
