/** Dates as people say them. Every date comes from the engine or a form as ISO text. */

import { dayNumber, daysBetween } from "../clock.ts";

let chosen: string | null = null;

/** Say dates in this language from now on; as the device does when it is null or unknown. */
export function useDateLanguage(language: string | null): void {
  try {
    chosen = language && Intl.getCanonicalLocales(language)[0] ? language : null;
  } catch {
    chosen = null;
  }
}

/** The language set; else the first English one the person reads, for the texts are English. */
const locale = (): string =>
  chosen ??
  document.documentElement.dataset["dates"] ??
  navigator.languages.find((language) => language.toLowerCase().startsWith("en")) ??
  "en-GB";

/** Languages to choose from, each with an example of a date in it. */
const LANGUAGES = "en-GB en-US en-CA cs da de el es fi fr hu it nb nl pl pt-BR pt-PT ro sv tr uk";

export function dateLanguages(today: string): (readonly [string, string])[] {
  const date = new Date(dayNumber(today) * 86_400_000);
  return LANGUAGES.split(" ").map((language) => {
    const name = new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;
    const example = new Intl.DateTimeFormat(language, {
      weekday: "long",
      day: "numeric",
      month: "long",
      timeZone: "UTC",
    });
    return [language, `${name}: ${example.format(date)}`] as const;
  });
}

/** Formats as they were made, by language and options: making one takes longer than using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const language = locale();
  const key = language + JSON.stringify(options);
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
  formats.set(key, made);
  return made;
}

const isTimed = (moment: string): boolean => moment.length > 10;

/** "Thursday 12 November", with the year where it is not this year's. */
export function day(moment: string, today: string, weekday: "long" | "short" = "long"): string {
  return format({
    weekday,
    day: "numeric",
    month: weekday === "long" ? "long" : "short",
    ...(moment.slice(0, 4) === today.slice(0, 4) ? {} : { year: "numeric" }),
  }).format(new Date(dayNumber(moment) * 86_400_000));
}

/** "15:00" or "3:00 PM". */
export function clockTime(moment: string): string {
  const [hours = 0, minutes = 0] = moment.slice(11, 16).split(":").map(Number);
  return format({ timeStyle: "short" }).format(new Date(Date.UTC(2000, 0, 1, hours, minutes)));
}

/** "today", "tomorrow", "in 3 days", "2 weeks ago". */
export function distance(moment: string, today: string): string {
  const days = daysBetween(today, moment);
  const relative = new Intl.RelativeTimeFormat(locale(), { numeric: "auto" });
  if (Math.abs(days) < 14) return relative.format(days, "day");
  if (Math.abs(days) < 61) return relative.format(Math.round(days / 7), "week");
  return relative.format(Math.round(days / 30.44), "month");
}

/** "Thursday 12 November, in 3 days"; with the time where the moment has one. */
export function moment(at: string, today: string): string {
  const time = isTimed(at) ? `, ${clockTime(at)}` : "";
  return `${day(at, today)}${time}, ${distance(at, today)}`;
}

/** "Thu 12 Nov" or "Thu 12 Nov, 17:00": where the distance is said elsewhere. */
export function shortMoment(at: string, today: string): string {
  return day(at, today, "short") + (isTimed(at) ? `, ${clockTime(at)}` : "");
}

/** The days of the week from Monday on, as the engine counts them. */
export function weekdayNames(): string[] {
  const weekday = format({ weekday: "long" });
  return Array.from({ length: 7 }, (_, index) => weekday.format(Date.UTC(2024, 0, 1 + index)));
}
