/**
 * Text being typed, kept within half a second under a key of its own and written to the record when
 * the person pauses. What a closed or crashed page left behind is found again at the next start, or
 * by a page that is open when the other goes.
 */

import type { Home } from "./home.ts";
import { isWork, parseWorkKey, workKey } from "./keys.ts";
import { writeWithBallast } from "./quota.ts";

const KEEP_WITHIN_MS = 300;

export interface LeftOver {
  readonly place: string;
  readonly key: string;
  readonly text: string;
}

export class Work {
  /** Whether there was no room for what was typed last: it is in this page's memory only. */
  refused = false;
  readonly #pending = new Map<string, () => string>();
  /** Places with text that nobody is typing now. */
  readonly #resting = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param changed is told when `refused` changes */
  constructor(
    private readonly home: Home,
    private readonly tab: string,
    private readonly changed: () => void,
  ) {
    document.addEventListener("visibilitychange", () => this.flush());
    window.addEventListener("pagehide", () => this.flush());
    holdTabLock(tab);
  }

  /** Keep what is typed at `place`; `text` is asked for when it is written. */
  keep(place: string, text: () => string): void {
    this.#pending.set(place, text);
    this.#resting.delete(place);
    this.#timer ??= setTimeout(() => this.flush(), KEEP_WITHIN_MS);
  }

  /** Write everything that waits. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const [place, text] of this.#pending) {
      try {
        writeWithBallast(this.home, workKey(place, this.tab), text());
        this.#pending.delete(place);
      } catch {
        // Full: it stays in memory, and is tried again with the next key that is typed.
      }
    }
    this.#say(this.#pending.size > 0);
  }

  /** What this tab keeps at `place`. */
  text(place: string): string | null {
    return this.#pending.get(place)?.() ?? this.home.get(workKey(place, this.tab));
  }

  /** All that this tab keeps, by place. */
  texts(): { place: string; text: string }[] {
    const kept = this.#all().filter(({ key }) => parseWorkKey(key).tab === this.tab);
    const places = new Set([...this.#pending.keys(), ...kept.map(({ place }) => place)]);
    return [...places].map((place) => ({ place, text: this.text(place) ?? "" }));
  }

  /** The text at `place` is now part of a record, or given up. */
  done(place: string): void {
    this.#pending.delete(place);
    this.home.remove(workKey(place, this.tab));
    if (this.#pending.size === 0) this.#say(false);
  }

  /** Nobody types at `place` any more; its text waits until somebody goes on. */
  rest(place: string): void {
    this.flush();
    this.#resting.add(place);
  }

  /** Whether something is being typed that has not been written to a record yet. */
  get unsaved(): boolean {
    const own = this.#all().filter(({ key }) => parseWorkKey(key).tab === this.tab);
    return this.#pending.size > 0 || own.some(({ place }) => !this.#resting.has(place));
  }

  /**
   * Hand over what pages that are gone left behind; what `take` does not take stays. Text of a tab
   * that is open is its own, and is handed over when that tab goes with it.
   */
  async takeUp(take: (left: LeftOver) => boolean): Promise<void> {
    const tabs = new Set(this.#all().map(({ key }) => parseWorkKey(key).tab));
    tabs.delete(this.tab);
    const takeAll = (tab: string): void => {
      for (const left of this.#all()) {
        if (parseWorkKey(left.key).tab === tab && take(left)) this.home.remove(left.key);
      }
    };
    await Promise.all([...tabs].map((tab) => onceGone(tab, () => takeAll(tab))));
  }

  /** Make left-over text this tab's own. False when something was typed at its place already. */
  adopt(left: LeftOver): boolean {
    if (this.text(left.place) !== null) return false;
    this.#pending.set(left.place, () => left.text);
    this.rest(left.place);
    return !this.#pending.has(left.place);
  }

  #say(refused: boolean): void {
    if (refused === this.refused) return;
    this.refused = refused;
    this.changed();
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

/** Do `work` at once where the tab is gone, or else when it goes. Resolves without waiting for that. */
async function onceGone(tab: string, work: () => void): Promise<void> {
  if (!("locks" in navigator)) {
    work();
    return;
  }
  const name = LOCK_PREFIX + tab;
  const isGone = await navigator.locks.request(name, { ifAvailable: true }, (lock) => {
    if (lock) work();
    return lock !== null;
  });
  if (!isGone) void navigator.locks.request(name, work);
}
