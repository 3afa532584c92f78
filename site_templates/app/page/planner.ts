/** What the elements share: one store, one engine, one place for unsaved text in each page. */

import { buildId } from "./build_id.ts";
import { engine, type Engine } from "./engine/client.ts";
import { BEFORE_RELOAD } from "./offline.ts";
import { asBody, type PlannedRecord } from "./record.ts";
import { openHome } from "./store/home.ts";
import { isObject, type JsonObject } from "./store/json.ts";
import { freshId } from "./store/keys.ts";
import { openMirror } from "./store/mirror.ts";
import { askAfterFirstSave, type Persistence } from "./store/persist.ts";
import { Settings } from "./store/settings.ts";
import { SaveRefused, Store } from "./store/store.ts";
import { meetTabs } from "./store/tabs.ts";
import { Work } from "./store/work.ts";

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
  const home = openHome();
  const tab = freshId(8);
  const store = new Store({ home, mirror: openMirror(), build: buildId, tab });
  const work = new Work(home, tab);
  const settings = new Settings(home);
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
  askAfterFirstSave(store, settings, (answer) => (opened.persistence = answer));
  return opened;
}

/** The place of a record's unsaved text. */
const PLACE = "r:";
export const NEW_PLACE = "new";

interface Unsaved {
  readonly base: readonly string[];
  readonly body: JsonObject;
}

export function keepUnsaved(record: PlannedRecord, id: string, base: readonly string[]): void {
  const text = (): string => JSON.stringify({ base, body: asBody(record) } satisfies Unsaved);
  planner().work.keep(PLACE + id, text);
}

export const doneUnsaved = (id: string): void => planner().work.done(PLACE + id);

/** Text that a closed or crashed page left behind becomes part of its record. */
async function takeUp(store: Store, work: Work): Promise<void> {
  for (const left of await work.leftOver()) {
    if (left.place === NEW_PLACE) work.adopt(left);
    else if (left.place.startsWith(PLACE)) {
      const unsaved = readUnsaved(left.text);
      if (unsaved === null || !saved(store, left.place.slice(PLACE.length), unsaved)) continue;
    }
    work.forget(left);
  }
}

/** False when the store refused: then the text stays where it is, for the next start. */
function saved(store: Store, id: string, { body, base }: Unsaved): boolean {
  try {
    store.save(id, body, base);
    return true;
  } catch (refused) {
    if (refused instanceof SaveRefused) return false;
    throw refused;
  }
}

function readUnsaved(text: string): Unsaved | null {
  try {
    const data: unknown = JSON.parse(text);
    if (!isObject(data) || !isObject(data["body"]) || !Array.isArray(data["base"])) return null;
    return { body: data["body"], base: data["base"].map(String) };
  } catch {
    return null;
  }
}
