/** Brings a country's table of holidays to the engine before the first question that needs it. */

/** A table that takes longer is left out; the engine then says that it knows no holidays. */
const PATIENCE_MS = 4_000;
/** How long a failure is remembered: waiting anew at each question would make every plan late. */
const AGAIN_MS = 60_000;

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

/** The tables of one folder: each country's is waited for once, until there may be a better answer. */
export class Holidays {
  readonly #asked = new Map<string, Promise<unknown>>();

  constructor(private readonly folder: URL) {
    window.addEventListener("online", () => this.#asked.clear());
  }

  /** The country's table, or undefined when it cannot be had; after a failure not for a while. */
  table(country: string): Promise<unknown> {
    const known = this.#asked.get(country);
    if (known) return known;
    const asked = fetchTable(this.folder, country);
    this.#asked.set(country, asked);
    void asked.then((table) => {
      if (table === undefined) setTimeout(() => this.#asked.delete(country), AGAIN_MS);
    });
    return asked;
  }
}

async function fetchTable(folder: URL, country: string): Promise<unknown> {
  try {
    const address = new URL(`${country}.json`, folder);
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
    return response.ok ? await response.json() : undefined;
  } catch {
    // Offline, or the host answered with a page: the plan says that holidays are unknown.
    return undefined;
  }
}
