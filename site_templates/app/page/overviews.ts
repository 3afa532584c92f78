/** Keeps Today supplied with what the engine says is due, over all applications in one call. */

import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Notice, OverviewItem, TellOther } from "#contract";
import { nowIn } from "./clock.ts";
import { EngineProblem } from "./engine/client.ts";
import { keepGlance } from "./glance.ts";
import { planner } from "./planner.ts";
import { asRecord, forOverview, isRunning } from "./record.ts";
import type { Entry } from "./store/entry.ts";

export class OverviewTask implements ReactiveController {
  tellOthers: readonly TellOther[] = [];
  advice: readonly Notice[] = [];
  /** Why the engine could say nothing at all. */
  problem: string | null = null;
  /** Whether what is shown is what the engine says of the records as they are now. */
  fresh = false;
  #asked: readonly object[] = [];
  #now = "";
  #busy = false;
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
    if (this.#busy || (same && now === this.#now)) return;
    this.fresh &&= same;
    this.#asked = bodies;
    this.#now = now;
    if (entries.length > 0) void this.#ask(entries);
  }

  async #ask(entries: readonly Entry[]): Promise<void> {
    this.#busy = true;
    try {
      const real = entries.filter(isRunning);
      await Promise.all([
        this.#askAbout(real, true),
        this.#askAbout(entries.filter(isSample), false),
      ]);
      this.problem = null;
      this.fresh = true;
    } catch (reason) {
      if (!(reason instanceof EngineProblem)) throw reason;
      this.problem = reason.message;
    } finally {
      this.#busy = false;
      this.host.requestUpdate();
    }
  }

  async #askAbout(entries: readonly Entry[], counts: boolean): Promise<void> {
    const items = entries.map(({ id, body }) => {
      const record = asRecord(body);
      return { record: { ...forOverview(record), id }, now: nowIn(record.time_zone) };
    });
    const result = await planner().engine.call({ verb: "overview", items });
    const byId = new Map(result.items.map((item) => [item.record, item]));
    for (const [index, entry] of entries.entries()) {
      keepGlance(entry, itemOf(byId, entry.id), items[index]?.now.slice(0, 10) ?? "");
    }
    if (!counts) return;
    this.tellOthers = result.tell_others;
    this.advice = result.advice;
  }
}

const itemOf = (items: ReadonlyMap<string, OverviewItem>, id: string): OverviewItem | null =>
  items.get(id) ?? null;

const isSample = ({ body }: Entry): boolean => asRecord(body).planner?.sample === true;

const isAt =
  (others: readonly object[]) =>
  (body: object, index: number): boolean =>
    others[index] === body;
