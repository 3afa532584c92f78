/** Writing a backup: one JSON file with every head of every record, and what was set aside. */

import type { JsonObject } from "./json.ts";
import { SCHEMA } from "./migrations.ts";
import type { Store } from "./store.ts";

export const FORMAT = "afterword-backup";

export interface Backup {
  readonly format: typeof FORMAT;
  readonly schema: number;
  readonly exported_at: string;
  readonly records: readonly BackedUp[];
  readonly set_aside: readonly { key: string; text: string }[];
}

/** One record: a single body, or several where the person has not chosen yet. */
export interface BackedUp {
  readonly id: string;
  readonly versions: readonly { schema: number; body: JsonObject }[];
}

export function makeBackup(store: Store, now: Date): Backup {
  return {
    format: FORMAT,
    schema: SCHEMA,
    exported_at: now.toISOString(),
    records: store.entries().map((entry) => ({
      id: entry.id,
      versions:
        entry.state === "choice" || entry.state === "newer"
          ? entry.heads.flatMap(({ schema, body }) => (body ? [{ schema, body }] : []))
          : [{ schema: SCHEMA, body: entry.body }],
    })),
    set_aside: [...store.aside].map(([key, text]) => ({ key, text })),
  };
}

/** Hand `text` to the person as a file. */
export function download(name: string, text: string, type = "application/json"): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  // Firefox and Safari read the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
