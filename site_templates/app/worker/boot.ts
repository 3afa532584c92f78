/** Boots Pyodide with documented options only, and hands back the engine's one entrance. */
import { loadPyodide } from "pyodide";

import type { RuntimeManifest } from "../shared/protocol.js";
import type { Parts } from "./parts.js";

export interface Engine {
  /** `afterword.bridge`: a request in JSON, an answer in JSON. */
  readonly handle: (request: string) => string;
  /** Import what a plan does not need, so that the first draft need not wait for it. */
  readonly importTheRest: () => void;
  /** Let Python find what is in a zip, the first time it comes. */
  readonly add: (zip: ArrayBuffer) => void;
}

/** WebAssembly is missing or forbidden here. */
export class WebAssemblyBlocked extends Error {}

type Options = NonNullable<Parameters<typeof loadPyodide>[0]>;

/** The module `pyodide.asm.js`, which makes the runtime. */
interface Program {
  readonly default: NonNullable<Options["createPyodideModule"]>;
}

/** A Python module, seen from here. */
interface Bridge {
  handle(request: string): string;
}

const ENGINE = "/engine.zip";
const ADDED = "/exports.zip";
const IMPORTED_WHEN_NEEDED = ["afterword.drafting", "afterword.checks"];
const EMPTY_MODULE = new Uint8Array([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]);

export async function boot(
  base: string,
  { files, lock }: RuntimeManifest,
  parts: Parts,
): Promise<Engine> {
  const at = (path: string) => new URL(path, base).href;
  const program = import(at(files.program.path)) as Promise<Program>;
  await probeWebAssembly();
  const pyodide = await parts.answering(new URL(base), files, () =>
    loadPyodide({
      indexURL: at(files.assembly.path.replace(/[^/]*$/, "")),
      createPyodideModule: async (settings) => (await program).default(settings),
      stdLibURL: at(files.library.path),
      fsInit: async (FS) => {
        FS.writeFile(ENGINE, await parts.bytes("engine"), { canOwn: true });
      },
      lockFileContents: lock,
      packageBaseUrl: at("wheels/"),
    }),
  );
  const { path } = pyodide.pyimport("sys") as { path: { append(entry: string): void } };
  // Last, because most of what is imported is found in the standard library.
  path.append(ENGINE);
  pyodide.pyimport("prepared");
  let added = false;
  const bridge = pyodide.pyimport("afterword.bridge") as Bridge;
  return {
    handle: (request) => bridge.handle(request),
    importTheRest: () => IMPORTED_WHEN_NEEDED.forEach((name) => void pyodide.pyimport(name)),
    add: (zip) => {
      if (added) return;
      pyodide.FS.writeFile(ADDED, new Uint8Array(zip));
      path.append(ADDED);
      added = true;
    },
  };
}

/** Pyodide waits for ever where WebAssembly is forbidden, so the question is put first. */
async function probeWebAssembly(): Promise<void> {
  try {
    await WebAssembly.compile(EMPTY_MODULE);
  } catch (reason) {
    throw new WebAssemblyBlocked(String(reason));
  }
}
