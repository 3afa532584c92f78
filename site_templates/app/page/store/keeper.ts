/**
 * The two places a text is kept in: localStorage, its home, and the second copy. Knows keys and
 * texts, not records.
 */

import type { Home } from "./home.ts";
import { asideKey, isAside, isVersion } from "./keys.ts";
import type { Mirror } from "./mirror.ts";
import { writeWithBallast } from "./quota.ts";

/**
 * How safe the last change is. tab_only: the second copy is missing. not_saved: localStorage refused
 * it. broken: both did; it is in this page's memory only.
 */
export type Safety = "idle" | "saving" | "saved" | "tab_only" | "not_saved" | "broken";

export type Text = readonly [key: string, text: string];

const isKept = (key: string): boolean => isVersion(key) || isAside(key);

export class Keeper {
  safety: Safety = "idle";
  /** Keys the second copy has. */
  readonly mirrored = new Set<string>();
  /** What home refused. */
  readonly #unsaved = new Map<string, string>();
  /** What the second copy refused; it goes along with the next text. */
  readonly #lacking = new Map<string, string>();
  #writing = 0;

  constructor(
    readonly home: Home,
    private readonly mirror: Mirror,
    private readonly tell: () => void,
  ) {}

  /** Write a text at home, at once. True, later, when the second copy has it too. */
  async keep(key: string, text: string): Promise<boolean> {
    const atHome = this.#writeHome(key, text);
    this.#writing += 1;
    this.safety = "saving";
    this.tell();
    const mirrored = await this.#writeMirror(key, text);
    this.#writing -= 1;
    if (mirrored && (atHome || this.home.kind === "memory")) this.#unsaved.delete(key);
    this.safety = this.#safetyNow(mirrored);
    this.tell();
    return mirrored;
  }

  /** Write what was refused once more. */
  async retry(): Promise<void> {
    const refused = new Map([...this.#unsaved, ...this.#lacking]);
    await Promise.all([...refused].map(([key, text]) => this.keep(key, text)));
  }

  /** Write all texts, or none. Throws when it is none. */
  async keepAll(texts: readonly Text[]): Promise<void> {
    // One transaction: were the page to die after it, the next start would complete the rest.
    const mirrored = await this.#putAll(texts.filter(([key]) => isKept(key)));
    try {
      for (const [key, text] of texts) this.home.set(key, text);
    } catch (refused) {
      await this.remove(texts.map(([key]) => key));
      throw refused;
    }
    this.safety = this.#safetyNow(mirrored);
  }

  /** Remove texts. The second copy goes first: what only home misses would be brought back. */
  async remove(keys: readonly string[]): Promise<void> {
    const there = keys.filter((key) => !this.#lacking.has(key));
    if (there.length > 0) await this.mirror.remove(there);
    for (const key of keys) this.#forget(key);
  }

  /** Remove texts nobody would miss if they came back. */
  async drop(keys: readonly string[]): Promise<void> {
    for (const key of keys) this.#forget(key);
    try {
      await this.mirror.remove(keys);
    } catch {
      // They come back with the next start, and are dropped again.
    }
  }

  /** Every text of either place. */
  async everyText(): Promise<Map<string, string>> {
    const texts = new Map(await this.copy());
    for (const key of this.home.keys()) texts.set(key, this.home.get(key) ?? "");
    return texts;
  }

  /** What the second copy holds; nothing when it cannot be read. */
  async copy(): Promise<Map<string, string>> {
    try {
      const copy = await this.mirror.all();
      for (const key of copy.keys()) this.mirrored.add(key);
      return copy;
    } catch {
      if (this.home.kind === "memory") this.safety = "broken";
      return new Map();
    }
  }

  /** Look anew at what the second copy has: other tabs write to it too. */
  async lookAtMirror(): Promise<void> {
    try {
      for (const key of await this.mirror.keys()) this.mirrored.add(key);
    } catch {
      // What is not known to be there counts as missing.
    }
  }

  /** Put a text of the second copy back. */
  bringHome(key: string, text: string): void {
    try {
      this.home.set(key, text);
    } catch {
      // No room at home: the second copy goes on being read at every start.
    }
  }

  /** Give the second copy what it lacks or holds damaged; a text at home, once written, is the same. */
  async completeMirror(
    copy: ReadonlyMap<string, string>,
    unreadable: ReadonlyMap<string, string>,
  ): Promise<void> {
    const lacking = this.home
      .keys()
      .filter((key) => isKept(key) && !unreadable.has(key))
      .map((key) => [key, this.home.get(key) ?? ""] as const)
      .filter(([key, text]) => copy.get(key) !== text);
    if (lacking.length > 0) await this.#putAll(lacking);
  }

  /** Move bytes that cannot be read to a key of their own, which nothing ever writes again. */
  moveAside(key: string, text: string): string {
    let free = asideKey(key);
    for (let marks = 1; (this.home.get(free) ?? text) !== text; marks += 1) {
      free = asideKey(key, marks);
    }
    try {
      this.home.set(free, text);
      this.home.remove(key);
    } catch {
      // No room for a move: the bytes stay where they are, and nothing writes there either.
    }
    return free;
  }

  #writeHome(key: string, text: string): boolean {
    try {
      writeWithBallast(this.home, key, text);
      this.#unsaved.delete(key);
      return true;
    } catch {
      this.#unsaved.set(key, text);
      return false;
    }
  }

  /** What was refused before goes along. */
  async #writeMirror(key: string, text: string): Promise<boolean> {
    this.#lacking.set(key, text);
    return this.#putAll([...this.#lacking]);
  }

  async #putAll(texts: readonly Text[]): Promise<boolean> {
    try {
      await this.mirror.put(texts);
    } catch {
      for (const [key, text] of texts) this.#lacking.set(key, text);
      return false;
    }
    for (const [key] of texts) {
      this.mirrored.add(key);
      this.#lacking.delete(key);
    }
    return true;
  }

  #safetyNow(mirrored: boolean): Safety {
    if (this.#unsaved.size > 0) return mirrored ? "not_saved" : "broken";
    if (!mirrored) return this.home.kind === "memory" ? "broken" : "tab_only";
    return this.#writing === 0 ? "saved" : "saving";
  }

  #forget(key: string): void {
    this.home.remove(key);
    this.mirrored.delete(key);
    this.#unsaved.delete(key);
    this.#lacking.delete(key);
  }
}
