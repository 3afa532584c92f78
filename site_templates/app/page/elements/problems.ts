/** The engine's problems with what was entered, sorted to their fields. */

import { html, nothing, type TemplateResult } from "lit";
import type { FieldProblem } from "../engine/client.ts";
import { t } from "../texts/en.ts";

/** The engine's words for each field, by its path such as `interviews[0].ends`. */
export function wordsByField(problems: readonly FieldProblem[]): Map<string, string> {
  return new Map(problems.map((problem) => [problem.field, wordsOf(problem)]));
}

/** What was left out is said as something to do; of anything else the engine says what is wrong. */
function wordsOf({ field, expected, found }: FieldProblem): string {
  const blank: Readonly<Record<string, string>> = t.problems.blank;
  const name = /\w+$/.exec(field)?.[0] ?? "";
  const words = blank[name];
  if (words !== undefined && /^"\s*"$|^nothing$/.test(found)) return words;
  const timed = name === "ends" || name === "at";
  if (timed && /^"\d{4}-\d\d-\d\dT?"$/.test(found)) return t.problems.blank.time;
  return t.problems.beside(expected, found);
}

/** The words for the fields below `prefix`, by the rest of their path. */
export function wordsBelow(
  words: ReadonlyMap<string, string>,
  prefix: string,
): Record<string, string> {
  const below = [...words].filter(([field]) => field.startsWith(`${prefix}.`));
  return Object.fromEntries(below.map(([field, text]) => [field.slice(prefix.length + 1), text]));
}

/**
 * All problems in one place, which takes the focus; each jumps to its field. `labelOf` names a field
 * as its form does.
 */
export function problemSummary(
  problems: readonly FieldProblem[],
  labelOf: (field: string) => string,
  jump: (field: string) => void,
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`<div class="card stack tight summary" role="alert" tabindex="-1" id="problems">
    <h2>${t.problems.heading}</h2>
    <ul class="stack tight">
      ${problems.map(
        (problem) =>
          html`<li>
            <button type="button" class="link error" @click=${() => jump(problem.field)}>
              ${labelOf(problem.field).replace(/\?$/, "")}: ${wordsOf(problem)}
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}
