/**
 * A second copy of every version, in IndexedDB. A browser that is killed can lose half a minute of
 * localStorage; what a strict transaction has confirmed here it does not lose.
 */

import { openDB, type IDBPDatabase } from "idb";

export interface Mirror {
  /** Every key and text it holds. */
  all(): Promise<Map<string, string>>;
  /** The keys alone. */
  keys(): Promise<string[]>;
  /** Resolves when the texts are safely on disk. */
  put(entries: readonly (readonly [string, string])[]): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

const TEXTS = "texts";

/** Some browsers leave a database waiting for ever; what takes longer counts as refused. */
const PATIENCE_MS = 10_000;

/** Opens at first use, and again at the next after a failure. */
export function openMirror(name = "afterword"): Mirror {
  const mirror = unlimited(name);
  return {
    all: () => inTime(mirror.all()),
    keys: () => inTime(mirror.keys()),
    put: (entries) => inTime(mirror.put(entries)),
    remove: (keys) => inTime(mirror.remove(keys)),
  };
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error("no answer")), PATIENCE_MS);
    work.then(resolve, reject).finally(() => clearTimeout(late));
  });
}

function unlimited(name: string): Mirror {
  let opening: Promise<IDBPDatabase> | null = null;
  const database = (): Promise<IDBPDatabase> => {
    opening ??= open(name, () => (opening = null)).catch((refused: unknown) => {
      opening = null;
      throw refused;
    });
    return opening;
  };
  const write = async (change: (store: WritableStore) => Promise<unknown>[]): Promise<void> => {
    const transaction = (await database()).transaction(TEXTS, "readwrite", {
      durability: "strict",
    });
    await Promise.all([...change(transaction.store), transaction.done]);
  };
  return {
    async all() {
      const transaction = (await database()).transaction(TEXTS);
      const [keys, texts] = await Promise.all([
        transaction.store.getAllKeys(),
        transaction.store.getAll() as Promise<string[]>,
      ]);
      return new Map(keys.map((key, index) => [key as string, texts[index] ?? ""]));
    },
    async keys() {
      return (await (await database()).getAllKeys(TEXTS)) as string[];
    },
    put: (entries) => write((store) => entries.map(([key, text]) => store.put(text, key))),
    remove: (keys) => write((store) => keys.map((key) => store.delete(key))),
  };
}

interface WritableStore {
  put(value: string, key: string): Promise<unknown>;
  delete(key: string): Promise<unknown>;
}

async function open(name: string, closed: () => void): Promise<IDBPDatabase> {
  const database = await openDB(name, 1, {
    upgrade: (fresh) => void fresh.createObjectStore(TEXTS),
    // Another tab erases or upgrades: let go at once, and open anew at the next use.
    blocking: () => {
      database.close();
      closed();
    },
    terminated: closed,
  });
  return database;
}
