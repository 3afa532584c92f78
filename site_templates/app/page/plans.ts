/** Plans as the engine computes them, asked for once per record, version and minute. */

import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Plan } from "#contract";
import { nowIn } from "./clock.ts";
import { EngineProblem, type FieldProblem } from "./engine/client.ts";
import { planner } from "./planner.ts";
import { forEngine, type PlannedRecord } from "./record.ts";

interface Asked {
  readonly now: string;
  readonly plan: Promise<Plan>;
}

const asked = new WeakMap<PlannedRecord, Asked>();
/** Asked for while the engine was away; they are asked for again when it is back. */
let missed: PlannedRecord[] = [];

/** The plan of a record at the present minute of its own time zone. */
export function planOf(record: PlannedRecord): Promise<Plan> {
  const now = nowIn(record.time_zone);
  const known = asked.get(record);
  if (known?.now === now) return known.plan;
  const plan = planner().engine.call({ verb: "plan", record: forEngine(record), now });
  plan.catch((reason: unknown) => {
    const away = reason instanceof EngineProblem && reason.code.startsWith("engine_");
    if (away) missed.push(record);
  });
  asked.set(record, { now, plan });
  return plan;
}

/** What the engine objects to; nothing while it cannot be asked, for every plan asks again. */
export async function problemsOf(record: PlannedRecord): Promise<readonly FieldProblem[]> {
  try {
    const asks = { verb: "validate", record: forEngine(record) } as const;
    return (await planner().engine.call(asks)).problems;
  } catch (problem) {
    if (problem instanceof EngineProblem) return problem.problems;
    throw problem;
  }
}

/** Keeps an element supplied with the plan of the record it shows. */
export class PlanTask implements ReactiveController {
  /** The latest plan; while a newer one is computed, the one before. */
  plan: Plan | null = null;
  problem: EngineProblem | null = null;
  #of: Promise<Plan> | null = null;
  #facts = "";
  #leave: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly record: () => PlannedRecord | null,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#leave = planner().engine.subscribe(({ kind }) => {
      if (kind !== "ready") return;
      for (const record of missed) asked.delete(record);
      missed = [];
      if (this.problem !== null) this.#facts = "";
      this.host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#leave?.();
  }

  hostUpdate(): void {
    const record = this.record();
    if (!record) return;
    // What the page alone keeps, such as a message being typed, changes no plan.
    const facts = JSON.stringify([forEngine(record), nowIn(record.time_zone)]);
    if (facts === this.#facts && this.#of !== null) return;
    this.#facts = facts;
    const promise = planOf(record);
    if (promise === this.#of) return;
    this.#of = promise;
    void promise.then(
      (plan) => this.#show(promise, plan, null),
      (reason: unknown) => {
        if (!(reason instanceof EngineProblem)) throw reason;
        this.#show(promise, null, reason);
      },
    );
  }

  #show(promise: Promise<Plan>, plan: Plan | null, problem: EngineProblem | null): void {
    if (promise !== this.#of) return;
    this.plan = plan ?? this.plan;
    this.problem = problem;
    this.host.requestUpdate();
  }
}
