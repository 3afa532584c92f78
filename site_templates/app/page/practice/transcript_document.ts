/**
 * A transcript as nodes, as a file and as data. Text becomes text nodes, so that whatever a case or a
 * learner holds stays text, on the page and in the file.
 */

import { clockTime, day } from "../texts/dates.ts";
import { visible } from "../texts/visible.ts";
import { cases } from "./cases.ts";
import { nameIn, type Action } from "./decision.ts";
import { t } from "./en.ts";
import type { Attempt } from "./session.ts";

export const FORMAT = "afterword-transcript";

type Child = Node | string | null;

function make(tag: string, ...children: readonly Child[]): HTMLElement {
  const node = document.createElement(tag);
  node.append(
    ...children
      .filter((child) => child !== null)
      .map((child) => (typeof child === "string" ? visible(child) : child)),
  );
  return node;
}

/** The mean score of prepared cases that were answered. */
export function overall(attempts: readonly Attempt[]): number {
  const scores = attempts.flatMap(({ score }) => (score === null ? [] : [score]));
  return Math.round(scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length));
}

export function transcriptNode(attempts: readonly Attempt[], name: string): HTMLElement {
  const version = attempts.find(({ comparison }) => comparison)?.comparison?.rules_version ?? "";
  return make(
    "article",
    name ? make("p", make("strong", name)) : null,
    make("p", t.transcript.overall(overall(attempts), attempts.length, cases.length)),
    ...attempts.map(caseNode),
    make("p", t.transcript.rules(version)),
  );
}

function caseNode({ of, decision, comparison, tries, first }: Attempt): HTMLElement {
  if (decision === null || comparison === null) return make("section");
  const names = (ids: readonly string[]): string =>
    ids.map((id) => nameIn(of.record, id)).join(", ");
  const decided = [
    t.actions[decision.action as Action],
    decision.on ? day(decision.on, of.now) : "",
    names(decision.to ?? []),
    decision.channel ? t.channels[decision.channel] : "",
  ];
  return make(
    "section",
    make("h2", of.title),
    make(
      "p",
      `${t.clock} ${day(of.now, "")}, ${clockTime(of.now)}. `,
      t.transcript.tries(tries, first ?? 0),
    ),
    make(
      "dl",
      make("dt", t.transcript.decided),
      make("dd", decided.filter(Boolean).join("; ")),
      ...(decision.because ? [make("dt", t.transcript.because), make("dd", decision.because)] : []),
      ...(decision.messages ?? []).flatMap(({ text, to = [] }) => [
        make("dt", t.transcript.message(names(to))),
        make("dd", make("pre", text)),
      ]),
      ...comparison.parts.flatMap(({ part, verdict, message }) => [
        make("dt", `${t.parts[part]}: ${t.verdicts[verdict]}`),
        make("dd", message),
      ]),
      ...objections(
        comparison.messages.flatMap(({ findings }) => findings.map((one) => one.message)),
      ),
      make("dt", t.transcript.planSays),
      make("dd", `${comparison.today.title}. ${comparison.today.text}`),
    ),
  );
}

const objections = (found: readonly string[]): HTMLElement[] =>
  found.length === 0
    ? []
    : [
        make("dt", t.transcript.objections),
        make("dd", make("ul", ...found.map((one) => make("li", one)))),
      ];

const STYLE = `body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif;
color:#22302d;background:#fff}h1,h2{font-family:Georgia,serif;line-height:1.2}section{margin-top:2rem;
border-top:1px solid #ddd8cc;break-inside:avoid}dt{margin-top:.6rem;font-weight:600}dd{margin:0}
pre{margin:0;font:inherit;white-space:pre-wrap}`;

/** The transcript as a page of its own, which needs nothing else. */
export function transcriptPage(attempts: readonly Attempt[], name: string): string {
  const main = make("main", make("h1", t.transcript.heading), transcriptNode(attempts, name));
  const title = make("title", t.transcript.heading);
  // Written as text, because this page's policy forbids a style element even in a document not shown.
  const head = `<meta charset="utf-8">${title.outerHTML}<style>${STYLE}</style>`;
  return `<!doctype html>\n<html lang="en"><head>${head}</head><body>${main.outerHTML}</body></html>\n`;
}

/** The transcript as data, for a teacher who reads many. */
export function transcriptData(attempts: readonly Attempt[], name: string): string {
  const data = {
    format: FORMAT,
    schema: 1,
    name,
    score: overall(attempts),
    rules_version: attempts[0]?.comparison?.rules_version ?? null,
    cases: attempts.map(({ of, decision, comparison, tries, first, score }) => ({
      id: of.id,
      title: of.title,
      clock: of.now,
      decision,
      tries,
      first_score: first,
      score,
      parts: comparison?.parts ?? [],
      findings: comparison?.messages ?? [],
      plan: comparison && {
        outcome: comparison.outcome,
        title: comparison.today.title,
        text: comparison.today.text,
        references: comparison.today.references,
        steps: comparison.steps.map(({ kind, opens, due, closes, to, channel }) => {
          return { kind, opens, due, closes, to, channel };
        }),
      },
    })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
