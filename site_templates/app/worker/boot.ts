/** Boots Pyodide with documented options only, and hands back the engine's one entrance. */
import { loadPyodide } from "pyodide";

import type { RuntimeManifest } from "../shared/protocol.js";
import { Downloads } from "./downloads.js";

/** `afterword.bridge`: a request in JSON, an answer in JSON. */
export interface Bridge {
  handle(request: string): string;
}

/** WebAssembly is missing or forbidden here; nothing was downloaded. */
export class WebAssemblyBlocked extends Error {}

type Options = NonNullable<Parameters<typeof loadPyodide>[0]>;

/** The module `pyodide.asm.js`, which makes the runtime. */
interface Program {
  readonly default: NonNullable<Options["createPyodideModule"]>;
}

const ENGINE = "/engine.zip";
const EMPTY_MODULE = new Uint8Array([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]);

export async function boot(
  base: string,
  { files, lock }: RuntimeManifest,
  report: (received: number, total: number) => void,
): Promise<Bridge> {
  await probeWebAssembly();
  const at = (path: string) => new URL(path, base).href;
  const downloads = new Downloads([files.assembly, files.library, files.engine], base, report);
  const program = import(at(files.program.path)) as Promise<Program>;
  const starting = downloads.answering(() =>
    loadPyodide({
      indexURL: at(files.assembly.path.replace(/[^/]*$/, "")),
      createPyodideModule: async (settings) => (await program).default(settings),
      stdLibURL: at(files.library.path),
      fsInit: async (FS) => {
        FS.writeFile(ENGINE, await downloads.bytes(files.engine));
      },
      lockFileContents: lock,
      packageBaseUrl: at("wheels/"),
    }),
  );
  const pyodide = await Promise.race([starting, downloads.failed]);
  // Last, because most of what is imported is found in the standard library.
  (pyodide.pyimport("sys") as { path: { append(entry: string): void } }).path.append(ENGINE);
  return pyodide.pyimport("afterword.bridge") as Bridge;
}

/** Pyodide waits for ever where WebAssembly is forbidden, so the question is put first. */
async function probeWebAssembly(): Promise<void> {
  try {
    await WebAssembly.compile(EMPTY_MODULE);
  } catch (reason) {
    throw new WebAssemblyBlocked(String(reason));
  }
}
