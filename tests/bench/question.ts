/** The one question that both runtimes are asked, and how they tell that it is answered. */
import type { Request } from "../../site_templates/app/shared/protocol.js";

export const question: Request<"plan"> = {
  verb: "plan",
  now: "2026-11-12T09:00",
  record: {
    company: "Northwind Traders",
    role: "Executive assistant",
    interviews: [{ ends: "2026-11-05T15:00" }],
  },
};

declare global {
  interface Window {
    /** Milliseconds from the start of the navigation to the answer; the answer, to compare. */
    answered: Promise<{ readonly ms: number; readonly answer: unknown }>;
  }
}

export async function report(ask: () => Promise<unknown>): Promise<void> {
  window.answered = ask().then((answer) => ({ ms: performance.now(), answer }));
  await window.answered;
}
