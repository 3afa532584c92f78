/** The engine's thread: boots Python, then answers one request after the other. */
import type { FromWorker, ToWorker } from "../shared/protocol.js";
import { boot, type Bridge, WebAssemblyBlocked } from "./boot.js";
import { DownloadFailed } from "./downloads.js";

/** Progress is told in steps of this share of the whole. */
const STEP = 0.02;

declare const self: DedicatedWorkerGlobalScope;

let bridge: Bridge | undefined;

self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === "boot") {
    void start(data);
  } else {
    answer(data.request);
  }
});

function tell(message: FromWorker): void {
  self.postMessage(message);
}

async function start({ base, runtime }: Extract<ToWorker, { kind: "boot" }>): Promise<void> {
  let told = 0;
  try {
    bridge = await boot(base, runtime, (received, total) => {
      if (received - told >= total * STEP || received === total) {
        told = received;
        tell({ kind: "progress", received, total });
      }
    });
    tell({ kind: "ready" });
  } catch (reason) {
    tell({ kind: "failed", message: inPlainWords(reason) });
  }
}

function answer(request: string): void {
  try {
    if (bridge === undefined) {
      throw new Error("a request came before the engine was ready");
    }
    tell({ kind: "answer", answer: bridge.handle(request) });
  } catch (reason) {
    // The bridge answers every request; what it throws means that Python itself is gone.
    tell({ kind: "died", message: String(reason) });
  }
}

function inPlainWords(reason: unknown): string {
  if (reason instanceof WebAssemblyBlocked) {
    return (
      "This browser does not let the page run WebAssembly, so plans and drafts cannot be made " +
      "here. What you entered is kept, and the guide can be read."
    );
  }
  if (reason instanceof DownloadFailed) {
    return `A part of the planner could not be loaded. Check the connection and try again. (${reason.message})`;
  }
  return `The planner's engine could not be started. Try again, or reload the page. (${String(reason)})`;
}
