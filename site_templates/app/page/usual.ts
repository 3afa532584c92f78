/** What a new application starts with, as the person set it in "Your data". */

import * as v from "valibot";
import { deviceZone, isZone } from "./clock.ts";
import { planner } from "./planner.ts";
import type { PlannedRecord } from "./record.ts";

export type Calendar = NonNullable<PlannedRecord["calendar"]>;

const calendar = v.object({
  weekend: v.nullish(v.array(v.number()), null),
  days_off: v.optional(v.array(v.string()), []),
});

/** The usual weekend and days off; none where none were set, or they cannot be read. */
export function usualCalendar(): Calendar {
  try {
    return v.parse(calendar, JSON.parse(planner().settings.get("calendar") ?? "{}"));
  } catch {
    return {};
  }
}

/** The zone set; the device's where none is, or this browser does not know it. */
export function usualZone(): string {
  const zone = planner().settings.get("time_zone");
  return zone && isZone(zone) ? zone : deviceZone();
}

/** The fields of a new record that the settings fill. */
export function usualFields(): Partial<PlannedRecord> {
  const { settings } = planner();
  const sender = settings.get("sender");
  const week = usualCalendar();
  const isSet = [...(week.weekend ?? []), ...(week.days_off ?? [])].length > 0;
  return {
    ...(settings.get("cadence") === "patient" ? { cadence: "patient" as const } : {}),
    ...(sender ? { sender } : {}),
    ...(isSet ? { calendar: week } : {}),
  };
}
