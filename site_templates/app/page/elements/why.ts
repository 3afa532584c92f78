/** The reasons of a plan, as templates: the walk through the tree, and how dates came about. */

import { html, nothing, type TemplateResult } from "lit";
import type { Plan, Step } from "#contract";
import { t } from "../texts/en.ts";

type PathEntry = Plan["today"]["path"][number];

/** Where the site shows a claim with its source. Relative to `/planner/`. */
const sourceAddress = (claim: string): string => `../sources/#${claim}`;

export function references(claims: readonly string[]): TemplateResult | typeof nothing {
  if (claims.length === 0) return nothing;
  return html`<span class="small quiet"
    >${t.application.sources}:
    ${claims.map(
      (claim, index) =>
        html`${index > 0 ? ", " : ""}<a href=${sourceAddress(claim)}
            >${claim.replaceAll("-", " ")}</a
          >`,
    )}</span
  >`;
}

/** The questions that led to it and the answers found. */
export function pathReasons(path: readonly PathEntry[]): TemplateResult {
  return html`<ol class="reasons path">
    ${path.map(
      (entry) =>
        html`<li>
          <p class="quiet">${entry.question}</p>
          <p><strong>${entry.label}</strong></p>
          ${entry.reading ? html`<p class="small">${t.application.ourReading} ${entry.reading}</p>` : nothing}
          ${references(entry.references)}
        </li>`,
    )}
  </ol>`;
}

/** The way to what is to do now, and the nearest answer that would lead elsewhere. */
export function whyNow(today: Pick<Plan["today"], "path" | "change">): TemplateResult {
  const { path, change } = today;
  return html`${pathReasons(path)}
  ${
    change
      ? html`<p class="change">
          <span class="quiet">${t.application.wouldChange}</span><br />
          ${t.application.insteadOf(change.question, change.label, change.title)}
        </p>`
      : nothing
  }`;
}

/** The anchor a step's window is counted from, and each step of the counting. */
export function dateReasons(step: Step): TemplateResult {
  const { anchor, derivation } = step;
  return html`<div class="reasons">
    <p>${t.application.countedFrom(anchor.label, anchor.basis)}</p>
    ${(["opens", "due", "closes"] as const).map((bound) =>
      counting(
        t.application[bound],
        derivation.filter((line) => line.bound === bound),
      ),
    )}
    ${step.reading ? html`<p class="small">${t.application.ourReading} ${step.reading}</p>` : nothing}
    ${references(step.references)}
  </div>`;
}

function counting(bound: string, lines: Step["derivation"]): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  return html`<div>
    <p class="quiet">${bound}</p>
    <ol class="derivation">
      ${lines.map((line) => html`<li>${line.text}</li>`)}
    </ol>
  </div>`;
}
