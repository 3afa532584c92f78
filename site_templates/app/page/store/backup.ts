/**
 * Writing a backup: one JSON file with every head of every record, what is typed and not saved, the
 * usual settings, and what was set aside.
 */

import { usualIn, type Typed, type UsualSettings } from "./beside.ts";
import type { Entry } from "./entry.ts";
import { sameJson, type JsonObject } from "./json.ts";
import { NEW_PLACE, recordPlace } from "./keys.ts";
import { SCHEMA } from "./migrations.ts";
import type { Store } from "./store.ts";

export const FORMAT = "afterword-backup";

export interface Backup {
  readonly format: typeof FORMAT;
  readonly schema: number;
  readonly exported_at: string;
  readonly records: readonly BackedUp[];
  readonly set_aside: readonly { key: string; text: string }[];
  readonly settings: UsualSettings;
  /** An application that is being entered. */
  readonly unfinished: readonly BodyInBackup[];
}

interface BodyInBackup {
  readonly schema: number;
  readonly body: JsonObject;
}

/** One record: a single body, or several where the person has not chosen yet. */
export interface BackedUp {
  readonly id: string;
  readonly versions: readonly BodyInBackup[];
}

export function makeBackup(store: Store, now: Date, typed: readonly Typed[] = []): Backup {
  const bodiesAt = (place: string): BodyInBackup[] =>
    typed.filter((one) => one.place === place).map(({ body }) => ({ schema: SCHEMA, body }));
  return {
    format: FORMAT,
    schema: SCHEMA,
    exported_at: now.toISOString(),
    records: store.entries().map((entry) => {
      const versions = versionsOf(entry);
      const isOther = ({ body }: BodyInBackup): boolean =>
        !versions.some((one) => sameJson(one.body, body));
      return {
        id: entry.id,
        versions: [...versions, ...bodiesAt(recordPlace(entry.id)).filter(isOther)],
      };
    }),
    set_aside: [...store.aside].map(([key, text]) => ({ key, text })),
    settings: usualIn(store.home),
    unfinished: bodiesAt(NEW_PLACE),
  };
}

const versionsOf = (entry: Entry): BodyInBackup[] =>
  entry.state === "choice" || entry.state === "newer"
    ? entry.heads.flatMap(({ schema, body }) => (body ? [{ schema, body }] : []))
    : [{ schema: SCHEMA, body: entry.body }];

/** Hand `text` to the person as a file. */
export function download(name: string, text: string, type = "application/json"): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  // Firefox and Safari read the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
