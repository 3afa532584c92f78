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
    await this.mirror.put(texts);
    try {
      for (const [key, text] of texts) writeWithBallast(this.home, key, text);
    } catch (refused) {
      await this.remove(texts.map(([key]) => key));
      throw refused;
    }
    for (const [key] of texts) this.mirrored.add(key);
  }

  /** Remove texts. The second copy goes first: what only home misses would be brought back. */
  async remove(keys: readonly string[]): Promise<void> {
    await this.mirror.remove(keys);
    for (const key of keys) this.#forget(key);
  }

  /** Remove texts nobody would miss if they came back. */
  async drop(keys: readonly string[]): Promise<void> {
    for (const key of keys) this.#forget(key);
    await this.mirror.remove(keys);
  }

  /** Every key of either place. */
  async everyKey(): Promise<string[]> {
    return [...this.home.keys(), ...(await this.mirror.all()).keys()];
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
    for (const key of await this.mirror.keys()) this.mirrored.add(key);
  }

  /** Put a text of the second copy back. */
  bringHome(key: string, text: string): void {
    try {
      this.home.set(key, text);
    } catch {
      // No room at home: the second copy goes on being read at every start.
    }
  }

  /** Give the second copy what it lacks. */
  async completeMirror(copy: ReadonlyMap<string, string>): Promise<void> {
    const lacking = this.home
      .keys()
      .filter((key) => isKept(key) && !copy.has(key))
      .map((key) => [key, this.home.get(key) ?? ""] as const);
    if (lacking.length === 0) return;
    try {
      await this.mirror.put(lacking);
      for (const [key] of lacking) this.mirrored.add(key);
    } catch {
      // Said at the next save: the second copy is missing.
    }
  }

  /** Move bytes that cannot be read to a key of their own, which nothing ever writes again. */
  moveAside(key: string, text: string): void {
    let free = asideKey(key);
    while ((this.home.get(free) ?? text) !== text) free += "~";
    try {
      this.home.set(free, text);
      this.home.remove(key);
    } catch {
      // No room for a move: the bytes stay where they are, and nothing writes there either.
    }
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

  async #writeMirror(key: string, text: string): Promise<boolean> {
    this.#lacking.set(key, text);
    const texts = [...this.#lacking];
    try {
      await this.mirror.put(texts);
      for (const [put] of texts) {
        this.mirrored.add(put);
        this.#lacking.delete(put);
      }
      return true;
    } catch {
      return false;
    }
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
