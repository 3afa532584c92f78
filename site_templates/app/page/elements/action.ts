/** Where a step is done: its draft, its call, its notes. */

import type { GlanceStep } from "../glance.ts";
import { isWritten } from "../record.ts";
import { address } from "../route.ts";
import { t } from "../texts/en.ts";

export interface Action {
  readonly where: string;
  readonly label: string;
}

/** @param now whether it is for today: a draft of what comes later can be opened all the same */
export function stepAction(
  id: string,
  { kind, to }: Pick<GlanceStep, "kind" | "to">,
  now = true,
): Action | null {
  if (kind === "debrief") {
    const where = address({ view: "application", id, part: "debrief" });
    return { where, label: t.application.debrief };
  }
  if (kind === "call_back") {
    return { where: address({ view: "call", id, kind }), label: t.application.call };
  }
  if (!isWritten(kind)) return null;
  const where = address({ view: "draft", id, kind, to: to[0] ?? "" });
  return { where, label: now ? t.application.write : t.application.openDraft };
}
