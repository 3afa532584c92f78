/**
 * Text being typed, kept within half a second under a key of its own and written to the record when
 * the person pauses. What a closed or crashed page left behind is found again at the next start.
 */

import type { Home } from "./home.ts";
import { isWork, parseWorkKey, workKey } from "./keys.ts";

const KEEP_WITHIN_MS = 300;

export interface LeftOver {
  readonly place: string;
  readonly key: string;
  readonly text: string;
}

export class Work {
  readonly #pending = new Map<string, () => string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly home: Home,
    private readonly tab: string,
  ) {
    document.addEventListener("visibilitychange", () => this.flush());
    window.addEventListener("pagehide", () => this.flush());
    holdTabLock(tab);
  }

  /** Keep what is typed at `place`; `text` is asked for when it is written. */
  keep(place: string, text: () => string): void {
    this.#pending.set(place, text);
    this.#timer ??= setTimeout(() => this.flush(), KEEP_WITHIN_MS);
  }

  /** Write everything that waits. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const [place, text] of this.#pending) {
      try {
        this.home.set(workKey(place, this.tab), text());
        this.#pending.delete(place);
      } catch {
        // Full: it stays in memory, and is tried again with the next key that is typed.
      }
    }
  }

  /** What this tab keeps at `place`. */
  text(place: string): string | null {
    return this.#pending.get(place)?.() ?? this.home.get(workKey(place, this.tab));
  }

  /** The text at `place` is now part of a record, or given up. */
  done(place: string): void {
    this.#pending.delete(place);
    this.home.remove(workKey(place, this.tab));
  }

  /** Whether something typed has not been written to a record yet. */
  get unsaved(): boolean {
    return this.#pending.size > 0 || this.#own().length > 0;
  }

  /** What pages that are gone left behind; those of tabs still open are theirs. */
  async leftOver(): Promise<LeftOver[]> {
    const open = await openTabs();
    return this.#all().filter(({ key }) => {
      const { tab } = parseWorkKey(key);
      return tab !== this.tab && !open.has(tab);
    });
  }

  /** Make left-over text this tab's own, unless something was typed at its place already. */
  adopt(left: LeftOver): void {
    if (this.text(left.place) !== null) return;
    this.#pending.set(left.place, () => left.text);
    this.flush();
  }

  forget(left: LeftOver): void {
    this.home.remove(left.key);
  }

  #own(): LeftOver[] {
    return this.#all().filter(({ key }) => parseWorkKey(key).tab === this.tab);
  }

  #all(): LeftOver[] {
    return this.home
      .keys()
      .filter(isWork)
      .map((key) => ({ key, place: parseWorkKey(key).place, text: this.home.get(key) ?? "" }));
  }
}

const LOCK_PREFIX = "afterword:tab:";

/** Held until the page is gone: the browser lets go of it even when the page crashed. */
function holdTabLock(tab: string): void {
  if (!("locks" in navigator)) return;
  void navigator.locks.request(LOCK_PREFIX + tab, () => new Promise<never>(() => undefined));
}

async function openTabs(): Promise<Set<string>> {
  if (!("locks" in navigator)) return new Set();
  const { held = [] } = await navigator.locks.query();
  return new Set(
    held
      .map((lock) => lock.name ?? "")
      .filter((name) => name.startsWith(LOCK_PREFIX))
      .map((name) => name.slice(LOCK_PREFIX.length)),
  );
}
