/** The page's only reading of the clock: wall-clock time in a record's own time zone. */

/** The zone this device is set to. */
export const deviceZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";

/** Now, or another instant, as `2026-11-05T15:00` in `zone`; an unknown zone counts as the device's. */
export function nowIn(zone: string | null | undefined, instant = new Date()): string {
  const parts = Object.fromEntries(
    formatter(zone ?? deviceZone())
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  ) as Record<"year" | "month" | "day" | "hour" | "minute", string>;
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
}

/** Today as `2026-11-05` in `zone`. */
export const todayIn = (zone: string | null | undefined): string => nowIn(zone).slice(0, 10);

/** Now in UTC, as `2026-11-05T20:00:00`: when a file was made. */
export const utcNow = (): string => new Date().toISOString().slice(0, 19);

function formatter(zone: string): Intl.DateTimeFormat {
  const options: Intl.DateTimeFormatOptions = {
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  };
  try {
    return new Intl.DateTimeFormat("en-GB", { ...options, timeZone: zone });
  } catch {
    return new Intl.DateTimeFormat("en-GB", options);
  }
}

/**
 * A calendar date as a number of days, for counting between dates. Parsed by its parts: the text of a
 * date alone would be read as midnight in Greenwich, which is the day before in half the world.
 */
export function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split("-").map(Number);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

export function addDays(date: string, days: number): string {
  return new Date((dayNumber(date) + days) * 86_400_000).toISOString().slice(0, 10);
}

/** A clock may differ by a day between time zones, and people do come back after a year or two. */
const BACK_DAYS = 2;
const AHEAD_DAYS = 2 * 366;

/** Whether the clock is years off, or was: it is before the last save, or long after it. */
export function isDoubtful(today: string, lastSaved: string): boolean {
  const days = daysBetween(lastSaved, today);
  return days < -BACK_DAYS || days > AHEAD_DAYS;
}
