/**
 * The person's records on this device. localStorage is their home: each save is one new key, so a
 * write is whole or not there at all. IndexedDB holds a second copy, and "saved" is said only when
 * it has it. Needs no engine: reading, listing, exporting and deleting work in the page alone.
 */

import type { Entry } from "./entry.ts";
import type { Home } from "./home.ts";
import type { JsonObject } from "./json.ts";
import { Keeper, type Safety, type Text } from "./keeper.ts";
import { asideKey, freshId, isAbout, isAside, isVersion } from "./keys.ts";
import type { Mirror } from "./mirror.ts";
import { alone, KEPT_BEHIND, KEPT_WHILE_ROOMY, prunable } from "./prune.ts";
import { fullnessOf, isLongNote, shareUsed, takeBallast } from "./quota.ts";
import { Shelf } from "./shelf.ts";
import { makeVersion, type Reading } from "./version.ts";

export type Refusal = "outdated" | "not_editable" | "nearly_full";

/** A save that was not even tried; the text stays where it was typed. */
export class SaveRefused extends Error {
  constructor(readonly why: Refusal) {
    super(why);
  }
}

export interface StoreOptions {
  readonly home: Home;
  readonly mirror: Mirror;
  /** Which build of the page writes. */
  readonly build: string;
  readonly tab?: string;
}

export class Store {
  readonly tab: string;
  /** How many records the second copy brought back when the page started. */
  restored = 0;
  /** Set when another tab writes a newer schema: this one only reads from then on. */
  outdated = false;
  readonly #shelf = new Shelf();
  readonly #keeper: Keeper;
  readonly #build: string;
  /** Keys removed while this page was open: a copy that was read before must not bring them back. */
  readonly #gone = new Set<string>();
  readonly #listeners = new Set<() => void>();

  constructor({ home, mirror, build, tab }: StoreOptions) {
    this.#keeper = new Keeper(home, mirror, () => this.changed());
    this.#build = build;
    this.tab = tab ?? freshId(8);
  }

  /** Read what is kept. The second copy is compared in the background; the promise tells when. */
  open(): Promise<void> {
    window.addEventListener("storage", (event) => this.#heard(event));
    const unreadable = this.#readHome();
    takeBallast(this.home);
    return this.#meetMirror(unreadable);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  get home(): Home {
    return this.#keeper.home;
  }

  /** How safe the last change is. */
  get safety(): Safety {
    return this.#keeper.safety;
  }

  /** How much of localStorage is in use, from 0 to 1. */
  get share(): number {
    return shareUsed(this.home);
  }

  /** Every record that is not deleted. */
  entries(): Entry[] {
    return this.#all().filter((entry) => entry.state !== "deleted");
  }

  /** When something was last saved, by the clock of that moment; nothing is ordered by it. */
  get lastSaved(): string | undefined {
    const times = this.#all().flatMap((entry) => entry.heads.map((head) => head.at));
    return times.sort().at(-1);
  }

  deleted(): Entry[] {
    return this.#all().filter((entry) => entry.state === "deleted");
  }

  entry(id: string): Entry | null {
    return this.#shelf.entry(id);
  }

  /** Unreadable texts by the key they were moved to. */
  get aside(): ReadonlyMap<string, string> {
    return this.#shelf.aside;
  }

  /** What a record's versions said, as far back as versions are kept. */
  bodies(id: string): (JsonObject | null)[] {
    return [...this.#shelf.versions(id).values()].map((version) => version.body);
  }

  /**
   * Save a record as a new version made from `base`. When another tab saved meanwhile, both stand
   * until they are merged or chosen between. Throws `SaveRefused`.
   */
  save(id: string, body: JsonObject, base: readonly string[]): Entry {
    this.#mayEdit(id, body);
    return this.#write(id, body, base);
  }

  /** Delete a record; it can be restored until it is erased. */
  remove(id: string): void {
    this.#write(id, null, this.#heads(id));
  }

  /** Make `body` the record's state, whatever its heads say: restores, chooses, and ends a pause. */
  settle(id: string, body: JsonObject): void {
    if (this.#shelf.isNewer(id)) void this.#undelete(id);
    else this.#write(id, body, this.#heads(id));
  }

  /** What a newer planner wrote is not written anew, for this one may not know all of it. */
  async #undelete(id: string): Promise<void> {
    const deletions = this.entry(id)?.heads.filter((head) => head.body === null) ?? [];
    await this.undo(deletions.map(({ key }) => key));
  }

  /**
   * Remove every trace of a record; of all, and all else the planner keeps, when `id` is null.
   * Returns what was removed, for `putBack`.
   */
  async erase(id: string | null): Promise<readonly Text[]> {
    const texts = [...(await this.#keeper.everyText())].filter(
      ([key]) => id === null || isAbout(key, id),
    );
    const keys = texts.map(([key]) => key);
    await this.#keeper.remove(keys);
    this.#drop(keys);
    return texts;
  }

  /** Bring back what `erase` removed, all of it or nothing. */
  async putBack(texts: readonly Text[]): Promise<void> {
    await this.#keeper.keepAll(texts);
    for (const [key, raw] of texts) this.#takeIn(key, raw);
    this.changed();
  }

  /**
   * Add versions from a file, and texts kept `beside` them, all or none. Returns the keys that undo
   * it.
   */
  async addAll(
    records: readonly { id: string; body: JsonObject }[],
    aside: readonly Text[],
    beside: readonly Text[] = [],
  ): Promise<string[]> {
    if (this.outdated) throw new SaveRefused("outdated");
    const made = records.map(({ id, body }, index) => {
      const deleted = this.entry(id)?.state === "deleted";
      // A record may come in several versions: each needs a counter, and with it a key, of its own.
      const before = records.slice(0, index).filter((one) => one.id === id).length;
      return this.#make(id, body, deleted ? this.#heads(id) : [], before);
    });
    const versions = made.map(({ version, raw }) => [version.key, raw] as const);
    const texts = [...versions, ...aside, ...beside];
    await this.#keeper.keepAll(texts);
    for (const { version } of made) this.#shelf.add(version);
    for (const [key, raw] of aside) this.#shelf.setAside(key, raw);
    this.changed();
    return texts.map(([key]) => key);
  }

  /** Take back what `addAll` added. */
  async undo(keys: readonly string[]): Promise<void> {
    await this.#keeper.remove(keys);
    this.#drop(keys);
  }

  /** Make room, and try again to write what was refused. */
  async retry(): Promise<void> {
    await this.#prune(this.#shelf.records());
    await this.#keeper.retry();
  }

  /** Another tab writes a newer schema: from now on this one only reads. */
  becomeOutdated(): void {
    this.outdated = true;
    this.changed();
  }

  /** Keep bytes that nobody could make sense of where they are shown and can be downloaded. */
  setAside(key: string, raw: string): void {
    this.#shelf.setAside(this.#keeper.moveAside(key, raw), raw);
    this.changed();
  }

  /** Tell all who listen. */
  changed(): void {
    for (const listener of this.#listeners) listener();
  }

  // ---------------------------------------------------------------- writing

  #mayEdit(id: string, body: JsonObject): void {
    if (this.outdated) throw new SaveRefused("outdated");
    const entry = this.entry(id);
    if (entry && (entry.state === "paused" || entry.state === "newer")) {
      throw new SaveRefused("not_editable");
    }
    const before = entry ? JSON.stringify(entry.body).length : 0;
    const long = isLongNote(before, JSON.stringify(body).length);
    if (long && fullnessOf(this.share) === "nearly_full") throw new SaveRefused("nearly_full");
  }

  #heads(id: string): string[] {
    return this.entry(id)?.heads.map((head) => head.name) ?? [];
  }

  #make(id: string, body: JsonObject | null, parents: readonly string[], ahead = 0) {
    const counter = this.#shelf.nextCounter(id) + ahead;
    const at = new Date().toISOString();
    const name = { record: id, counter, tab: this.tab };
    return makeVersion(name, { parents, build: this.#build, at, body });
  }

  #write(id: string, body: JsonObject | null, base: readonly string[]): Entry {
    if (this.outdated) throw new SaveRefused("outdated");
    const { version, raw } = this.#make(id, body, base);
    this.#shelf.add(version);
    void this.#confirm(version.key, raw, id);
    const entry = this.entry(id);
    if (entry === null) throw new Error(`${id} was not kept`);
    return entry;
  }

  async #confirm(key: string, raw: string, id: string): Promise<void> {
    if (await this.#keeper.keep(key, raw)) await this.#prune([id]);
  }

  async #prune(records: readonly string[]): Promise<void> {
    await alone(async () => {
      const most = fullnessOf(this.share) === "roomy" ? KEPT_WHILE_ROOMY : KEPT_BEHIND;
      const long = records.filter((id) => this.#shelf.versions(id).size > most * 1.5);
      if (long.length === 0) return;
      await this.#keeper.lookAtMirror();
      const gone = long
        .flatMap((id) => prunable(this.#shelf.versions(id), this.#keeper.mirrored, most))
        .map((version) => version.key);
      if (gone.length === 0) return;
      await this.#keeper.drop(gone);
      for (const key of gone) this.#forget(key);
    });
  }

  #drop(keys: readonly string[]): void {
    for (const key of keys) this.#forget(key);
    this.changed();
  }

  #forget(key: string): void {
    this.#gone.add(key);
    this.#shelf.forget(key);
  }

  // ---------------------------------------------------------------- reading

  #all(): Entry[] {
    return this.#shelf
      .records()
      .map((id) => this.#shelf.entry(id))
      .filter((entry) => entry !== null);
  }

  /** Take in everything at home; what cannot be read is returned, its bytes untouched. */
  #readHome(): Map<string, string> {
    const unreadable = new Map<string, string>();
    for (const key of this.home.keys()) {
      const raw = this.home.get(key);
      if (raw === null) continue;
      if (this.#takeIn(key, raw) === "bad") unreadable.set(key, raw);
    }
    return unreadable;
  }

  /** Which versions each record stands on. */
  #bases(): Map<string, string> {
    return new Map(this.#all().map((entry) => [entry.id, entry.base.join()]));
  }

  /** Bring back what home lost since `before`, and give the second copy what it lacks. */
  async #meetMirror(
    unreadable: ReadonlyMap<string, string>,
    before: ReadonlyMap<string, string> = this.#bases(),
  ): Promise<void> {
    const copy = await this.#keeper.copy();
    for (const [key, raw] of unreadable) {
      this.#shelf.setAside(this.#keeper.moveAside(key, raw), raw);
      // Other bytes of this key may have been moved before.
      this.#shelf.setAside(asideKey(key), this.home.get(asideKey(key)) ?? raw);
    }
    for (const [key, raw] of copy) {
      // Where there was no room to move unreadable bytes aside, they are still in their place.
      const isHere = this.home.get(key) !== null;
      if ((isHere && !unreadable.has(key)) || this.#gone.has(key)) continue;
      if (this.#takeIn(key, raw) !== "bad" && !isHere) this.#keeper.bringHome(key, raw);
    }
    this.restored += [...this.#bases()].filter(([id, base]) => before.get(id) !== base).length;
    this.changed();
    await this.#keeper.completeMirror(copy, unreadable);
  }

  /** Take in a stored text of either kind; how it was read. */
  #takeIn(key: string, raw: string): Reading["kind"] {
    this.#gone.delete(key);
    if (isVersion(key)) return this.#shelf.take(key, raw);
    if (isAside(key)) this.#shelf.setAside(key, raw);
    return "ok";
  }

  /** Another tab wrote, pruned, erased or cleared. */
  #heard(event: StorageEvent): void {
    if (event.key === null) {
      void this.#meetMirror(new Map(), new Map());
      return;
    }
    const { key, newValue } = event;
    if (!isVersion(key) && !isAside(key)) return;
    if (newValue === null) this.#forget(key);
    else if (this.#takeIn(key, newValue) === "newer") this.outdated = true;
    this.changed();
  }
}
