/** Brings a country's table of holidays to the engine before the first question that needs it. */

/** A table that takes longer is left out; the engine then says that it knows no holidays. */
const PATIENCE_MS = 4_000;

/** The requests that name a region do so in a record, or in each of several items. */
interface NamesRegions {
  readonly record?: unknown;
  readonly items?: readonly { readonly record?: unknown }[];
}

/** The countries whose holidays a request depends on, such as `CA` for the region `CA-ON`. */
export function countriesOf(request: object): readonly string[] {
  const { record, items = [] } = request as NamesRegions;
  const named = [record, ...items.map((item) => item.record)].map(countryOf);
  return [...new Set(named)].filter((country) => country !== undefined);
}

function countryOf(record: unknown): string | undefined {
  if (typeof record !== "object" || record === null || !("region" in record)) {
    return undefined;
  }
  const { region } = record;
  return typeof region === "string" ? /^([A-Z]{2})(-|$)/.exec(region)?.[1] : undefined;
}

/** The country's table from `folder`, or undefined when it cannot be had now. */
export async function fetchTable(folder: URL, country: string): Promise<unknown> {
  try {
    const address = new URL(`${country}.json`, folder);
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
    return response.ok ? await response.json() : undefined;
  } catch {
    // Offline, or the host answered with a page: the plan says that holidays are unknown.
    return undefined;
  }
}
