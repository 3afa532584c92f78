/** One life of the engine: a worker, and the downloads it starts from. */
import type {
  BootPart,
  FromWorker,
  Purpose,
  RuntimeManifest,
  ToWorker,
} from "../../shared/protocol.js";
import { type DownloadFailed, Downloads, totalOf } from "./downloads.js";

/** Progress is told in steps of this share of the whole. */
const STEP = 0.02;

export type ThreadEvent =
  | FromWorker
  /** Bytes of the runtime that have arrived, after decompression. */
  | { readonly kind: "progress"; readonly received: number }
  /** The worker's own file could not be had, or the worker broke outside of any call. */
  | { readonly kind: "broken" };

export class EngineThread {
  readonly #worker: Worker;
  readonly #downloads: Downloads;
  #sayAnswered: () => void = () => undefined;
  readonly #answered = new Promise<void>((resolve) => {
    this.#sayAnswered = resolve;
  });
  #told = 0;

  /**
   * The page downloads while the worker starts, and hands over what has come.
   *
   * @param purpose what the worker is for: to answer calls, or to take a snapshot
   * @param snapshot what it may start from
   */
  constructor(
    base: string,
    private readonly runtime: RuntimeManifest,
    private readonly hear: (event: ThreadEvent) => void,
    purpose: Purpose,
    snapshot: Promise<ArrayBuffer | null>,
  ) {
    this.#worker = startWorker(new URL(runtime.files.worker.path, base), purpose);
    this.#worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === "answer" || data.kind === "waiting") this.#sayAnswered();
      hear(data);
    });
    this.#worker.addEventListener("error", () => hear({ kind: "broken" }));
    this.#tell({ kind: "boot", purpose, base, runtime });
    void snapshot.then((content) => this.#hand({ file: "snapshot", content }));
    this.#downloads = new Downloads(runtime.files, base, (received) => this.#progress(received));
    // A snapshot answers without the zips it was made from, so they do not keep its start waiting.
    const othersWanted = snapshot.then((kept) => (kept === null ? undefined : this.#answered));
    this.#downloads
      .each((part) => this.#hand(part), othersWanted)
      .catch((problem: unknown) => {
        this.hear({ kind: "failed", message: (problem as DownloadFailed).message });
      });
  }

  call(request: string, exports: ArrayBuffer | null): void {
    this.#tell({ kind: "call", request, exports });
  }

  end(): void {
    this.#worker.terminate();
    this.#downloads.abort();
  }

  #hand(part: BootPart): void {
    this.#tell({ kind: "part", part }, part.content instanceof ArrayBuffer ? [part.content] : []);
  }

  #progress(received: number): void {
    const total = totalOf(this.runtime.files);
    if (received - this.#told >= total * STEP || received === total) {
      this.#told = received;
      this.hear({ kind: "progress", received });
    }
  }

  #tell(message: ToWorker, transfer: Transferable[] = []): void {
    this.#worker.postMessage(message, transfer);
  }
}

/**
 * A module worker whose program is at `program`.
 *
 * Its own script is a blob, because the page's policy binds such a worker; one started from an
 * address is bound by what a host sends with the file, which on most hosts is nothing.
 */
function startWorker(program: URL, purpose: Purpose): Worker {
  const script = new Blob([`import ${JSON.stringify(program.href)};`], { type: "text/javascript" });
  const address = URL.createObjectURL(script);
  const worker = new Worker(`${address}#${purpose}`, { type: "module" });
  const forget = () => URL.revokeObjectURL(address);
  for (const kind of ["message", "error"] as const) {
    worker.addEventListener(kind, forget, { once: true });
  }
  return worker;
}
