/** Boots Pyodide, and hands back the engine's one entrance. */
import { loadPyodide, type PyodideAPI } from "pyodide";

import type { RuntimeManifest } from "../shared/protocol.js";
import type { Parts } from "./parts.js";
import { restoring, take, TAKEABLE } from "./snapshot.js";
import { WARMING } from "./warm.js";

export interface Engine {
  /** `afterword.bridge`: a request in JSON, an answer in JSON. */
  readonly handle: (request: string) => string;
  /** Import what a plan does not need, so that the first draft need not wait for it. */
  readonly importTheRest: () => void;
  /** Let Python find what is in a zip, the first time it comes. */
  readonly add: (zip: ArrayBuffer) => void;
  /** Until then an answer may fail for a file that is not there yet; null where all are there. */
  readonly whole: Promise<void> | null;
}

/** WebAssembly is missing or forbidden here. */
export class WebAssemblyBlocked extends Error {}

type Options = NonNullable<Parameters<typeof loadPyodide>[0]>;
type MakeModule = NonNullable<Options["createPyodideModule"]>;

/** A Python module, seen from here. */
interface Bridge {
  handle(request: string): string;
}

/** How a runtime of this build is started, and what makes its module. */
interface Starter {
  readonly make: MakeModule;
  /** Start with all files in place. */
  readonly start: (more: Options) => Promise<PyodideAPI>;
  /** Start where nothing is read from files yet. */
  readonly startBare: (more: Options) => Promise<PyodideAPI>;
}

/** Pyodide's program beside the worker, as its build named it. */
declare const PROGRAM: string;
/** Asked for at once, and not only when the page has said what to boot. */
const program = import(PROGRAM) as Promise<{ readonly default: MakeModule }>;

const ENGINE = "/engine.zip";
const ADDED = "/exports.zip";
/** Where Pyodide puts the standard library of its Python. */
const LIBRARY = "/lib/python314.zip";
const IMPORTED_WHEN_NEEDED = ["afterword.drafting", "afterword.checks"];
const NOTHING = Promise.resolve(new Uint8Array(0));
const EMPTY_MODULE = new Uint8Array([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]);

/**
 * Start Python, or put back a snapshot of one that has started, where there is one.
 *
 * @throws SnapshotUnusable, or whatever Pyodide throws when a snapshot does not fit
 */
export async function boot(
  base: string,
  runtime: RuntimeManifest,
  parts: Parts,
): Promise<{ readonly engine: Engine; readonly restored: boolean }> {
  const { make, start, startBare } = starter(base, runtime, parts);
  await probeWebAssembly();
  const snapshot = await parts.snapshot();
  if (snapshot !== null) {
    const pyodide = await startBare(restoring(snapshot, make));
    return { engine: engineOf(pyodide, addFiles(pyodide, parts)), restored: true };
  }
  const pyodide = await start({ createPyodideModule: make });
  findEngine(pyodide);
  return { engine: engineOf(pyodide, null), restored: false };
}

/** A restored Python has read its modules, and opens its zips for what it has not read yet. */
async function addFiles(pyodide: PyodideAPI, parts: Parts): Promise<void> {
  const zips = { [ENGINE]: await parts.bytes("engine"), [LIBRARY]: await parts.bytes("library") };
  for (const [path, zip] of Object.entries(zips)) {
    pyodide.FS.writeFile(path, zip);
  }
}

/** Start an engine that nobody has asked anything, and take its snapshot. */
export async function takeSnapshot(
  base: string,
  runtime: RuntimeManifest,
  parts: Parts,
): Promise<ArrayBuffer> {
  const { make, start, startBare } = starter(base, runtime, parts);
  const pyodide = await start({ ...TAKEABLE, createPyodideModule: make });
  findEngine(pyodide);
  const engine = engineOf(pyodide, null);
  engine.importTheRest();
  WARMING.forEach((request) => void engine.handle(JSON.stringify(request)));
  (pyodide.pyimport("gc") as { collect(): void }).collect();
  return take(pyodide, make, startBare);
}

function starter(base: string, { files, lock }: RuntimeManifest, parts: Parts): Starter {
  const at = (path: string) => new URL(path, base).href;
  const options: Options = {
    indexURL: at(files.assembly.path.replace(/[^/]*$/, "")),
    stdLibURL: at(files.library.path),
    // Else the language of the browser, which is none of Python's business.
    env: { LANG: "en_US.UTF-8" },
    lockFileContents: lock,
    packageBaseUrl: at("wheels/"),
  };
  const withLibrary = (library: () => Promise<Uint8Array<ArrayBuffer>>, all: Options) =>
    parts.answering(new URL(base), files, library, () => loadPyodide(all));
  return {
    make: async (settings) => (await program).default(settings),
    start: (more) => {
      const fsInit: Options["fsInit"] = async (FS) => {
        FS.writeFile(ENGINE, await parts.bytes("engine"));
      };
      return withLibrary(() => parts.bytes("library"), { ...options, fsInit, ...more });
    },
    startBare: (more) => withLibrary(() => NOTHING, { ...options, ...more }),
  };
}

function findEngine(pyodide: PyodideAPI): void {
  // Last, because most of what is imported is found in the standard library.
  pathOf(pyodide).append(ENGINE);
  pyodide.pyimport("prepared");
}

function engineOf(pyodide: PyodideAPI, whole: Promise<void> | null): Engine {
  const bridge = pyodide.pyimport("afterword.bridge") as Bridge;
  let added = false;
  return {
    whole,
    handle: (request) => bridge.handle(request),
    importTheRest: () => IMPORTED_WHEN_NEEDED.forEach((name) => void pyodide.pyimport(name)),
    add: (zip) => {
      if (added) return;
      pyodide.FS.writeFile(ADDED, new Uint8Array(zip));
      pathOf(pyodide).append(ADDED);
      added = true;
    },
  };
}

function pathOf(pyodide: PyodideAPI): { append(entry: string): void } {
  return (pyodide.pyimport("sys") as { path: { append(entry: string): void } }).path;
}

/** Pyodide waits for ever where WebAssembly is forbidden, so the question is put first. */
async function probeWebAssembly(): Promise<void> {
  try {
    await WebAssembly.compile(EMPTY_MODULE);
  } catch (reason) {
    throw new WebAssemblyBlocked(String(reason));
  }
}
