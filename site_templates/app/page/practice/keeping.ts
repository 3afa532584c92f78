/**
 * Answers kept on this device, when the learner asks for it: one key, which is none of the planner's
 * and which the planner never reads, counts or erases.
 */

import * as v from "valibot";
import type { Decision } from "#contract";
import { isObject } from "../store/json.ts";
import type { PracticeCase } from "./cases.ts";

const KEY = "afterword-practice:1";
const SET_ASIDE = "afterword-practice:set-aside";

export interface KeptAttempt {
  readonly id: string;
  /** The case itself, where it came in a link. */
  readonly own: PracticeCase | null;
  readonly decision: Decision;
  readonly score: number;
  readonly first: number;
  readonly tries: number;
}

const score = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));
const texts = v.optional(v.array(v.string()), []);
const kept = v.array(
  v.object({
    id: v.string(),
    own: v.nullable(v.custom<PracticeCase>((own) => isObject(own) && isObject(own["record"]))),
    decision: v.custom<Decision>((decision) =>
      v.is(
        v.looseObject({
          action: v.string(),
          on: v.nullish(v.string()),
          to: texts,
          channel: v.nullish(v.string()),
          messages: v.optional(v.array(v.object({ text: v.string(), to: texts })), []),
          because: v.optional(v.string(), ""),
        }),
        decision,
      ),
    ),
    score,
    first: score,
    tries: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
);

/** Attempts from JSON data of unknown origin; nothing where they are none. */
export function attemptsIn(data: unknown): KeptAttempt[] {
  const read = v.safeParse(kept, data);
  return read.success ? read.output : [];
}

export function isKept(): boolean {
  return stored() !== null;
}

/** What was kept; a text that cannot be read is moved aside, not overwritten. */
export function readKept(): KeptAttempt[] {
  const text = stored();
  if (text === null) return [];
  try {
    const data: unknown = JSON.parse(text);
    if (v.is(kept, data)) return data;
  } catch {
    // No JSON: moved aside below.
  }
  localStorage.setItem(SET_ASIDE, text);
  return [];
}

/** False when the browser keeps nothing here. */
export function keep(attempts: readonly KeptAttempt[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(attempts));
    return true;
  } catch {
    return false;
  }
}

export function forget(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where nothing can be kept, there is nothing to forget.
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
