/** The page's only reading of the clock: wall-clock time in a record's own time zone. */

/** The zone this device is set to. */
export const deviceZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";

/** Now, or another instant, as `2026-11-05T15:00` in `zone`; an unknown zone counts as the device's. */
export function nowIn(zone: string | null | undefined, instant = new Date()): string {
  const format = zone ? formatter(zone) : null;
  if (format === null) return deviceNow(instant);
  const parts = Object.fromEntries(
    format.formatToParts(instant).map(({ type, value }) => [type, value]),
  ) as Record<"year" | "month" | "day" | "hour" | "minute", string>;
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
}

function deviceNow(instant: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  const date = [instant.getFullYear(), two(instant.getMonth() + 1), two(instant.getDate())];
  return `${date.join("-")}T${two(instant.getHours())}:${two(instant.getMinutes())}`;
}

/** Today as `2026-11-05` in `zone`. */
export const todayIn = (zone: string | null | undefined): string => nowIn(zone).slice(0, 10);

/** Now in UTC, as `2026-11-05T20:00:00`: when a file was made. */
export const utcNow = (): string => new Date().toISOString().slice(0, 19);

/** Making a formatter takes longer than all else at a keystroke, so each zone's is made once. */
const formatters = new Map<string, Intl.DateTimeFormat | null>();

export const isZone = (zone: string): boolean => formatter(zone) !== null;

/** Null for a zone that the browser does not know. */
function formatter(zone: string): Intl.DateTimeFormat | null {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const made = makeFormatter(zone);
  formatters.set(zone, made);
  return made;
}

function makeFormatter(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat("en-GB", {
      calendar: "gregory",
      numberingSystem: "latn",
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      timeZone,
    });
  } catch {
    return null;
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
