/** The files the engine boots from: fetched all at once, counted as they arrive. */
import type { RuntimeFile } from "../shared/protocol.js";

/** A file of the runtime could not be had; the message is for the person who reads it. */
export class DownloadFailed extends Error {}

const WASM_MAGIC = [0x00, 0x61, 0x73, 0x6d];

export class Downloads {
  readonly #responses = new Map<string, Promise<Response>>();
  readonly #total: number;
  #received = 0;
  #fail: (reason: DownloadFailed) => void = () => undefined;

  /** Rejects when a file cannot be had, and never resolves: race it against what waits for them. */
  readonly failed = new Promise<never>((_, reject) => {
    this.#fail = reject;
  });

  constructor(
    files: readonly RuntimeFile[],
    private readonly base: string,
    private readonly report: (received: number, total: number) => void,
  ) {
    this.failed.catch(() => undefined);
    this.#total = files.reduce((sum, file) => sum + file.bytes, 0);
    for (const file of files) {
      const address = new URL(file.path, base).href;
      this.#responses.set(address, this.#download(address));
    }
  }

  /** The bytes of a file, for whoever does not fetch it by its address. */
  async bytes(file: RuntimeFile): Promise<Uint8Array> {
    const response = await this.#take(new URL(file.path, this.base).href);
    return new Uint8Array(await (response ?? Response.error()).arrayBuffer());
  }

  /**
   * Answer Pyodide's own fetches from these downloads while `work` goes on. Pyodide takes addresses,
   * not bytes, and would neither count them nor mend a wrong type.
   */
  async answering<T>(work: () => Promise<T>): Promise<T> {
    const platform = globalThis.fetch;
    globalThis.fetch = async (input, init) => {
      const address = new URL(input instanceof Request ? input.url : input, this.base).href;
      return (await this.#take(address)) ?? platform(input, init);
    };
    try {
      return await work();
    } finally {
      globalThis.fetch = platform;
    }
  }

  async #take(address: string): Promise<Response | undefined> {
    const response = this.#responses.get(address);
    this.#responses.delete(address);
    return response;
  }

  async #download(address: string): Promise<Response> {
    try {
      const response = await fetch(address);
      if (!response.ok || response.body === null) {
        throw new DownloadFailed(`${address}: expected the file, found status ${response.status}`);
      }
      const isWasm = address.endsWith(".wasm");
      const counter = this.#counter(address, isWasm);
      response.body.pipeTo(counter.writable).catch((reason: unknown) => {
        this.#failing(address, reason);
      });
      // Hosts that do not know WebAssembly send it as plain bytes, which streaming refuses.
      const headers = { "Content-Type": isWasm ? "application/wasm" : "application/octet-stream" };
      return new Response(counter.readable, { headers });
    } catch (reason) {
      throw this.#failing(address, reason);
    }
  }

  #counter(address: string, isWasm: boolean): TransformStream<Uint8Array, Uint8Array> {
    let first = isWasm;
    return new TransformStream({
      transform: (chunk, controller) => {
        if (first && !WASM_MAGIC.every((byte, at) => chunk[at] === byte)) {
          throw new DownloadFailed(`${address}: expected WebAssembly, found something else`);
        }
        first = false;
        this.#received += chunk.byteLength;
        this.report(this.#received, this.#total);
        controller.enqueue(chunk);
      },
    });
  }

  #failing(address: string, reason: unknown): DownloadFailed {
    const failure =
      reason instanceof DownloadFailed
        ? reason
        : new DownloadFailed(`${address}: ${String(reason)}`);
    this.#fail(failure);
    return failure;
  }
}
