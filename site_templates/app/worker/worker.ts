/** The engine's thread: boots Python, then answers one request after the other. */
import type { FromWorker, ToWorker } from "../shared/protocol.js";
import { boot, type Engine, takeSnapshot, WebAssemblyBlocked } from "./boot.js";
import { Parts } from "./parts.js";

/** When nobody has asked for this long, there is time to import what only words need. */
const IDLE_MS = 500;
/** What the bridge answers where something failed that should not. */
const INTERNAL = '"code": "internal"';

declare const self: DedicatedWorkerGlobalScope;

const parts = new Parts();
let engine: Engine | undefined;
let idle: ReturnType<typeof setTimeout> | undefined;

self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case "boot":
      void (data.purpose === "answers" ? start(data) : hand(data));
      break;
    case "part":
      parts.put(data.part);
      break;
    case "call":
      void answer(data.request, data.exports);
      break;
  }
});

function tell(message: FromWorker): void {
  self.postMessage(message);
}

type Boot = Extract<ToWorker, { kind: "boot" }>;

async function start({ base, runtime }: Boot): Promise<void> {
  try {
    const booted = await boot(base, runtime, parts);
    engine = booted.engine;
    tell({ kind: "ready", restored: booted.restored });
  } catch (reason) {
    const withSnapshot =
      !(reason instanceof WebAssemblyBlocked) && (await parts.snapshot()) !== null;
    tell(
      withSnapshot
        ? { kind: "unusable", message: String(reason) }
        : { kind: "failed", message: inPlainWords(reason) },
    );
  }
}

async function hand({ base, runtime }: Boot): Promise<void> {
  try {
    const snapshot = await takeSnapshot(base, runtime, parts);
    self.postMessage({ kind: "snapshot", snapshot } satisfies FromWorker, [snapshot]);
  } catch (reason) {
    tell({ kind: "failed", message: inPlainWords(reason) });
  }
}

async function answer(request: string, exports: ArrayBuffer | null): Promise<void> {
  clearTimeout(idle);
  try {
    if (engine === undefined) {
      throw new Error("a request came before the engine was ready");
    }
    if (exports !== null) engine.add(exports);
    tell({ kind: "answer", answer: await answered(engine, request) });
    idle = setTimeout(engine.importTheRest, IDLE_MS);
  } catch (reason) {
    // The bridge answers every request; what it throws means that Python itself is gone.
    tell({ kind: "died", message: String(reason) });
  }
}

/** A restored engine may have been asked for what is in a file that has not come yet. */
async function answered({ handle, whole }: Engine, request: string): Promise<string> {
  const first = handle(request);
  if (whole === null || !first.includes(INTERNAL)) return first;
  tell({ kind: "waiting" });
  await whole;
  return handle(request);
}

function inPlainWords(reason: unknown): string {
  if (reason instanceof WebAssemblyBlocked) {
    return (
      "This browser does not let the page run WebAssembly, so plans and drafts cannot be made " +
      "here. What you entered is kept, and the guide can be read."
    );
  }
  return `The planner's engine could not be started. Try again, or reload the page. (${String(reason)})`;
}
