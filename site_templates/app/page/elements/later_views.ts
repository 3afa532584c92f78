/**
 * Views that nobody opens first. Their code is fetched once the first view stands, so that they are
 * there when the connection is not; one that is opened earlier waits for it, in words. They come as
 * one: each part more would divide what they share with the first view into smaller files.
 */

import { html, nothing, type TemplateResult } from "lit";
import { until } from "lit/directives/until.js";
import { t } from "../texts/en.ts";

const fetched = (): Promise<unknown> => import("./later.ts");

/** Have them ready; what cannot be had now is asked for again when it is opened. */
export function fetchLaterViews(): void {
  const ahead = (): void => void fetched().catch(() => undefined);
  // Safari has no idle time to tell of.
  if ("requestIdleCallback" in window) requestIdleCallback(ahead);
  else setTimeout(ahead);
}

let opened: Promise<unknown> | null = null;

/** What a view's element holds until its code is there: nobody sees it once the element has a shadow. */
export function untilFetched(): unknown {
  opened ??= fetched().then(() => nothing, missing);
  return until(opened, html`<p role="status">${t.later.loading}</p>`);
}

const missing = (): TemplateResult =>
  html`<p role="alert">${t.later.missing}</p>
    <button type="button" @click=${() => location.reload()}>${t.notices.reload}</button>`;
