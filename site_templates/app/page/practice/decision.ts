/** What a learner has filled in about a case, and the decision that the engine is handed. */

import type { ApplicationRecord, Decision } from "#contract";

/** A late thank-you is a thank-you, and what is closed is let go. */
export type Action = Exclude<Decision["action"], "late_thank_you" | "closed">;
type Channel = "email" | "phone" | "post";

/** The form as it stands; parts that no longer apply are kept until the end. */
export interface Filled {
  action: Action | "";
  on: string;
  to: string[];
  channel: Channel | "";
  /** Texts by the id of whom they go to; "" for one message to all of them. */
  texts: Record<string, string>;
  because: string;
}

export const blank = (): Filled => ({
  action: "",
  on: "",
  to: [],
  channel: "",
  texts: {},
  because: "",
});

/** Actions by what they are, in the order they are offered. */
export const ACTIONS: Readonly<Record<"write" | "call" | "self" | "leave", readonly Action[]>> = {
  write: [
    "thank_you",
    "check_in",
    "second_check_in",
    "holiday_card",
    "competing_offer_note",
    "rejection_reply",
    "offer",
    "closing_note",
    "stay_in_touch",
  ],
  call: ["call_back"],
  self: ["debrief", "prepare"],
  leave: ["wait", "move_on"],
};

/** Whether something goes to somebody, so that people, channel and words are asked for. */
export const reachesOut = (action: Action | ""): boolean =>
  action !== "offer" && ([...ACTIONS.write, ...ACTIONS.call] as string[]).includes(action);

/** Whose message each text is: thank-you notes go out one by one. */
export function messageKeys({ action, to }: Filled): string[] {
  if (!reachesOut(action)) return [];
  return action === "thank_you" && to.length > 1 ? [...to] : [""];
}

/** The decision as the engine takes it; null while there is no action. */
export function decisionOf(filled: Filled): Decision | null {
  const { action, on, to, channel, texts, because } = filled;
  if (action === "") return null;
  const out = reachesOut(action);
  return {
    action,
    on: on || null,
    to: out ? to : [],
    channel: out && channel !== "" ? channel : null,
    messages: messageKeys(filled)
      .map((key) => ({ text: texts[key] ?? "", to: key ? [key] : to }))
      .filter(({ text }) => text.trim() !== ""),
    because,
  };
}

/** The form of a decision, as it was filled in. */
export function filledOf(decision: Decision): Filled {
  const messages = decision.messages ?? [];
  const each = decision.action === "thank_you" && (decision.to?.length ?? 0) > 1;
  return {
    action: decision.action as Action,
    on: decision.on ?? "",
    to: [...(decision.to ?? [])],
    channel: decision.channel ?? "",
    texts: Object.fromEntries(
      messages.map(({ text, to = [] }) => [each ? (to[0] ?? "") : "", text]),
    ),
    because: decision.because ?? "",
  };
}

export const nameIn = (record: ApplicationRecord, id: string): string =>
  record.contacts?.find((contact) => contact.id === id)?.name ?? id;
