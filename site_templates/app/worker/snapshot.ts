/**
 * The memory of a Python that has started: taken once on a device, and put back at later starts.
 *
 * The only place that uses what Pyodide's manual does not promise. A snapshot fits the build that
 * made it and no other; whatever is wrong with one, the start without it is always there.
 *
 * Most of the memory is as it is in every new instance, or empty. Only the pages that differ are
 * kept: about a quarter.
 */
import type { loadPyodide, PyodideAPI } from "pyodide";

type Options = NonNullable<Parameters<typeof loadPyodide>[0]>;
type MakeModule = NonNullable<Options["createPyodideModule"]>;

/** What Python's memory says of JavaScript's objects, in Pyodide's own words. */
type References = unknown;

/** Pyodide's inside, as far as it is touched here. */
interface Module {
  readonly HEAPU8: Uint8Array<ArrayBuffer>;
  readonly API: {
    restoreSnapshot: (snapshot: Uint8Array) => References;
    serializeHiwireState: () => References;
  };
}

interface Head {
  /** Bytes of the whole memory. */
  readonly memory: number;
  readonly references: References;
  /** The first page of each run of kept pages, and how many follow one another. */
  readonly runs: readonly (readonly [first: number, pages: number])[];
}

/** A snapshot that cannot be put back. */
export class SnapshotUnusable extends Error {}

const PAGE = 4096;
const WORDS = PAGE / 4;
/** The checksum, and the length of the head, before the head itself. */
const PREFIX = 8;
const NONE = new Uint8Array(0);

/** Options to start with the memory of `snapshot`, where `make` makes the runtime. */
export function restoring(snapshot: ArrayBuffer, make: MakeModule): Options {
  const { head, pages } = read(snapshot);
  return {
    // There being one makes Pyodide leave Python's own start out; its bytes are put back below.
    _loadSnapshot: NONE,
    createPyodideModule: async (settings) => {
      const module = await made(settings, make, head.memory);
      module.API.restoreSnapshot = () => {
        putBack(head, pages, module.HEAPU8);
        return head.references;
      };
      return module;
    },
  } as Options;
}

/** Options to start a Python whose memory can be taken afterwards. */
export const TAKEABLE = { _makeSnapshot: true } as Options;

/**
 * The snapshot of `pyodide`, which was started with `TAKEABLE`.
 *
 * @param start starts another runtime with the options it is given, to compare with
 */
export async function take(
  pyodide: PyodideAPI,
  make: MakeModule,
  start: (options: Options) => Promise<unknown>,
): Promise<ArrayBuffer> {
  const { HEAPU8: used, API } = (pyodide as unknown as { _module: Module })._module;
  const fresh = await freshMemory(used.byteLength, make, start);
  const runs = differing(used, fresh);
  const head: Head = { memory: used.byteLength, references: API.serializeHiwireState(), runs };
  return written(head, used);
}

/** The memory of a new runtime just before a snapshot would be put back. */
async function freshMemory(
  bytes: number,
  make: MakeModule,
  start: (options: Options) => Promise<unknown>,
): Promise<Uint8Array> {
  let fresh = NONE;
  const enough = new Error("nothing more is wanted of this runtime");
  await start({
    _loadSnapshot: NONE,
    createPyodideModule: async (settings) => {
      fresh = (await made(settings, make, bytes)).HEAPU8;
      throw enough;
    },
  }).catch((reason: unknown) => {
    if (reason !== enough) throw reason;
  });
  return fresh;
}

async function made(settings: unknown, make: MakeModule, memory: number): Promise<Module> {
  Object.assign(settings as object, { INITIAL_MEMORY: memory });
  const module = (await make(settings as never)) as unknown as Module;
  if (module.HEAPU8.byteLength !== memory) {
    throw new SnapshotUnusable(`expected ${memory} bytes, found ${module.HEAPU8.byteLength}`);
  }
  return module;
}

function differing(used: Uint8Array, fresh: Uint8Array): (readonly [number, number])[] {
  const now = new Uint32Array(used.buffer, used.byteOffset, used.byteLength / 4);
  const then = new Uint32Array(fresh.buffer, fresh.byteOffset, fresh.byteLength / 4);
  const runs: [number, number][] = [];
  for (let page = 0; page * WORDS < now.length; page += 1) {
    if (isSame(now, then, page * WORDS)) continue;
    const last = runs.at(-1);
    if (last !== undefined && last[0] + last[1] === page) {
      last[1] += 1;
    } else {
      runs.push([page, 1]);
    }
  }
  return runs;
}

function isSame(now: Uint32Array, then: Uint32Array, start: number): boolean {
  for (let at = start; at < start + WORDS; at += 1) {
    if (now[at] !== then[at]) return false;
  }
  return true;
}

function written(head: Head, used: Uint8Array): ArrayBuffer {
  const text = new TextEncoder().encode(JSON.stringify(head));
  const start = Math.ceil((PREFIX + text.length) / 4) * 4;
  const pages = head.runs.reduce((sum, [, count]) => sum + count, 0);
  const content = new Uint8Array(start + pages * PAGE);
  content.set(text, PREFIX);
  let at = start;
  for (const [first, count] of head.runs) {
    content.set(used.subarray(first * PAGE, (first + count) * PAGE), at);
    at += count * PAGE;
  }
  const words = new Uint32Array(content.buffer);
  words[1] = text.length;
  words[0] = checksum(words.subarray(1));
  return content.buffer;
}

function read(snapshot: ArrayBuffer): { head: Head; pages: Uint8Array } {
  if (snapshot.byteLength < PREFIX || snapshot.byteLength % 4 !== 0) {
    throw new SnapshotUnusable(`expected a snapshot, found ${snapshot.byteLength} bytes`);
  }
  const words = new Uint32Array(snapshot);
  if (words[0] !== checksum(words.subarray(1))) {
    throw new SnapshotUnusable("expected the snapshot as it was written, found other bytes");
  }
  const length = words[1] ?? 0;
  const text = new TextDecoder().decode(new Uint8Array(snapshot, PREFIX, length));
  const pages = new Uint8Array(snapshot, Math.ceil((PREFIX + length) / 4) * 4);
  return { head: JSON.parse(text) as Head, pages };
}

function putBack({ runs }: Head, pages: Uint8Array, memory: Uint8Array): void {
  let at = 0;
  for (const [first, count] of runs) {
    memory.set(pages.subarray(at, at + count * PAGE), first * PAGE);
    at += count * PAGE;
  }
}

/** FNV-1a over whole words: it tells a damaged file, and takes milliseconds. */
function checksum(words: Uint32Array): number {
  let sum = 0x811c9dc5;
  let at = 0;
  // Not by an iterator, which takes ten times as long until it is compiled.
  while (at < words.length) {
    sum = Math.imul(sum ^ (words[at] ?? 0), 0x01000193);
    at += 1;
  }
  return sum >>> 0;
}
