/** What `/ask/` shows, from the address's fragment, so that a page can be shared and gone back to. */

import type { Answers } from "./flow.ts";

const PAGE = "page";
/** Not the name of a question, so the page with all answers can be named beside them. */
export const CHECK = "check";

export interface View {
  /** What has been answered, by question; kept while its question is off the way. */
  readonly answers: Answers;
  /** A question to change, or `CHECK` for all answers; null for what the answers lead to. */
  readonly page: string | null;
}

export function viewOf(fragment: string): View {
  const answers = new Map(new URLSearchParams(fragment.replace(/^#/, "")));
  const page = answers.get(PAGE) ?? null;
  answers.delete(PAGE);
  return { answers, page };
}

export function addressOf({ answers, page }: View): string {
  const parameters = new URLSearchParams([...answers]);
  if (page !== null) parameters.set(PAGE, page);
  return `#${parameters.toString()}`;
}
