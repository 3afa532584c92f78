import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { showBadge } from "../badge.ts";
import { nowIn, todayIn } from "../clock.ts";
import { framed } from "../framed.ts";
import { AT_ONCE, OverviewTask } from "../overviews.ts";
import { planner } from "../planner.ts";
import { address, go } from "../route.ts";
import { isDue, isFound, rowsOf, type Row } from "../rows.ts";
import { sample, SAMPLE_ID } from "../sample.ts";
import { asBody } from "../record.ts";
import { day, moment } from "../texts/dates.ts";
import { t } from "../texts/en.ts";
import { base } from "./styles.ts";
import { references } from "./why.ts";
import "./due.ts";
import "./waiting.ts";

/** From how many applications on there is a search. */
const SEARCHED = 2;

type Section = "due" | "waiting" | "later" | "closed" | "sample" | "archived";

/**
 * What is due over all applications, most urgent first; then what waits, and until when; then what
 * comes later or is over. What was known last is shown, marked as such, until the engine has
 * answered anew.
 *
 * @summary The list of applications.
 * @slot - none
 */
@customElement("aw-today")
export class AwToday extends LitElement {
  static override styles = [
    base,
    css`
      .tell li {
        padding-left: 0.75em;
        border-left: 4px solid var(--accent);
      }
    `,
  ];

  @state() private _wanted = "";
  @state() private _whole: readonly Section[] = [];
  readonly #overview = new OverviewTask(this);

  protected override render(): TemplateResult {
    const rows = rowsOf(planner().store.entries());
    const found = rows.filter((row) => isFound(row, this._wanted));
    const sections = grouped(found);
    const due = rows.filter((row) => isDue(row) && !row.record.planner?.sample).length;
    if (this.#overview.fresh) showBadge(due);
    return html`<div class="stack wide">
      <div>
        <h1 tabindex="-1">${t.today.heading}</h1>
        <p class="quiet">${day(todayIn(null), todayIn(null))}</p>
      </div>
      ${rows.length === 0 ? welcome() : nothing} ${this._problem()}
      ${rows.length >= SEARCHED ? this._search(found.length) : nothing}
      ${rows.some(isReal) && due === 0 && isKnown(rows) && !this._wanted ? calm(rows) : nothing}
      ${this._section("due", sections.due)} ${this._tellOthers()}
      ${this._section("waiting", sections.waiting)} ${this._section("later", sections.later)}
      ${this._section("closed", sections.closed)} ${this._advice()}
      ${this._section("archived", sections.archived)} ${rows.length > 0 ? addLinks() : nothing}
      ${this._section("sample", sections.sample)}
      ${rows.some(({ record }) => record.planner?.sample) ? nothing : sampleLink()}
    </div>`;
  }

  private _problem(): TemplateResult | typeof nothing {
    const { problem } = this.#overview;
    // Where the engine could not start at all, the notice above every view says so.
    const isSaid = problem === null || planner().engine.state.kind === "error";
    return isSaid ? nothing : html`<p class="error" role="alert">${problem}</p>`;
  }

  private _search(count: number): TemplateResult {
    return html`<div class="field">
      <label for="search">${t.today.search}</label>
      <input
        id="search"
        type="search"
        autocomplete="off"
        .value=${this._wanted}
        @input=${(event: Event) => (this._wanted = (event.target as HTMLInputElement).value)}
      />
      <p role="status" class="quiet small">${this._wanted ? t.today.found(count) : nothing}</p>
    </div>`;
  }

  private _section(name: Section, rows: readonly Row[]): TemplateResult | typeof nothing {
    if (rows.length === 0) return nothing;
    const shown = this._whole.includes(name) ? rows : rows.slice(0, AT_ONCE);
    const list = html`<ul class="stack">
        ${repeat(
          shown,
          ({ entry }) => entry.id,
          (row) => html`<li>${isDue(row) ? dueCard(row) : waitingCard(row)}</li>`,
        )}
      </ul>
      ${
        shown.length < rows.length
          ? html`<button type="button" @click=${() => (this._whole = [...this._whole, name])}>
              ${t.today.showAll(rows.length)}
            </button>`
          : nothing
      }`;
    const title = t.today.sections[name];
    if (name === "archived" && !this._wanted) {
      return html`<details class="rule">
        <summary>${title} (${rows.length})</summary>
        ${list}
      </details>`;
    }
    return html`<section class="stack" aria-label=${title}>
      <h2>${title}</h2>
      ${name === "sample" ? html`<p class="quiet">${t.today.sampleHint}</p>` : nothing} ${list}
    </section>`;
  }

  /** An offer with a deadline: whom else to tell, and until when. */
  private _tellOthers(): TemplateResult | typeof nothing {
    const { tellOthers } = this.#overview;
    if (tellOthers.length === 0) return nothing;
    const today = todayIn(null);
    return html`<section class="stack tell" aria-label=${t.today.tell}>
      <h2>${t.today.tell}</h2>
      <ul class="stack">
        ${tellOthers.map(
          (one) =>
            html`<li class="stack tight">
              <p><strong>${one.company}</strong>: ${t.today.latest(moment(one.latest, today))}</p>
              <p>${one.message}</p>
              <p>
                <a href=${address({ view: "application", id: one.record })}
                  >${t.today.openOf(one.company)}</a
                >
              </p>
              ${references(one.references)}
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private _advice(): TemplateResult | typeof nothing {
    const { advice } = this.#overview;
    if (advice.length === 0) return nothing;
    return html`<section class="stack tight" aria-label=${t.application.good}>
      <h2>${t.application.good}</h2>
      ${advice.map((one) => html`<p>${one.message} ${references(one.references)}</p>`)}
    </section>`;
  }
}

const isReal = ({ record }: Row): boolean => !record.planner?.sample && !record.planner?.archived;

/** Whether it can be said that nothing is due: not before every plan is known. */
const isKnown = (rows: readonly Row[]): boolean =>
  rows.filter(isReal).every(({ glance }) => glance !== null);

function grouped(rows: readonly Row[]): Record<Section, readonly Row[]> {
  const real = rows.filter(isReal);
  const quiet = real.filter((row) => !isDue(row));
  const inGroup = (...groups: string[]): readonly Row[] =>
    quiet.filter(({ glance }) => groups.includes(glance?.group ?? "waiting"));
  return {
    due: real.filter(isDue),
    // What is to do now and put off waits for its day.
    waiting: inGroup("waiting", "now"),
    later: inGroup("later"),
    closed: inGroup("closed"),
    sample: rows.filter(({ record }) => record.planner?.sample),
    archived: rows.filter(({ record }) => record.planner?.archived && !record.planner.sample),
  };
}

const dueCard = (row: Row): TemplateResult =>
  html`<aw-due entry=${row.entry.id} .record=${row.record} .glance=${row.glance}></aw-due>`;

const waitingCard = (row: Row): TemplateResult =>
  html`<aw-waiting entry=${row.entry.id} .record=${row.record} .glance=${row.glance}></aw-waiting>`;

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
    ${framed ? nothing : html`<p><a href=${address({ view: "data" })}>${t.today.importBackup}</a></p>`}
  </section>`;

const sampleLink = (): TemplateResult =>
  html`<p>
    <button type="button" class="plain" @click=${openSample}>${t.today.sample}</button>
  </p>`;

function openSample(): void {
  planner().store.save(SAMPLE_ID, asBody(sample(nowIn(null))), []);
  go({ view: "application", id: SAMPLE_ID });
}

function calm(rows: readonly Row[]): TemplateResult {
  const [next] = rows
    .filter(isReal)
    .map(({ until }) => until ?? "")
    .filter(Boolean)
    .sort();
  const today = todayIn(null);
  const [title, text] =
    next === today
      ? [t.today.laterTodayTitle, t.today.laterTodayText]
      : [t.today.nothingTitle, next ? t.today.nothing(moment(next, today)) : t.today.nothingAtAll];
  return html`<section class="card calm stack tight">
    <h2>${title}</h2>
    <p>${text}</p>
  </section>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "aw-today": AwToday;
  }
}
