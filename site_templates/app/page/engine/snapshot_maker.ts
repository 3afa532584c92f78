/** Has a snapshot of the engine taken, once for each build on each device, when nobody waits. */
import type { RuntimeManifest } from "../../shared/protocol.js";
import type { Snapshots } from "./snapshots.js";
import { EngineThread, type ThreadEvent } from "./thread.js";

/** Taking one keeps a core busy for a second or two, so it waits until all has been quiet. */
const QUIET_MS = 3_000;

const NO_SNAPSHOT = Promise.resolve(null);

export class SnapshotMaker {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #tried = false;

  constructor(
    private readonly base: string,
    private readonly runtime: RuntimeManifest,
    private readonly snapshots: Snapshots,
  ) {}

  /** The engine has just been busy; if it has no snapshot yet, one is taken when it is not. */
  whenQuiet(): void {
    clearTimeout(this.#timer);
    if (this.#tried || !("caches" in globalThis)) return;
    this.#timer = setTimeout(() => {
      if (document.visibilityState === "visible") this.#make();
    }, QUIET_MS);
  }

  /**
   * In a worker of its own, which nobody has told anything: what is kept holds nobody's data, and
   * the engine that answers was started in the plain way.
   */
  #make(): void {
    this.#tried = true;
    const hear = (event: ThreadEvent) => {
      if (event.kind === "progress") return;
      thread.end();
      if (event.kind === "snapshot") void this.snapshots.keep(event.snapshot);
    };
    const thread = new EngineThread(this.base, this.runtime, hear, "snapshot", NO_SNAPSHOT);
  }
}
