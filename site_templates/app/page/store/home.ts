/** Where records live: localStorage, or the memory of this page where the browser refuses it. */

import { isOurs } from "./keys.ts";

export interface Home {
  readonly kind: "disk" | "memory";
  /** Keys of this planner only. */
  keys(): string[];
  get(key: string): string | null;
  /** Throws when the browser refuses; what was there before stays. */
  set(key: string, value: string): void;
  remove(key: string): void;
  /** UTF-16 units in use by the whole origin, other people's keys included; counted once a second. */
  used(): number;
}

/** Reading all of a full storage takes some milliseconds, and the count is asked for at every save. */
const COUNT_HOLDS_MS = 1_000;

/** UTF-16 units an origin may keep in localStorage; `storage.estimate()` does not count them. */
export const CAPACITY = 5_242_880;

/** @param apart what keys begin with where this home is kept apart from the usual one; or "" */
export function openHome(apart = ""): Home {
  try {
    const storage = window.localStorage;
    storage.getItem("afterword:1:probe");
    return diskHome(storage, apart);
  } catch {
    return memoryHome();
  }
}

function diskHome(storage: Storage, apart: string): Home {
  const all = (): string[] =>
    Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter(
      (key) => key !== null,
    );
  let counted = { at: -COUNT_HOLDS_MS, units: 0 };
  const units = (): number =>
    all().reduce((sum, key) => sum + key.length + (storage.getItem(key)?.length ?? 0), 0);
  return {
    kind: "disk",
    keys: () =>
      all()
        .filter((key) => key.startsWith(apart))
        .map((key) => key.slice(apart.length))
        .filter(isOurs),
    get: (key) => storage.getItem(apart + key),
    set: (key, value) => storage.setItem(apart + key, value),
    remove: (key) => storage.removeItem(apart + key),
    used: () => {
      const now = performance.now();
      if (now - counted.at >= COUNT_HOLDS_MS) counted = { at: now, units: units() };
      return counted.units;
    },
  };
}

function memoryHome(): Home {
  const kept = new Map<string, string>();
  return {
    kind: "memory",
    keys: () => [...kept.keys()],
    get: (key) => kept.get(key) ?? null,
    set: (key, value) => void kept.set(key, value),
    remove: (key) => void kept.delete(key),
    used: () => [...kept].reduce((sum, [key, value]) => sum + key.length + value.length, 0),
  };
}
