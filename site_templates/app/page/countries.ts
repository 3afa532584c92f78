/** The countries whose public holidays are known, from the site's own list. */

import * as v from "valibot";

const list = v.array(
  v.object({
    country: v.string(),
    name: v.string(),
    subdivisions: v.optional(v.record(v.string(), v.string())),
  }),
);

export type Country = v.InferOutput<typeof list>[number];

let asked: Promise<readonly Country[]> | null = null;

/** By name. Empty when the list cannot be had now; it is asked for again the next time. */
export function countries(): Promise<readonly Country[]> {
  asked ??= fetchCountries().catch(() => {
    asked = null;
    return [];
  });
  return asked;
}

async function fetchCountries(): Promise<readonly Country[]> {
  const response = await fetch(new URL("../calendars/index.json", import.meta.url));
  const read = v.parse(list, await response.json());
  return [...read].sort((one, other) => one.name.localeCompare(other.name, "en"));
}
