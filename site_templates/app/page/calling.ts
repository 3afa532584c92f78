/** Follows the engine's flow of a telephone call, with the words to say. */

import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { PathEntry } from "#contract";
import type { FlowOutcome, Question } from "../shared/protocol.ts";
import { nowIn } from "./clock.ts";
import { EngineProblem } from "./engine/client.ts";
import { planner } from "./planner.ts";
import { forEngine, type PlannedRecord } from "./record.ts";

/** The parts of the script in the order the engine writes them; questions name theirs. */
const PARTS = [
  "begin",
  "ask",
  "not_yet",
  "considered",
  "date",
  "no_date",
  "decided",
  "thanks",
] as const;
type Part = (typeof PARTS)[number];

/** What is said where the questions end, by outcome. */
const LAST_WORDS: Readonly<Record<string, Part>> = {
  date_named: "date",
  date_unknown: "no_date",
  decision_made: "decided",
  turned_down: "decided",
};

export class Calling implements ReactiveController {
  question: Question | null = null;
  outcome: FlowOutcome | null = null;
  path: readonly PathEntry[] = [];
  /** The whole script; null until the engine has written it. */
  script: string | null = null;
  to: readonly string[] = [];
  problem: string | null = null;
  /** Settles when the latest answers have been followed. */
  answered: Promise<void> = Promise.resolve();
  #answers: object | null = null;
  #drafted = "";
  #leave: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    // What could not be had while the engine was away is asked for when it is back.
    this.#leave = planner().engine.subscribe(({ kind }) => {
      if (kind !== "ready" || this.problem === null) return;
      this.#answers = null;
      this.#drafted = "";
      this.host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#leave?.();
  }

  /** Follow the answers given so far, once for the same ones, and have the script written. */
  ask(record: PlannedRecord, step: string, answers: Readonly<Record<string, string>>): void {
    this.#draft(record, step);
    if (answers === this.#answers) return;
    this.#answers = answers;
    this.answered = planner()
      .engine.call({ verb: "ask", flow: "phone_call", answers })
      .then(
        (trace) => {
          if (answers !== this.#answers) return;
          this.question = trace.node;
          this.outcome = trace.outcome;
          this.path = trace.path;
          this.#show(null);
        },
        (reason: unknown) => this.#fail(reason),
      );
  }

  /** The words for a question's part, or for the outcome of that id. */
  words(part: string | null): string | null {
    const name = LAST_WORDS[part ?? ""] ?? part;
    const index = PARTS.findIndex((one) => one === name);
    const parts = this.script?.split(/\n\n+/) ?? [];
    // Each part has its label on a line of its own; the question says as much.
    return parts.length === PARTS.length ? (parts[index]?.replace(/^.*\n/, "") ?? null) : null;
  }

  #draft(record: PlannedRecord, step: string): void {
    const facts = forEngine(record);
    const asked = JSON.stringify([facts.company, facts.role, facts.contacts, step]);
    if (asked === this.#drafted) return;
    this.#drafted = asked;
    const now = nowIn(record.time_zone);
    planner()
      .engine.call({ verb: "draft", record: facts, step, channel: "phone", now })
      .then(
        (draft) => {
          this.script = draft.body;
          this.to = draft.to;
          this.#show(null);
        },
        (reason: unknown) => this.#fail(reason),
      );
  }

  #fail(reason: unknown): void {
    if (!(reason instanceof EngineProblem)) throw reason;
    this.#show(reason.message);
  }

  #show(problem: string | null): void {
    this.problem = problem;
    this.host.requestUpdate();
  }
}
