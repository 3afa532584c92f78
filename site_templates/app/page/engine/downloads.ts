/**
 * The files the engine boots from: fetched by the page and counted as they arrive, while its worker
 * is still starting. WebAssembly comes first and is compiled as it arrives: all else waits for it.
 */
import type { BootFile, BootPart, RuntimeFile } from "../../shared/protocol.js";

type Files = Readonly<Record<BootFile, RuntimeFile>>;

/** A file of the runtime could not be had; the message is for the person who reads it. */
export class DownloadFailed extends Error {
  constructor(reason: string) {
    super(
      `A part of the planner could not be loaded. Check the connection and try again. (${reason})`,
    );
  }
}

const WASM_MAGIC = [0x00, 0x61, 0x73, 0x6d];
const WASM_TYPE = "application/wasm";
/** The share of the WebAssembly after which the other files are asked for, to be there in time. */
const NEARLY = 0.9;
const EMPTY_MODULE = new Uint8Array([...WASM_MAGIC, 0x01, 0x00, 0x00, 0x00]);

/** The bytes of all the files, as `report` will have counted them in the end. */
export function totalOf({ assembly, library, engine }: Files): number {
  return assembly.bytes + library.bytes + engine.bytes;
}

export class Downloads {
  readonly #stop = new AbortController();
  #askForOthers: () => void = () => undefined;
  readonly #nearlyThere = new Promise<void>((resolve) => {
    this.#askForOthers = resolve;
  });
  #received = 0;

  /**
   * @param base the address of the folder that the files' paths start from
   * @param report is told how many bytes have arrived so far, after decompression
   */
  constructor(
    private readonly files: Files,
    private readonly base: string,
    private readonly report: (received: number) => void,
  ) {}

  /**
   * Fetch the files, and hand over each as soon as it is there.
   *
   * @param othersWanted all but WebAssembly are not asked for before that
   * @throws DownloadFailed, also after an abort
   */
  async each(take: (part: BootPart) => void, othersWanted: Promise<void>): Promise<void> {
    const bytes = async (file: "engine" | "library") => {
      take({ file, content: await this.#fetch(file, (response) => response.arrayBuffer()) });
    };
    const module = async () => {
      const content = await this.#fetch("assembly", compiled);
      if (content !== null) take({ file: "assembly", content });
    };
    const others = async () => {
      await Promise.all([this.#nearlyThere, othersWanted]);
      await Promise.all([bytes("library"), bytes("engine")]);
    };
    try {
      await Promise.all([module(), others()]);
    } finally {
      this.abort();
    }
  }

  abort(): void {
    this.#stop.abort();
  }

  /** What `use` makes of the very response of the network, which browsers keep compiled code by. */
  async #fetch<T>(file: BootFile, use: (response: Response) => Promise<T>): Promise<T> {
    const address = new URL(this.files[file].path, this.base).href;
    try {
      // Its name holds a hash of its content, so whatever is kept under it is right.
      const response = await fetch(address, { cache: "force-cache", signal: this.#stop.signal });
      if (!response.ok) {
        throw new Error(`expected the file, found status ${response.status}`);
      }
      const counted = this.#count(response.clone(), file);
      const [content] = await Promise.allSettled([use(response), counted]);
      await counted;
      if (content.status === "rejected") {
        throw content.reason;
      }
      return content.value;
    } catch (reason) {
      throw new DownloadFailed(
        `${address}: ${reason instanceof Error ? reason.message : String(reason)}`,
      );
    }
  }

  async #count({ body }: Response, file: BootFile): Promise<void> {
    const reader = body?.getReader();
    let arrived = 0;
    for (;;) {
      const { value } = (await reader?.read()) ?? {};
      if (value === undefined) {
        return;
      }
      if (file === "assembly") {
        if (arrived === 0 && !WASM_MAGIC.every((byte, at) => value[at] === byte)) {
          throw new Error("expected WebAssembly, found something else");
        }
        if (arrived + value.byteLength >= NEARLY * this.files.assembly.bytes) {
          this.#askForOthers();
        }
      }
      arrived += value.byteLength;
      this.#received += value.byteLength;
      this.report(this.#received);
    }
  }
}

/** The module; null where WebAssembly is blocked, which the worker finds out, and says. */
async function compiled(response: Response): Promise<WebAssembly.Module | null> {
  if (!(await mayCompile())) return null;
  // Hosts that do not know WebAssembly send it as plain bytes, which streaming refuses.
  const isLabelled = response.headers.get("Content-Type") === WASM_TYPE;
  const headers = { "Content-Type": WASM_TYPE };
  return WebAssembly.compileStreaming(
    isLabelled ? response : new Response(response.body, { headers }),
  );
}

async function mayCompile(): Promise<boolean> {
  try {
    await WebAssembly.compile(EMPTY_MODULE);
    return true;
  } catch {
    return false;
  }
}
