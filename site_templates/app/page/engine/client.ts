/**
 * The page's side of the engine: one worker, started on first use, that outlives page changes.
 *
 * Requests wait in a queue and are put one at a time. A worker that dies, or does not answer in
 * time, is replaced; the request it had is rejected, the waiting ones go on to the new worker.
 */
import manifest from "#runtime";

import type { Request, Result, RuntimeManifest, Verb } from "../../shared/protocol.js";
import { countriesOf, Holidays } from "./calendars.js";
import { unheard, type Answer, type Call, type Engine, type EngineState } from "./calls.js";
import { totalOf } from "./downloads.js";
import { Exports } from "./exports.js";
import { EngineProblem } from "./problem.js";
import { requestText } from "./request_text.js";
import { SnapshotMaker } from "./snapshot_maker.js";
import { Snapshots } from "./snapshots.js";
import { EngineThread, type ThreadEvent } from "./thread.js";
import { Watchdog } from "./watchdog.js";

export type { FieldProblem } from "../../shared/protocol.js";
export type { Engine, EngineState } from "./calls.js";
export { EngineProblem } from "./problem.js";

/** A request is answered in milliseconds; a worker silent for five seconds, looks included, is astray. */
const ANSWER_MS = 4_500;
/** How long a start may show no progress: compiling on a slow phone takes some seconds. */
const START_MS = 30_000;
/** Replacing a worker again and again, with no answer in between, helps nobody. */
const MOST_RESTARTS = 2;

const NOT_LOADED =
  "The planner's engine could not be loaded. Check the connection, then reload the page.";

// The lock in it is text to TypeScript, where Pyodide's type wants certain words.
const runtime = manifest as unknown as RuntimeManifest;

let only: Engine | undefined;

/** The page's engine. It lives in module scope, so that instant navigation does not end it. */
export function engine(): Engine {
  only ??= new WorkerEngine(new URL("../", import.meta.url));
  return only;
}

class WorkerEngine implements Engine {
  readonly #listeners = new Set<(state: EngineState) => void>();
  readonly #base: string;
  readonly #holidays: Holidays;
  readonly #exports: Exports;
  readonly #snapshots: Snapshots;
  readonly #maker: SnapshotMaker;
  /** The requests that make countries' tables known, by country: each new worker needs them. */
  readonly #tables = new Map<string, string>();
  #wasReady = false;
  #restored = false;
  #state: EngineState = { kind: "loading", received: 0, total: 0, again: false };
  #thread: EngineThread | undefined;
  #queue: Call[] = [];
  #current: Call | undefined;
  readonly #watchdog = new Watchdog();
  #restarts = 0;

  /** @param site the address of the site's own folder, where `runtime/` and `calendars/` are */
  constructor(site: URL) {
    this.#base = new URL("runtime/", site).href;
    this.#holidays = new Holidays(new URL("calendars/", site));
    this.#exports = new Exports(runtime.exports, this.#base);
    this.#snapshots = new Snapshots(this.#base, runtime.build);
    this.#maker = new SnapshotMaker(this.#base, runtime, this.#snapshots);
    this.#start(this.#snapshots.kept());
  }

  get state(): EngineState {
    return this.#state;
  }

  subscribe(listener: (state: EngineState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async call<V extends Verb>(
    request: Request<V>,
    { signal }: { readonly signal?: AbortSignal } = {},
  ): Promise<Result<V>> {
    signal?.throwIfAborted();
    const text = requestText(request);
    const [exports] = await Promise.all([
      this.#exports.neededBy(request.verb),
      ...countriesOf(request).map((country) => this.#makeKnown(country)),
    ]);
    signal?.throwIfAborted();
    return this.#put({ text, exports }, signal) as Promise<Result<V>>;
  }

  restart(): void {
    this.#restarts = 0;
    this.#replace();
  }

  /** Hand a country's table to the engine, once. Without it the plan carries a warning. */
  async #makeKnown(country: string): Promise<void> {
    if (this.#tables.has(country)) {
      return;
    }
    const table = await this.#holidays.table(country);
    if (table !== undefined && !this.#tables.has(country)) {
      const text = JSON.stringify({ verb: "calendar", table });
      this.#tables.set(country, text);
      this.#queue.push(unheard(text));
      this.#next();
    }
  }

  #put(asked: Pick<Call, "text" | "exports">, signal?: AbortSignal): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#state.kind === "error") {
        reject(new EngineProblem("engine_unavailable", this.#state.message));
        return;
      }
      const call = { ...asked, resolve, reject };
      signal?.addEventListener("abort", () => {
        this.#queue = this.#queue.filter((waiting) => waiting !== call);
        reject(signal.reason as Error);
      });
      this.#queue.push(call);
      this.#next();
    });
  }

  #next(): void {
    if (this.#state.kind !== "ready" || this.#current !== undefined) {
      return;
    }
    this.#current = this.#queue.shift();
    if (this.#current !== undefined) {
      this.#thread?.call(this.#current.text, this.#current.exports);
      this.#watchdog.watch(ANSWER_MS, () => this.#lose("did not answer"));
    }
  }

  /** @param snapshot what the worker may start from */
  #start(snapshot: Promise<ArrayBuffer | null>): void {
    this.#become(this.#loading(0));
    this.#queue.unshift(...[...this.#tables.values()].map(unheard));
    const hear = (event: ThreadEvent) => {
      // A thread that was ended may still have something to say.
      if (thread === this.#thread) {
        this.#hear(event);
      }
    };
    const thread = new EngineThread(this.#base, runtime, hear, "answers", snapshot);
    this.#thread = thread;
    this.#expectProgress();
  }

  #hear(event: ThreadEvent): void {
    switch (event.kind) {
      case "progress":
        // A restored engine is ready before its files are there.
        if (this.#state.kind !== "ready") {
          this.#expectProgress();
          this.#become(this.#loading(event.received));
        }
        break;
      case "ready":
        this.#watchdog.callOff();
        this.#wasReady = true;
        this.#restored = event.restored;
        performance.mark("afterword-engine-ready", { detail: { restored: event.restored } });
        this.#become({ kind: "ready" });
        this.#next();
        this.#takeSnapshotWhenQuiet();
        break;
      case "snapshot": // only ever said to the one who asks for it
        break;
      case "unusable":
        this.#replace();
        break;
      case "failed":
        this.#fail(event.message);
        break;
      case "answer":
        this.#settle(JSON.parse(event.answer) as Answer);
        break;
      case "waiting":
        this.#watchdog.watch(START_MS, () => this.#lose("did not answer"));
        break;
      case "died":
        this.#lose("stopped");
        break;
      case "broken":
        if (this.#state.kind === "ready") {
          this.#lose("stopped");
        } else {
          this.#fail(NOT_LOADED);
        }
        break;
    }
  }

  #settle(answer: Answer): void {
    this.#watchdog.callOff();
    this.#restarts = 0;
    const call = this.#current;
    this.#current = undefined;
    if (answer.ok) {
      call?.resolve(answer.result);
    } else {
      const { code, message, problems } = answer.error;
      call?.reject(new EngineProblem(code, message, problems));
    }
    this.#next();
    this.#takeSnapshotWhenQuiet();
  }

  /** The worker is of no use any more: reject what it had, and go on with another. */
  #lose(how: string): void {
    this.#restarts += 1;
    this.#current?.reject(
      new EngineProblem(
        "engine_restarted",
        `The planner's engine ${how} and was started again. Nothing was lost: please try again.`,
      ),
    );
    this.#current = undefined;
    if (this.#restarts > MOST_RESTARTS) {
      this.#fail("The planner's engine keeps stopping. Reload the page to try again.");
    } else {
      this.#replace();
    }
  }

  #takeSnapshotWhenQuiet(): void {
    if (!this.#restored) this.#maker.whenQuiet();
  }

  /** Start anew in the plain way: what was lost may have come from a snapshot, which goes too. */
  #replace(): void {
    this.#stop();
    if (this.#current !== undefined) {
      this.#queue.unshift(this.#current);
      this.#current = undefined;
    }
    this.#start(this.#snapshots.drop().then(() => null));
  }

  #fail(message: string): void {
    this.#stop();
    this.#become({ kind: "error", message });
    const calls = [...(this.#current === undefined ? [] : [this.#current]), ...this.#queue];
    this.#current = undefined;
    this.#queue = [];
    for (const call of calls) {
      call.reject(new EngineProblem("engine_unavailable", message));
    }
  }

  #stop(): void {
    this.#watchdog.callOff();
    this.#thread?.end();
    this.#thread = undefined;
  }

  #expectProgress(): void {
    this.#watchdog.watch(START_MS, () => {
      this.#fail(NOT_LOADED);
    });
  }

  #loading(received: number): EngineState {
    return { kind: "loading", received, total: totalOf(runtime.files), again: this.#wasReady };
  }

  #become(state: EngineState): void {
    this.#state = state;
    for (const listener of this.#listeners) {
      listener(state);
    }
  }
}
