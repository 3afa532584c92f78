/** The parts of the runtime as the page sends them, and Pyodide's requests answered from them. */
import type { BootFile, BootPart, RuntimeManifest } from "../shared/protocol.js";

/** A part that is waited for, and how it is handed to those who wait. */
class Awaited<Content> {
  arrive: (content: Content) => void = () => undefined;
  readonly content = new Promise<Content>((resolve) => {
    this.arrive = resolve;
  });
}

export class Parts {
  readonly #parts = {
    assembly: new Awaited<WebAssembly.Module>(),
    library: new Awaited<ArrayBuffer>(),
    engine: new Awaited<ArrayBuffer>(),
    snapshot: new Awaited<ArrayBuffer | null>(),
  };

  put({ file, content }: BootPart): void {
    (this.#parts[file] as Awaited<BootPart["content"]>).arrive(content);
  }

  async bytes(file: "engine" | "library"): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await this.#parts[file].content);
  }

  snapshot(): Promise<ArrayBuffer | null> {
    return this.#parts.snapshot.content;
  }

  /**
   * While `work` goes on, answer Pyodide's fetches of these files: it takes addresses only, and
   * would download and compile what the page has already.
   *
   * @param library the standard library's zip
   */
  async answering<T>(
    at: URL,
    files: RuntimeManifest["files"],
    library: () => Promise<Uint8Array<ArrayBuffer>>,
    work: () => Promise<T>,
  ): Promise<T> {
    const { fetch, WebAssembly } = globalThis;
    const { instantiateStreaming } = WebAssembly;
    const addressOf = (file: BootFile) => new URL(files[file].path, at).href;
    globalThis.fetch = async (input, init) => {
      const address = new URL(input instanceof Request ? input.url : input, at).href;
      switch (address) {
        case addressOf("assembly"):
          return new Response(); // It is only handed on, to the function below.
        case addressOf("library"):
          return new Response(await library());
        default:
          return fetch(input, init);
      }
    };
    WebAssembly.instantiateStreaming = async (_, imports) => this.#instantiate(imports);
    try {
      return await work();
    } finally {
      globalThis.fetch = fetch;
      WebAssembly.instantiateStreaming = instantiateStreaming;
    }
  }

  async #instantiate(
    imports?: WebAssembly.Imports,
  ): Promise<WebAssembly.WebAssemblyInstantiatedSource> {
    const module = await this.#parts.assembly.content;
    return { module, instance: await WebAssembly.instantiate(module, imports) };
  }
}
