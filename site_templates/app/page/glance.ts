/** A plan in short, remembered so that Today has something to show before the engine is ready. */

import type { OverviewItem, Step } from "#contract";
import * as v from "valibot";
import { planner } from "./planner.ts";
import type { Entry } from "./store/entry.ts";

const step = v.object({
  id: v.string(),
  kind: v.string(),
  title: v.string(),
  state: v.string(),
  due: v.string(),
  closes: v.string(),
  to: v.array(v.string()),
  channel: v.nullable(v.string()),
});

const shape = v.object({
  /** The day it was true. */
  as_of: v.string(),
  /** The record's versions it was made from. */
  of: v.optional(v.string()),
  group: v.picklist(["now", "waiting", "later", "closed", "unusable"]),
  title: v.string(),
  until: v.nullable(v.string()),
  next_step: v.nullable(v.string()),
  steps: v.array(step),
});

export type Glance = v.InferOutput<typeof shape>;
export type GlanceStep = Pick<
  Step,
  "id" | "kind" | "title" | "state" | "due" | "closes" | "to" | "channel"
>;

export const stepsOf = (glance: Glance): readonly GlanceStep[] => glance.steps as GlanceStep[];

const known = new Map<string, Glance | null>();

export function glanceOf(record: string): Glance | null {
  const held = known.get(record);
  if (held !== undefined) return held;
  const glance = read(planner().settings.glance(record));
  known.set(record, glance);
  return glance;
}

/** Whether the record was changed since, and the engine is not there yet to say what follows. */
export function isOutrun({ of }: Glance, record: string): boolean {
  const { engine, store } = planner();
  const now = store.entry(record)?.base.join();
  return of !== undefined && of !== now && engine.state.kind !== "ready";
}

/** Remember what the engine says of a record as of a day; null where it can make nothing of it. */
export function keepGlance(entry: Entry, item: OverviewItem | null, as_of: string): void {
  const record = entry.id;
  const of = entry.base.join();
  const glance: Glance =
    item === null
      ? { as_of, of, group: "unusable", title: "", until: null, next_step: null, steps: [] }
      : {
          as_of,
          of,
          group: item.group,
          title: item.title,
          until: item.until,
          next_step: item.next_step,
          steps: item.steps.map(({ id, kind, title, state, due, closes, to, channel }) => {
            return { id, kind, title, state, due, closes, to, channel };
          }),
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
