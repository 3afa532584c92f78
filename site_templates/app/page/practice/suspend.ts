/** What a course's system is handed to resume from: SCORM 1.2 keeps 4,096 characters of it. */

import { attemptsIn, type KeptAttempt } from "./keeping.ts";
import { NotPacked, pack, unpack } from "./pack.ts";

const MOST = 4_000;

/** All decisions; their longest words are left out first when there is no room for them. */
export function suspendText(attempts: readonly KeptAttempt[]): string {
  let left = [...attempts];
  for (;;) {
    const text = pack(left);
    if (text.length <= MOST) return text;
    const longest = left.reduce((one, other) => (words(other) > words(one) ? other : one));
    if (words(longest) === 0) return "";
    left = left.map((one) => (one === longest ? withoutWords(one) : one));
  }
}

export function suspended(text: string): KeptAttempt[] {
  if (text === "") return [];
  try {
    return attemptsIn(unpack(text));
  } catch (reason) {
    if (reason instanceof NotPacked) return [];
    throw reason;
  }
}

const words = ({ own, decision }: KeptAttempt): number =>
  (own ? own.story.length : 0) +
  (decision.because?.length ?? 0) +
  (decision.messages ?? []).reduce((sum, { text }) => sum + text.length, 0);

const withoutWords = (attempt: KeptAttempt): KeptAttempt => ({
  ...attempt,
  own: attempt.own && { ...attempt.own, story: "" },
  decision: { ...attempt.decision, because: "", messages: [] },
});
