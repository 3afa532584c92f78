/** What the elements share: one store, one engine, one place for unsaved text in each page. */

import * as v from "valibot";
import { buildId } from "./build_id.ts";
import { engine, type Engine } from "./engine/client.ts";
import { framed } from "./framed.ts";
import { BEFORE_RELOAD } from "./offline.ts";
import { asBody, asRecord, type PlannedRecord } from "./record.ts";
import { openHome } from "./store/home.ts";
import { isObject, type JsonObject } from "./store/json.ts";
import type { Typed } from "./store/beside.ts";
import { freshId, NEW_PLACE, recordPlace } from "./store/keys.ts";
import { migrate, SCHEMA } from "./store/migrations.ts";
import { openMirror } from "./store/mirror.ts";
import { askAfterFirstSave, type Persistence } from "./store/persist.ts";
import { Settings } from "./store/settings.ts";
import { storedRecord } from "./store/shape.ts";
import { SaveRefused, Store } from "./store/store.ts";
import { meetTabs } from "./store/tabs.ts";
import { Work } from "./store/work.ts";
import { useDateLanguage } from "./texts/dates.ts";

export interface Planner {
  readonly store: Store;
  readonly work: Work;
  readonly settings: Settings;
  readonly engine: Engine;
  /** Resolves when the second copy was compared, and text left behind by closed pages taken up. */
  readonly ready: Promise<void>;
  /** What the browser just said to keeping all this; null when it was not asked on this visit. */
  persistence: Persistence | null;
}

let only: Planner | undefined;

/** The page's planner; like the engine it outlives Material's instant page changes. */
export function planner(): Planner {
  only ??= open();
  return only;
}

function open(): Planner {
  const home = openHome(framed ? "framed/" : undefined);
  const mirror = openMirror(framed ? "afterword-framed" : undefined);
  const tab = freshId(8);
  const store = new Store({ home, mirror, build: buildId, tab });
  const work = new Work(home, tab, () => store.changed());
  const settings = new Settings(home);
  useDateLanguage(settings.get("date_language"));
  const opened: Planner = {
    store,
    work,
    settings,
    engine: engine(),
    ready: store.open().then(() => takeUp(store, work)),
    persistence: null,
  };
  // A new build waits until what is being typed has been saved.
  window.addEventListener(BEFORE_RELOAD, (event) => {
    if (work.unsaved) event.preventDefault();
  });
  meetTabs(tab, () => store.becomeOutdated());
  if (!framed) askAfterFirstSave(store, settings, (answer) => (opened.persistence = answer));
  return opened;
}

/** What is typed into a record, on its way to storage. */
const unsaved = v.object({
  schema: v.optional(v.number(), 1),
  base: v.array(v.string()),
  body: v.custom<JsonObject>(isObject),
});
type Unsaved = v.InferOutput<typeof unsaved>;

export function keepUnsaved(record: PlannedRecord, id: string, base: readonly string[]): void {
  planner().work.keep(recordPlace(id), () => unsavedText(record, base));
}

/** Keep what is typed about an application that is no record yet. */
export const keepUnfinished = (record: PlannedRecord): void =>
  planner().work.keep(NEW_PLACE, () => unsavedText(record, []));

const unsavedText = (record: PlannedRecord, base: readonly string[]): string =>
  JSON.stringify({ schema: SCHEMA, base: [...base], body: asBody(record) } satisfies Unsaved);

export const doneUnsaved = (id: string): void => planner().work.done(recordPlace(id));

/** What was typed about a new application and not submitted yet; null when there is nothing. */
export function unfinished(): PlannedRecord | null {
  const text = planner().work.text(NEW_PLACE);
  const read = text === null ? null : readUnsaved(text);
  return read === null || read === "newer" ? null : asRecord(read.body);
}

/** What is typed in this tab and in no version yet, such as what the store refused. */
export const typedNow = (): Typed[] =>
  planner()
    .work.texts()
    .flatMap(({ place, text }) => {
      const read = readUnsaved(text);
      return read === null || read === "newer" ? [] : [{ place, body: read.body }];
    });

/** Text that a closed or crashed page left behind becomes part of its record. */
const takeUp = (store: Store, work: Work): Promise<void> =>
  work.takeUp((left) => {
    const unsaved = readUnsaved(left.text);
    if (unsaved === "newer") return false;
    if (unsaved === null) {
      store.setAside(left.key, left.text);
      return true;
    }
    return left.place === NEW_PLACE ? work.adopt(left) : saved(store, left.place, unsaved);
  });

/** False when the store refused: then the text stays where it is, for the next start. */
function saved(store: Store, place: string, { body, base }: Unsaved): boolean {
  try {
    store.save(place.slice(recordPlace("").length), body, base);
    return true;
  } catch (refused) {
    if (refused instanceof SaveRefused) return false;
    throw refused;
  }
}

/**
 * Typed text as it was kept, in the present form. "newer": written by a newer planner, which will
 * take it up. Null: it cannot be read.
 */
function readUnsaved(text: string): Unsaved | "newer" | null {
  try {
    const { schema, base, body } = v.parse(unsaved, JSON.parse(text));
    if (schema > SCHEMA) return "newer";
    const migrated = migrate(body, schema);
    return v.is(storedRecord, migrated) ? { schema: SCHEMA, base, body: migrated } : null;
  } catch {
    return null;
  }
}
