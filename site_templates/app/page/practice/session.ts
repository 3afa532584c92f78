/**
 * What a learner has done on this visit. It lives in the page's memory; on the device it is kept only
 * when they ask for it, in a place of its own that the planner never reads, and in a course by the
 * course's own system.
 */

import type { Comparison, Decision } from "#contract";
import { engine } from "../engine/client.ts";
import { cases, caseOf, type PracticeCase } from "./cases.ts";
import { findCourse, type Course } from "./course.ts";
import { blank, decisionOf, filledOf, type Filled } from "./decision.ts";
import { forget, isKept, keep, readKept, type KeptAttempt } from "./keeping.ts";
import { suspended, suspendText } from "./suspend.ts";

/** One case, as far as the learner has got with it. */
export interface Attempt {
  readonly of: PracticeCase;
  filled: Filled;
  /** What was set beside the plan last; null before that. */
  decision: Decision | null;
  /** Null until the engine has answered, also after a return. */
  comparison: Comparison | null;
  /** The score of the first try, and how many tries there were. */
  first: number | null;
  score: number | null;
  tries: number;
}

class Session {
  readonly #attempts = new Map<string, Attempt>();
  readonly #listeners = new Set<() => void>();
  readonly course: Course | null = findCourse();
  keeping = isKept();

  constructor() {
    const before = this.course ? suspended(this.course.suspended) : this.keeping ? readKept() : [];
    for (const kept of before) this.#take(kept);
    this.#report();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The attempt at a case, begun if need be. A link may bring another case under an id. */
  attempt(of: PracticeCase): Attempt {
    const known = this.#attempts.get(of.id);
    if (known && JSON.stringify(known.of) === JSON.stringify(of)) return known;
    const begun: Attempt = {
      of,
      filled: blank(),
      decision: null,
      comparison: null,
      first: null,
      score: null,
      tries: 0,
    };
    this.#attempts.set(of.id, begun);
    return begun;
  }

  scoreOf = (id: string): number | null => this.#attempts.get(id)?.score ?? null;

  /** Attempts that were set beside the plan, in the order of the cases; own ones last. */
  answered(): Attempt[] {
    const order = cases.map(({ id }) => id);
    const place = ({ of }: Attempt): number => order.indexOf(of.id) + 1 || order.length + 1;
    return [...this.#attempts.values()]
      .filter(({ decision }) => decision !== null)
      .sort((one, other) => place(one) - place(other));
  }

  /** Set what is filled in beside the plan. */
  async compare(attempt: Attempt): Promise<void> {
    const decision = decisionOf(attempt.filled);
    if (decision === null) return;
    const comparison = await this.#ask(attempt.of, decision);
    Object.assign(attempt, { decision, comparison, score: comparison.score });
    attempt.tries += 1;
    attempt.first ??= comparison.score;
    this.#changed();
  }

  /** Ask again for what is not kept: everything but the decision is computed. */
  async recall(attempt: Attempt): Promise<void> {
    if (attempt.decision === null || attempt.comparison !== null) return;
    attempt.comparison = await this.#ask(attempt.of, attempt.decision);
    this.#tell();
  }

  /** Keep it on this device from now on, or forget what is kept. */
  keepHere(wanted: boolean): void {
    this.keeping = wanted;
    if (wanted) this.#changed();
    else forget();
    this.#tell();
  }

  startAgain(): void {
    this.#attempts.clear();
    this.#changed();
  }

  #ask(of: PracticeCase, decision: Decision): Promise<Comparison> {
    return engine().call({ verb: "compare", record: of.record, decision, now: of.now });
  }

  #take({ id, own, decision, score, first, tries }: KeptAttempt): void {
    const of = own ?? caseOf(id);
    if (of === undefined) return;
    const filled = filledOf(decision);
    this.#attempts.set(id, { of, filled, decision, comparison: null, score, first, tries });
  }

  #kept(): KeptAttempt[] {
    return this.answered().flatMap(({ of, decision, score, first, tries }) => {
      if (decision === null || score === null || first === null) return [];
      const own = caseOf(of.id) ? null : of;
      return [{ id: of.id, own, decision, score, first, tries }];
    });
  }

  #changed(): void {
    // In a course its own system keeps it, and nothing else.
    if (this.keeping && !this.course) this.keeping = keep(this.#kept());
    this.#report();
    this.#tell();
  }

  #report(): void {
    const scores = cases.map(({ id }) => this.scoreOf(id));
    const done = scores.filter((score) => score !== null);
    this.course?.report({
      score: Math.round(done.reduce((sum, score) => sum + score, 0) / cases.length),
      answered: done.length,
      of: cases.length,
      suspend: suspendText(this.#kept()),
    });
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

export type { Session };

let only: Session | undefined;

/** The page's session; like the engine it outlives instant page changes. */
export function session(): Session {
  only ??= new Session();
  return only;
}
