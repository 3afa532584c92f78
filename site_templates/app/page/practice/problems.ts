import type { Filled } from "./decision.ts";
import { t } from "./en.ts";

/** What keeps a decision from being compared, and the field it is mended in. */
export interface Problem {
  readonly field: "action" | "on";
  readonly text: string;
}

/** What a decision lacks before it can be compared. */
export function problemsOf({ action, on }: Filled): Problem[] {
  if (action === "") return [{ field: "action", text: t.chooseAction }];
  if (on === "") return [{ field: "on", text: t.chooseDay }];
  return isDay(on) ? [] : [{ field: "on", text: t.badDay }];
}

/** Whether ISO text names a day that there is. */
function isDay(text: string): boolean {
  if (!/^2\d{3}-\d\d-\d\d$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
