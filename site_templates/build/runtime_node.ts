/**
 * Runs one Python function inside Pyodide, under Node: `node runtime_node.ts < job.json`.
 *
 * The function takes and returns JSON text; what it returns is written to a file, so that all it
 * prints may go to the terminal.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";

interface Job {
  /** Folder of the unmodified Pyodide files. */
  readonly pyodide: string;
  /** Folder of the program and its WebAssembly, when they are not Pyodide's own. */
  readonly core?: string;
  /** Zip of the standard library, when it is not Pyodide's own. */
  readonly library?: string;
  /** Zip that is put on Python's path. */
  readonly engine: string;
  /** Folders of this machine, by the folder under which Python sees them. */
  readonly mounts: Readonly<Record<string, string>>;
  /** Further entries for Python's path. */
  readonly path: readonly string[];
  readonly module: string;
  readonly function: string;
  readonly argument: string;
  /** File for the answer. */
  readonly result: string;
}

const ENGINE = "/engine.zip";

async function run(job: Job): Promise<void> {
  const loader = pathToFileURL(join(job.pyodide, "pyodide.mjs")).href;
  const { loadPyodide } = (await import(loader)) as typeof import("pyodide");
  const engine = await readFile(job.engine);
  const pyodide = await loadPyodide({
    indexURL: job.core ?? job.pyodide,
    lockFileURL: join(job.pyodide, "pyodide-lock.json"),
    stdLibURL: job.library ?? join(job.pyodide, "python_stdlib.zip"),
    env: { PYTHONPATH: ENGINE },
    ...(job.core === undefined ? {} : await program(job.core)),
    fsInit: (FS) => {
      FS.writeFile(ENGINE, engine);
      return Promise.resolve();
    },
  });
  for (const [seen, folder] of Object.entries(job.mounts)) {
    pyodide.mountNodeFS(seen, folder);
  }
  // Only now: Python remembers that a folder was not there when it looked first.
  const sys = pyodide.pyimport("sys") as { path: { extend(more: readonly string[]): void } };
  sys.path.extend(job.path);
  const module = pyodide.pyimport(job.module) as Record<string, (argument: string) => string>;
  await writeFile(job.result, module[job.function]?.(job.argument) ?? "null");
}

/** What makes the module of a runtime that lies in `core`. */
async function program(core: string): Promise<object> {
  const address = pathToFileURL(join(core, "pyodide.asm.js")).href;
  const { default: createPyodideModule } = (await import(address)) as { default: unknown };
  return { createPyodideModule };
}

try {
  await run(JSON.parse(await text(process.stdin)) as Job);
} catch (error) {
  // Uncaught, it would print the line of Pyodide it comes from, which is a megabyte long.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
