// Cut Pyodide's program and its WebAssembly to what this site asks of them.
//
//   node runtime_core.ts PYODIDE_FOLDER TARGET_FOLDER
//
// Pyodide's WebAssembly exports all of Python's C functions, since packages with compiled code may
// ask for any. None is loaded here. Every export costs a JavaScript object and a search of the
// function table at each start, and keeps code that is never run from being left out.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import binaryen from "binaryen";

interface Parts {
  readonly before: string;
  /** One assignment for each export, to variables of its name. */
  readonly assignments: readonly Assignment[];
  readonly between: string;
  readonly variables: readonly string[];
  readonly after: string;
}

interface Assignment {
  readonly text: string;
  readonly exported: string;
  readonly variables: readonly string[];
}

const ASSIGNMENTS = /function assignWasmExports\(wasmExports\)\{([^}]*)\}/;
const ASSIGNMENT = /^(?<targets>.+?=)wasmExports\["(?<exported>[\w$]+)"\]/;
const TARGET = /([\w$]+)=/g;
const WORD = /[\w$]+/g;
/** Of the exports that are not functions, these few are the program's own, and always wanted. */
const KINDS_KEPT = new Set<string>(["memory", "table", "tag"]);

function words(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** The program, where it names its exports and where it declares variables for them. */
function divide(program: string): Parts {
  const found = ASSIGNMENTS.exec(program);
  const assignments = (found?.[1] ?? "").split(";").flatMap(asAssignment);
  const [first] = assignments[0]?.variables ?? [];
  const start = program.indexOf(`var ${first},`);
  const end = program.indexOf(";", start);
  if (found === null || first === undefined || start < 0 || end > found.index) {
    throw new Error(
      "pyodide.asm.mjs: expected variables for its exports and a function assignWasmExports that " +
        "fills them, found neither: has Pyodide changed?",
    );
  }
  return {
    before: program.slice(0, start),
    variables: program.slice(start + "var ".length, end).split(","),
    between: program.slice(end, found.index),
    assignments,
    after: program.slice(found.index + found[0].length),
  };
}

function asAssignment(text: string): readonly Assignment[] {
  if (text === "") return [];
  const { targets, exported } = ASSIGNMENT.exec(text)?.groups ?? {};
  if (targets === undefined || exported === undefined) {
    throw new Error(`pyodide.asm.mjs: expected the assignment of an export, found ${text}`);
  }
  const variables = [...targets.matchAll(TARGET)].map(([, name]) => name ?? "");
  return [{ text, exported, variables }];
}

/** Export names that something asks for: the program, its loader, or the WebAssembly itself. */
function wanted(module: WebAssembly.Module, parts: Parts, loader: string): ReadonlySet<string> {
  const { before, between, after, assignments } = parts;
  const asked = new Set([before, between, after, loader].flatMap(words));
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    if (from.startsWith("GOT.")) asked.add(name);
  }
  const variables = new Map(assignments.map((one) => [one.exported, one.variables]));
  const isWanted = ({ kind, name }: WebAssembly.ModuleExportDescriptor) =>
    KINDS_KEPT.has(kind) ||
    [name, `_${name}`, ...(variables.get(name) ?? [])].some((form) => asked.has(form));
  return new Set(
    WebAssembly.Module.exports(module)
      .filter(isWanted)
      .map(({ name }) => name),
  );
}

function cutProgram(parts: Parts, keep: ReadonlySet<string>): string {
  const { before, between, after } = parts;
  const kept = parts.assignments.filter(({ exported }) => keep.has(exported));
  const gone = parts.assignments.filter(({ exported }) => !keep.has(exported));
  const unused = new Set(gone.flatMap(({ variables }) => variables));
  const variables = parts.variables.filter((name) => !unused.has(name));
  const texts = kept.map(({ text }) => text);
  return (
    `${before}var ${variables.join(",")}${between}` +
    `function assignWasmExports(wasmExports){${texts.join(";")}}${after}`
  );
}

function cutAssembly(
  assembly: Uint8Array,
  module: WebAssembly.Module,
  keep: ReadonlySet<string>,
): Uint8Array {
  const whole = binaryen.readBinary(assembly);
  for (const { name } of WebAssembly.Module.exports(module)) {
    if (!keep.has(name)) whole.removeExport(name);
  }
  whole.runPasses(["remove-unused-module-elements"]);
  return whole.emitBinary();
}

const [source, target] = process.argv.slice(2);
if (source === undefined || target === undefined) {
  throw new Error("expected: node runtime_core.ts PYODIDE_FOLDER TARGET_FOLDER");
}
const assembly = readFileSync(join(source, "pyodide.asm.wasm"));
const module = new WebAssembly.Module(assembly);
const parts = divide(readFileSync(join(source, "pyodide.asm.mjs"), "utf8"));
const keep = wanted(module, parts, readFileSync(join(source, "pyodide.mjs"), "utf8"));
// Some hosts send `.mjs` with a type that browsers refuse to run.
writeFileSync(join(target, "pyodide.asm.js"), cutProgram(parts, keep));
writeFileSync(join(target, "pyodide.asm.wasm"), cutAssembly(assembly, module, keep));
