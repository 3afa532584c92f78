/** A plan in short, remembered so that Today has something to show before the engine is ready. */

import type { Plan } from "#contract";
import * as v from "valibot";
import { planner } from "./planner.ts";

const shape = v.object({
  as_of: v.string(),
  outcome: v.string(),
  title: v.string(),
  until: v.nullable(v.string()),
  closes: v.nullable(v.string()),
});

export type Glance = v.InferOutput<typeof shape>;

const OVER = ["closed", "move_on"];
const QUIET = ["wait", ...OVER];

/** Whether there is something to do now; what has no plan yet waits for one. */
export const isDue = (glance: Glance | null): boolean =>
  glance !== null && !QUIET.includes(glance.outcome);

export const isOver = (glance: Glance | null): boolean =>
  glance !== null && OVER.includes(glance.outcome);

const known = new Map<string, Glance | null>();

export function glanceOf(record: string): Glance | null {
  const held = known.get(record);
  if (held !== undefined) return held;
  const glance = read(planner().settings.glance(record));
  known.set(record, glance);
  return glance;
}

/** Remember a plan; null when none could be made. */
export function keepGlance(record: string, plan: Plan | null): void {
  if (plan === null) return;
  const now = plan.steps.find((step) => step.kind === plan.outcome && step.state !== "done");
  const { as_of, outcome, today } = plan;
  const glance: Glance = {
    as_of,
    outcome,
    title: today.title,
    until: today.until ?? null,
    closes: now?.closes ?? null,
  };
  known.set(record, glance);
  planner().settings.setGlance(record, JSON.stringify(glance));
}

function read(text: string | null): Glance | null {
  if (text === null) return null;
  try {
    const result = v.safeParse(shape, JSON.parse(text));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}
