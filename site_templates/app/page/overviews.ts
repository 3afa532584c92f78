/** Keeps Today supplied with what the engine says is due, over all applications. */

import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Notice, Overview, OverviewItem, TellOther } from "#contract";
import { nowIn } from "./clock.ts";
import { EngineProblem } from "./engine/client.ts";
import { keepGlance } from "./glance.ts";
import { planner } from "./planner.ts";
import { asRecord, forOverview, isRunning, logOf } from "./record.ts";
import { isDue, rowsOf } from "./rows.ts";
import type { Entry } from "./store/entry.ts";

/** How many of what is due, and of what is not, Today shows at first. */
export const AT_ONCE = 30;
/** How many are asked about in one request: what somebody does meanwhile waits for no more. */
const IN_A_PART = 60;

export class OverviewTask implements ReactiveController {
  advice: readonly Notice[] = [];
  /** Why the engine could say nothing at all. */
  problem: string | null = null;
  /** Whether what is shown is what the engine says of the records as they are now. */
  fresh = false;
  #asked: readonly object[] = [];
  #now = "";
  /** In which hour a version of a record was last asked about. */
  readonly #hours = new WeakMap<object, string>();
  readonly #tell = new Map<string, readonly TellOther[]>();
  #leave: (() => void)[] = [];

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    const update = (): void => this.host.requestUpdate();
    const seen = (): void => {
      if (document.visibilityState === "visible") update();
    };
    const { engine, store } = planner();
    document.addEventListener("visibilitychange", seen);
    this.#leave = [
      store.subscribe(update),
      engine.subscribe(({ kind }) => {
        if (kind === "ready" && this.problem !== null) this.#asked = [];
        update();
      }),
      () => document.removeEventListener("visibilitychange", seen),
    ];
  }

  hostDisconnected(): void {
    for (const leave of this.#leave) leave();
  }

  hostUpdate(): void {
    const entries = planner().store.entries();
    const now = nowIn(null);
    const bodies = entries.map((entry) => entry.body);
    const same = bodies.length === this.#asked.length && bodies.every(isAt(this.#asked));
    if (same && now === this.#now) return;
    this.fresh &&= same;
    this.#asked = bodies;
    this.#now = now;
    if (entries.length > 0) void this.#ask(entries);
  }

  /** Ask about all, part by part, until something has changed and all is asked anew. */
  async #ask(entries: readonly Entry[]): Promise<void> {
    const asked = this.#asked;
    const real = entries.filter(isRunning);
    const offers = real.filter(hasOffer);
    try {
      const parts = this.#parts(real);
      for (const part of parts) {
        const { advice } = await this.#askAbout(part, offers);
        if (asked !== this.#asked) return;
        this.advice = parts.length === 1 ? advice : [];
        this.host.requestUpdate();
      }
      await this.#askAbout(entries.filter(isSample), []);
      this.problem = null;
      this.fresh = asked === this.#asked;
    } catch (reason) {
      if (!(reason instanceof EngineProblem)) throw reason;
      this.problem = reason.message;
    } finally {
      this.host.requestUpdate();
    }
  }

  /** First what Today shows at once; of the rest, what changed or was not asked about this hour. */
  #parts(entries: readonly Entry[]): Entry[][] {
    const rows = rowsOf(entries);
    const due = rows.filter(isDue);
    const first = [
      ...due.slice(0, AT_ONCE),
      ...rows.filter((row) => !isDue(row)).slice(0, AT_ONCE),
    ];
    const seen = new Set(first.map(({ entry }) => entry));
    const rest = entries.filter(
      (entry) => !seen.has(entry) && this.#hours.get(entry.body) !== this.#hour(),
    );
    const parts = [[...seen]];
    for (let at = 0; at < rest.length; at += IN_A_PART) parts.push(rest.slice(at, at + IN_A_PART));
    return parts;
  }

  async #askAbout(part: readonly Entry[], offers: readonly Entry[]): Promise<Overview> {
    const entries = [...new Set([...part, ...offers])];
    const items = entries.map(({ id, body }) => {
      const record = asRecord(body);
      return { record: { ...forOverview(record), id }, now: nowIn(record.time_zone) };
    });
    const result = await planner().engine.call({ verb: "overview", items });
    const byId = new Map(result.items.map((item) => [item.record, item]));
    for (const [index, entry] of entries.entries()) {
      const { id, body } = entry;
      keepGlance(entry, itemOf(byId, id), items[index]?.now.slice(0, 10) ?? "");
      this.#hours.set(body, this.#hour());
      this.#tell.set(
        id,
        result.tell_others.filter(({ record }) => record === id),
      );
    }
    return result;
  }

  /** An offer with a deadline: whom else to tell, of the applications that are there. */
  get tellOthers(): readonly TellOther[] {
    return planner()
      .store.entries()
      .filter(isRunning)
      .flatMap(({ id }) => this.#tell.get(id) ?? []);
  }

  #hour(): string {
    return this.#now.slice(0, 13);
  }
}

/** An offer in one application matters to all others. */
const hasOffer = ({ body }: Entry): boolean =>
  logOf(asRecord(body)).some(({ kind }) => kind === "offer_received");

const itemOf = (items: ReadonlyMap<string, OverviewItem>, id: string): OverviewItem | null =>
  items.get(id) ?? null;

const isSample = ({ body }: Entry): boolean => asRecord(body).planner?.sample === true;

const isAt =
  (others: readonly object[]) =>
  (body: object, index: number): boolean =>
    others[index] === body;
