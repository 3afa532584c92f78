/** Everything that was read, in memory: versions by record, and what could not be read. */

import { entryOf, type Entry } from "./entry.ts";
import { asideKey, asideOrigin, parseVersionKey } from "./keys.ts";
import { readVersion, type Reading, type Version } from "./version.ts";

interface Box {
  readonly versions: Map<string, Version>;
  newer: boolean;
}

export class Shelf {
  readonly #boxes = new Map<string, Box>();
  readonly #entries = new Map<string, Entry | null>();
  /** Unreadable texts, by the key they are set aside under. */
  readonly aside = new Map<string, string>();

  /** Take in a stored text; how it was read. What cannot be used is set aside, in memory. */
  take(key: string, raw: string): Reading["kind"] {
    const reading = readVersion(key, raw);
    if (reading.kind === "ok" || reading.kind === "newer") {
      this.add(reading.version, reading.kind === "newer");
    } else this.setAside(asideKey(key), raw);
    return reading.kind;
  }

  add(version: Version, newer = false): void {
    const box = this.#boxes.get(version.record) ?? { versions: new Map(), newer: false };
    box.versions.set(version.name, version);
    box.newer ||= newer;
    this.#boxes.set(version.record, box);
    this.#entries.delete(version.record);
  }

  /** A key is gone: a version's, or one of what was set aside. */
  forget(key: string): void {
    this.#drop(key);
    const record = parseVersionKey(asideOrigin(key))?.record;
    if (this.aside.delete(key) && record !== undefined) this.#entries.delete(record);
  }

  #drop(key: string): void {
    const name = parseVersionKey(key);
    const box = name && this.#boxes.get(name.record);
    if (!name || !box) return;
    box.versions.delete(`${name.counter}-${name.tab}`);
    if (box.versions.size === 0) this.#boxes.delete(name.record);
    this.#entries.delete(name.record);
  }

  setAside(key: string, raw: string): void {
    this.aside.set(key, raw);
    const record = parseVersionKey(asideOrigin(key))?.record;
    if (record !== undefined) this.#entries.delete(record);
  }

  records(): string[] {
    return [...this.#boxes.keys()];
  }

  /** Whether a newer planner wrote to the record. */
  isNewer(record: string): boolean {
    return this.#boxes.get(record)?.newer ?? false;
  }

  versions(record: string): ReadonlyMap<string, Version> {
    return this.#boxes.get(record)?.versions ?? new Map<string, Version>();
  }

  entry(record: string): Entry | null {
    const known = this.#entries.get(record);
    if (known !== undefined) return known;
    const box = this.#boxes.get(record);
    const entry = box
      ? entryOf(record, box.versions, box.newer, this.#newestUnreadable(record))
      : null;
    this.#entries.set(record, entry);
    return entry;
  }

  /** The counter the next version of a record gets: above all that were ever seen. */
  nextCounter(record: string): number {
    const counters = [...this.versions(record).values()].map((version) => version.counter);
    return 1 + Math.max(0, this.#newestUnreadable(record), ...counters);
  }

  #newestUnreadable(record: string): number {
    const counters = [...this.aside.keys()]
      .map((key) => parseVersionKey(asideOrigin(key)))
      .filter((name) => name?.record === record)
      .map((name) => name?.counter ?? 0);
    return Math.max(0, ...counters);
  }
}
