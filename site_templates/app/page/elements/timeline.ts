import {
  css,
  html,
  LitElement,
  nothing,
  svg,
  type SVGTemplateResult,
  type TemplateResult,
} from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Plan, Step } from "#contract";
import { daysBetween, todayIn } from "../clock.ts";
import { nameOf, type PlannedRecord } from "../record.ts";
import { moment, shortMoment } from "../texts/dates.ts";
import { t } from "../texts/en.ts";
import { base } from "./styles.ts";

const WIDTH = 320;
const EDGE = 10;
const TOP = 34;
const ROW = 34;

/** What has a bar: a step, or a day that law sets. */
type Row = Pick<Step, "title" | "to" | "state" | "opens" | "due" | "closes"> & { kind: string };

/** A day that the counting passed over, with the engine's words on why. */
interface Skipped {
  readonly at: string;
  readonly text: string;
}

/**
 * The plan as a picture of windows, from its first day to its last: each step from the day it opens
 * to the day it closes with its best day marked, today, what was counted from, and days that do not
 * count. Below it the same as text.
 *
 * @summary The timeline of an application.
 * @slot - none
 */
@customElement("aw-timeline")
export class AwTimeline extends LitElement {
  static override styles = [
    base,
    css`
      figure {
        margin: 0;
      }
      svg {
        display: block;
        width: 100%;
        height: auto;
        overflow: visible;
      }
      text {
        font: 11px var(--aw-sans, sans-serif);
        fill: var(--md-default-fg-color, #000);
        paint-order: stroke;
        stroke: var(--card);
        stroke-width: 3px;
        stroke-linejoin: round;
      }
      .soft {
        fill: var(--quiet);
      }
      .bar {
        fill: var(--accent);
        opacity: 0.35;
      }
      .bar.open {
        opacity: 0.75;
      }
      .best {
        fill: var(--accent);
        stroke: var(--card);
      }
      .today {
        stroke: var(--warn);
        stroke-width: 1.5;
      }
      .today-name {
        fill: var(--warn);
        font-weight: 600;
      }
      .anchor {
        stroke: var(--quiet);
        stroke-dasharray: 3 3;
      }
      .skipped {
        fill: var(--line);
      }
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 0.15em 0.8em;
      }
      dt {
        color: var(--quiet);
      }
      li > strong {
        display: block;
      }
      .legend {
        display: flex;
        flex-wrap: wrap;
        gap: 0.2em 1.2em;
      }
      .legend svg {
        display: inline-block;
        width: 1.3em;
        height: 0.8em;
        margin-right: 0.4em;
      }
    `,
  ];

  @property({ attribute: false }) plan!: Plan;
  @property({ attribute: false }) record!: PlannedRecord;

  protected override render(): TemplateResult | typeof nothing {
    const steps = this.plan.steps.filter(({ state }) => state !== "done");
    if (steps.length === 0) return nothing;
    const rows = [...steps, ...this.plan.overlays.flatMap(ofLaw)];
    const today = todayIn(this.record.time_zone);
    return html`<figure class="card stack tight">
      <figcaption><h2>${t.timeline.heading}</h2></figcaption>
      ${this._picture(rows, steps, today)} ${legend()}
      <details>
        <summary>${t.timeline.asText}</summary>
        ${this._text(rows, steps, today)}
      </details>
    </figure>`;
  }

  private _picture(rows: readonly Row[], steps: readonly Step[], today: string): TemplateResult {
    const days = [
      today,
      ...rows.flatMap(({ opens, closes }) => [opens, closes]),
      ...anchors(steps, today).map(({ at }) => at),
    ].map((at) => at.slice(0, 10));
    days.sort();
    const first = days[0] ?? today;
    const span = Math.max(1, daysBetween(first, days.at(-1) ?? today) + 1);
    const x = (at: string, end = 0): number =>
      EDGE + ((daysBetween(first, at) + end) / span) * (WIDTH - 2 * EDGE);
    const height = TOP + rows.length * ROW + 18;
    const foot = height - 16;
    return html`<svg
      viewBox="0 0 ${WIDTH} ${height}"
      role="img"
      aria-label=${t.timeline.label(steps.length)}
    >
      ${skipped(steps).map(
        ({ at }) =>
          svg`<rect class="skipped" x=${x(at)} width=${x(at, 1) - x(at)} y=${TOP - 8} height=${foot - TOP + 8}></rect>`,
      )}
      ${anchors(steps, today).map(
        ({ at }) =>
          svg`<line class="anchor" x1=${x(at, 0.5)} x2=${x(at, 0.5)} y1=${TOP - 8} y2=${foot}></line>`,
      )}
      ${rows.map((row, index) => bar(row, this._named(row), TOP + index * ROW, x))}
      <line class="today" x1=${x(today, 0.5)} x2=${x(today, 0.5)} y1="18" y2=${foot}></line>
      ${label(x(today, 0.5), 12, t.when.today, "today-name")}
      <text class="soft" x=${EDGE} y=${height - 2}>${shortMoment(first, today)}</text>
      <text class="soft" x=${WIDTH - EDGE} y=${height - 2} text-anchor="end">
        ${shortMoment(days.at(-1) ?? today, today)}
      </text>
    </svg>`;
  }

  /** A step's title, and whom it is for where several people get one each. */
  private _named({ kind, title, to }: Row): string {
    const alike = this.plan.steps.filter((step) => step.kind === kind);
    const names = to.map((id) => nameOf(this.record, id)).join(", ");
    return alike.length > 1 && names ? `${title}, ${names}` : title;
  }

  private _text(rows: readonly Row[], steps: readonly Step[], today: string): TemplateResult {
    const off = skipped(steps);
    return html`<ol class="reasons">
        ${rows.map(
          (row) =>
            html`<li>
              <strong>${this._named(row)}</strong>
              <dl>
                ${(["opens", "due", "closes"] as const).map((bound) =>
                  row.kind === "law" && bound !== "closes"
                    ? nothing
                    : html`<dt>${t.application[bound]}</dt>
                        <dd>${moment(row[bound], today)}</dd>`,
                )}
              </dl>
            </li>`,
        )}
        ${anchors(steps, today).map(
          ({ at, label: name, basis }) =>
            html`<li>${t.application.countedFrom(name, basis)}: ${shortMoment(at, today)}</li>`,
        )}
      </ol>
      ${
        off.length > 0
          ? html`<p class="quiet">${t.timeline.skipped}</p>
              <ul class="small">
                ${off.map(({ text }) => html`<li>${text}</li>`)}
              </ul>`
          : nothing
      }`;
  }
}

/** A day that law sets, as a row of its own. */
const ofLaw = ({ by, title }: Plan["overlays"][number]): Row[] =>
  by ? [{ kind: "law", title, to: [], state: "upcoming", opens: by, due: by, closes: by }] : [];

function bar(
  step: Row,
  name: string,
  y: number,
  x: (at: string, end?: number) => number,
): SVGTemplateResult {
  const from = x(step.opens);
  const to = Math.max(x(step.closes, 1), from + 4);
  const now = step.state === "upcoming" ? "" : "open";
  return svg`<g>
    ${label((from + to) / 2, y + 8, name, "")}
    <rect class="bar ${now}" x=${from} width=${to - from} y=${y + 13} height="9" rx="4"></rect>
    ${step.kind === "law" ? nothing : svg`<circle class="best" cx=${x(step.due, 0.5)} cy=${y + 17.5} r="4.5"></circle>`}
  </g>`;
}

/** What the marks mean. */
const legend = (): TemplateResult =>
  html`<p class="legend quiet small" aria-hidden="true">
    <span
      ><svg viewBox="0 0 20 12"><circle class="best" cx="10" cy="6" r="5" /></svg
      >${t.timeline.best}</span
    >
    <span
      ><svg viewBox="0 0 20 12"><path class="anchor" d="M10 0V12" /></svg>${t.timeline.anchor}</span
    >
    <span
      ><svg viewBox="0 0 20 12"><path class="skipped" d="M4 0H16V12H4Z" /></svg
      >${t.timeline.off}</span
    >
  </p>`;

/** Words at a place, turned towards the middle so that they stay inside the picture. */
function label(at: number, y: number, words: string, name: string): SVGTemplateResult {
  const half = words.length * 3.2;
  const middle = Math.min(Math.max(at, EDGE + half), WIDTH - EDGE - half);
  return svg`<text class=${name} x=${middle} y=${y} text-anchor="middle">${words}</text>`;
}

/** What the steps are counted from: the promised date among them. Long past ones tell nothing. */
function anchors(steps: readonly Step[], today: string): Step["anchor"][] {
  const seen = new Map(steps.map(({ anchor }) => [`${anchor.at}${anchor.label}`, anchor]));
  return [...seen.values()].filter(({ at }) => daysBetween(at, today) < 14);
}

function skipped(steps: readonly Step[]): Skipped[] {
  const today = steps.map(({ opens }) => opens.slice(0, 10)).sort()[0] ?? "";
  const lines = steps
    .flatMap(({ derivation }) => derivation)
    .filter(({ kind, at }) => kind === "skip" && at >= today);
  return [...new Map(lines.map((line) => [line.at.slice(0, 10), line])).values()].sort((a, b) =>
    a.at < b.at ? -1 : 1,
  );
}

declare global {
  interface HTMLElementTagNameMap {
    "aw-timeline": AwTimeline;
  }
}
