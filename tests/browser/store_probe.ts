/**
 * A page of its own with nothing but the store: what a test saves and reads is on `window`. The
 * storage is the browser's; only where a fault cannot be provoked from outside does a test put a
 * home or a second copy of its own before it.
 */
import { makeBackup } from "../../site_templates/app/page/store/backup.ts";
import { openHome, type Home } from "../../site_templates/app/page/store/home.ts";
import type { JsonObject } from "../../site_templates/app/page/store/json.ts";
import {
  migrate,
  MIGRATIONS,
  SCHEMA,
  type Migration,
} from "../../site_templates/app/page/store/migrations.ts";
import { openMirror, type Mirror } from "../../site_templates/app/page/store/mirror.ts";
import { previewFile } from "../../site_templates/app/page/store/restore.ts";
import { Store } from "../../site_templates/app/page/store/store.ts";
import { meetTabs } from "../../site_templates/app/page/store/tabs.ts";

/** Counts writes to either place, and lets `span` of them throw, from the `failing`-th on; 0 is never. */
const faults = { failing: 0, span: 1, writes: 0 };

function count(): void {
  faults.writes += 1;
  const nth = faults.writes - faults.failing;
  if (faults.failing > 0 && nth >= 0 && nth < faults.span)
    throw new DOMException("no", "QuotaExceededError");
}

const disk = openHome();
const home: Home = {
  ...disk,
  set: (key, value) => {
    count();
    disk.set(key, value);
  },
};

/** While it is shut, what was read of the second copy is not handed on. */
let gate: Promise<void> = Promise.resolve();
let openGate: () => void = () => undefined;
/** Resolves when the second copy has been read, and waits at the gate. */
let atGate: Promise<void> = Promise.resolve();
let arrive: () => void = () => undefined;
function shutGate(): void {
  gate = new Promise((resolve) => (openGate = resolve));
  atGate = new Promise((resolve) => (arrive = resolve));
}

const copy = openMirror();
const mirror: Mirror = {
  all: async () => {
    const texts = await copy.all();
    arrive();
    await gate;
    return texts;
  },
  keys: () => copy.keys(),
  put: async (entries) => {
    count();
    await copy.put(entries);
  },
  remove: (keys) => copy.remove(keys),
};

let store: Store;

/** Open the store; the promise is of the second copy being compared. */
function openStore(): { ready: Promise<void> } {
  store = new Store({ home, mirror, build: "probe" });
  meetTabs(store.tab, () => store.becomeOutdated());
  return { ready: store.open() };
}

/** Resolves when no save is under way any more. */
function settled(): Promise<string> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (store.safety !== "saving") resolve(store.safety);
    };
    store.subscribe(look);
    look();
  });
}

/** Save what `change` makes of the record as it stands now. */
function edit(id: string, change: (body: JsonObject) => JsonObject): void {
  const entry = store.entry(id);
  store.save(id, change(structuredClone(entry?.body ?? {})), entry?.base ?? []);
}

const preview = (text: string) => previewFile(new File([text], "backup.json"), store);

async function importAll(text: string): Promise<string[]> {
  const { offers, aside } = await preview(text);
  return store.addAll(
    offers.filter(({ kind }) => kind !== "same"),
    aside,
  );
}

Object.assign(window, {
  faults,
  openStore,
  settled,
  edit,
  preview,
  importAll,
  shutGate,
  openGate: () => openGate(),
  atGate: () => atGate,
  store: () => store,
  backup: () => makeBackup(store, new Date()),
  migrations: {
    SCHEMA,
    known: () => [...MIGRATIONS.keys()],
    migrate: (body: JsonObject, from: number, to: number, steps: [number, Migration][]) =>
      migrate(body, from, to, new Map(steps)),
  },
});
