/** Asks the engine for a draft, and for what it makes of the text as it stands now. */

import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Draft, Finding, Step } from "#contract";
import { nowIn } from "./clock.ts";
import { EngineProblem } from "./engine/client.ts";
import { planner } from "./planner.ts";
import { forEngine, type PlannedRecord, type Tone } from "./record.ts";

/** How long typing pauses before the text is read through. */
const CHECK_AFTER_MS = 400;

export class Drafting implements ReactiveController {
  draft: Draft | null = null;
  problem: string | null = null;
  tone: Tone = "warm";
  wording = 0;
  #asked = "";
  #found: { text: string; findings: readonly Finding[] } | null = null;
  #checked = "";
  #timer: ReturnType<typeof setTimeout> | undefined;
  #abort = new AbortController();
  #leave: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    // What could not be had while the engine was away is asked for when it is back.
    this.#leave = planner().engine.subscribe(({ kind }) => {
      if (kind !== "ready" || this.problem === null) return;
      this.#asked = "";
      this.host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#leave?.();
    clearTimeout(this.#timer);
    this.#abort.abort();
  }

  /** Ask for a draft, once for the same record, people, tone and wording. */
  ask(record: PlannedRecord, step: Step): void {
    const { tone, wording } = this;
    const now = nowIn(record.time_zone);
    const facts = forEngine(record);
    const asked = JSON.stringify([facts, step.kind, step.to, tone, wording, now.slice(0, 10)]);
    if (asked === this.#asked) return;
    this.#asked = asked;
    const { kind, to } = step;
    const asks = { verb: "draft", record: facts, step: kind, to, tone, wording, now } as const;
    planner()
      .engine.call(asks)
      .then(
        (draft) => this.#show(asked, draft, null),
        (reason: unknown) => this.#show(asked, null, wordsOf(reason)),
      );
  }

  /** What was found in `text`; null while it is not read through as it stands. */
  findingsOf(text: string): readonly Finding[] | null {
    return this.#found?.text === text ? this.#found.findings : null;
  }

  /** Read `text` through once typing pauses. */
  check(record: PlannedRecord, step: Step, text: string, beside: readonly string[]): void {
    const asked = JSON.stringify([step.kind, step.to, text, beside]);
    if (asked === this.#checked) return;
    this.#checked = asked;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#abort.abort();
      this.#abort = new AbortController();
      const now = nowIn(record.time_zone);
      const facts = forEngine(record);
      planner()
        .engine.call(
          { verb: "check", text, record: facts, step: step.kind, to: step.to, beside, now },
          { signal: this.#abort.signal },
        )
        .then(({ findings }) => {
          this.#found = { text, findings };
          this.host.requestUpdate();
        })
        // A check that cannot be made now is made again with the next change.
        .catch(() => (this.#checked = ""));
    }, CHECK_AFTER_MS);
  }

  #show(asked: string, draft: Draft | null, problem: string | null): void {
    if (asked !== this.#asked) return;
    this.draft = draft ?? this.draft;
    this.problem = problem;
    this.host.requestUpdate();
  }
}

function wordsOf(reason: unknown): string {
  if (reason instanceof EngineProblem) return reason.message;
  throw reason;
}
