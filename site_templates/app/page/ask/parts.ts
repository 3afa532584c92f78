/** The parts of an outcome's page: when, who says so, what would change it, and all answers. */

import { html, nothing, type TemplateResult } from "lit";
import { unsafeHTML } from "lit/directives/unsafe-html.js";
import { addressOf, type View } from "./address.ts";
import { t } from "../texts/en_ask.ts";
import { flow, nearestChanges, windowOf, type Trace } from "./flow.ts";

const ROOT = "../";

/** Every answer on the way, each with a link that changes it. */
export function answersList(view: View, trace: Trace): TemplateResult {
  return html`<dl class="answers">
    ${trace.path.map(
      ({ node, question, option }) =>
        html`<div>
          <dt>${question.question}</dt>
          <dd>${option.label}</dd>
          <dd>
            <a href=${addressOf({ ...view, page: node })}
              >${t.change}<span class="visually-hidden">: ${question.question}</span></a
            >
          </dd>
        </div>`,
    )}
  </dl>`;
}

/** What to do and when, on its sheet of paper. The picture is the build's own, not the address's. */
export function advice(trace: Trace): TemplateResult {
  return html`<div class="sheet stack">
    <div class="head">
      ${unsafeHTML(trace.outcome?.picture)}
      <div>
        <p class="small quiet">${t.what}</p>
        <h2 tabindex="-1">${trace.outcome?.title}</h2>
      </div>
    </div>
    <p class="lead">${trace.outcome?.text}</p>
    <section class="when stack tight">
      <h3>${t.when}</h3>
      <p>${windowOf(trace)}</p>
      <p class="small quiet">${t.whenHint}</p>
    </section>
  </div>`;
}

/** The claims behind the outcome and the last question, with their sources. */
export function reasons(trace: Trace): TemplateResult {
  const last = trace.path.at(-1)?.question;
  const claims = new Set([...(trace.outcome?.references ?? []), ...(last?.references ?? [])]);
  return html`<section class="stack tight">
    <h3>${t.reasons}</h3>
    <ul class="stack tight">
      ${[...claims].map(
        (claim) =>
          html`<li>
            <a href="${ROOT}sources/#${claim}">${flow.claims[claim]?.statement}</a>
            <span class="small quiet">${flow.claims[claim]?.by}</span>
          </li>`,
      )}
    </ul>
    ${last?.reading ? html`<p class="small"><strong>${t.reading}</strong> ${last.reading}</p>` : nothing}
  </section>`;
}

export function whatWouldChange(view: View, trace: Trace): TemplateResult | typeof nothing {
  const changes = nearestChanges(view.answers, trace);
  const [first] = changes;
  if (first === undefined) return nothing;
  return html`<section class="stack tight">
    <h3>${t.changes}</h3>
    <p class="quiet">${t.changeIf(first.step.question.question)}</p>
    <ul class="stack tight">
      ${changes.map(({ step, option, trace: other }) => {
        const answers = new Map(view.answers).set(step.node, option.answer);
        const leads = other.outcome?.title ?? t.asks(other.question?.question ?? "");
        return html`<li>
          ${option.label} → <a href=${addressOf({ answers, page: null })}>${leads}</a>
        </li>`;
      })}
    </ul>
  </section>`;
}

export function readMore(trace: Trace): TemplateResult {
  return html`<section class="stack tight">
    <h3>${t.more}</h3>
    <ul class="stack tight">
      ${(flow.pages[trace.end] ?? []).map(
        ({ title, address }) => html`<li><a href="${ROOT}${address}">${title}</a></li>`,
      )}
      <li><a href="${ROOT}flow/${trace.end}/">${t.flowPage}</a></li>
    </ul>
  </section>`;
}
