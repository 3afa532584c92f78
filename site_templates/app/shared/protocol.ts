/**
 * What the page and the engine's worker say to each other.
 *
 * A call and its answer are JSON texts, which is all that Python is ever handed.
 */
import type { Lockfile } from "pyodide";

import type {
  ApplicationRecord,
  Comparison,
  Decision,
  Draft,
  Finding,
  LogEntry,
  Overview,
  PathEntry,
  Plan,
} from "#contract";

/** One file of the runtime, as `runtime.json` lists it. */
export interface RuntimeFile {
  readonly path: string;
  readonly bytes: number;
}

/** The runtime of one build: the files it boots from, and what is loaded later. */
export interface RuntimeManifest {
  readonly build: string;
  readonly files: Readonly<
    Record<"assembly" | "engine" | "library" | "program" | "worker", RuntimeFile>
  >;
  /** What files for other programs are made with. */
  readonly exports: RuntimeFile;
  readonly lock: Lockfile;
}

/** What the page downloads for the worker. */
export type BootFile = "assembly" | "engine" | "library";

/** A downloaded file; WebAssembly is a compiled module. */
export type BootPart =
  /** An earlier start's memory, to start from; null where there is none. */
  | { readonly file: "snapshot"; readonly content: ArrayBuffer | null }
  | { readonly file: "assembly"; readonly content: WebAssembly.Module }
  | { readonly file: "engine" | "library"; readonly content: ArrayBuffer };

export type Purpose = "answers" | "snapshot";

export type ToWorker =
  /**
   * Start the engine, to answer or to take its snapshot; `base` is the absolute address of the
   * folder that holds the runtime.
   */
  | {
      readonly kind: "boot";
      readonly purpose: Purpose;
      readonly base: string;
      readonly runtime: RuntimeManifest;
    }
  /** Hand over a part of the runtime that `boot` waits for. */
  | { readonly kind: "part"; readonly part: BootPart }
  /**
   * Put a request to the engine, with the zip of Python that it needs beyond what was booted. One
   * at a time: the next follows the answer.
   */
  | { readonly kind: "call"; readonly request: string; readonly exports: ArrayBuffer | null };

export type FromWorker =
  /** `restored`: from a snapshot. */
  | { readonly kind: "ready"; readonly restored: boolean }
  /** The snapshot that was asked for; this worker is of no further use. */
  | { readonly kind: "snapshot"; readonly snapshot: ArrayBuffer }
  /** The snapshot handed over is of no use, and neither is this worker. */
  | { readonly kind: "unusable"; readonly message: string }
  /** The engine did not start; the message is for the person who reads it. */
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "answer"; readonly answer: string }
  /** The answer waits for a file that is being fetched. */
  | { readonly kind: "waiting" }
  /** The engine died at this call and answers no other one. */
  | { readonly kind: "died"; readonly message: string };

/** One thing wrong with what was entered; `field` is a path such as `interviews[0].ends`. */
export interface FieldProblem {
  readonly field: string;
  readonly found: string;
  readonly expected: string;
  readonly message: string;
}

/** A question of a flow, with the answers it offers; `part` names the words of a call it goes with. */
export interface Question {
  readonly id: string;
  readonly question: string;
  readonly why: string;
  readonly options: readonly { readonly answer: string; readonly label: string }[];
  readonly references: readonly string[];
  readonly part: string | null;
}

/** Where a flow's answers end; `log` is the log entry they make, without what only a person knows. */
export interface FlowOutcome {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly references: readonly string[];
  readonly log: Partial<LogEntry> | null;
}

/** What `afterword.bridge` can be asked, and what it answers. Moments are wall-clock times. */
interface Verbs {
  plan: { asks: { record: ApplicationRecord; now: string }; gets: Plan };
  overview: {
    asks: { items: readonly { readonly record: ApplicationRecord; readonly now: string }[] };
    gets: Overview & {
      unusable: readonly { index: number; problems: readonly FieldProblem[] }[];
    };
  };
  draft: {
    asks: {
      record: ApplicationRecord;
      step: string;
      now: string;
      to?: readonly string[];
      tone?: string;
      /** Another channel than the step's own: the words of a call where it is "phone". */
      channel?: string;
      wording?: number;
    };
    gets: Draft;
  };
  check: {
    asks: {
      text: string;
      record: ApplicationRecord;
      step: string;
      now: string;
      to?: readonly string[];
      beside?: readonly string[];
    };
    gets: { findings: readonly Finding[] };
  };
  /** The question that the answers lead to, or else the outcome. */
  ask: {
    asks: { answers: Readonly<Record<string, string>>; flow?: string };
    gets: { node: Question | null; outcome: FlowOutcome | null; path: readonly PathEntry[] };
  };
  /** What the plan says about a learner's decision in a practice case. */
  compare: {
    asks: { record: ApplicationRecord; decision: Decision; now: string };
    gets: Comparison;
  };
  validate: { asks: { record: unknown }; gets: { problems: readonly FieldProblem[] } };
  calendar: { asks: { table: unknown }; gets: { country: string } };
  stems: {
    asks: object;
    gets: readonly { field: string; before: string; after: string; hint: string }[];
  };
  /** A calendar file (RFC 5545) of plans, and when each step in it is due by its id, plan by plan. */
  reminders: {
    asks: {
      items: readonly { readonly record: ApplicationRecord; readonly now: string }[];
      /** When the file is made, in UTC. */
      stamp: string;
      /** The steps wanted; all that are to be sent or done when left out. */
      only?: readonly string[];
    };
    gets: { file: string; steps: readonly Readonly<Record<string, string>>[] };
  };
  /** A calendar file that takes the reminders of these steps out again. */
  cancellation: {
    asks: { record: ApplicationRecord; steps: readonly string[]; stamp: string };
    gets: { file: string };
  };
  /** A message file (RFC 5322), not sent yet. */
  message: {
    asks: { record: ApplicationRecord; subject: string; body: string; to: readonly string[] };
    gets: { file: string };
  };
  /** A contact file (vCard) of one person of the record. */
  contact: { asks: { record: ApplicationRecord; contact: string }; gets: { file: string } };
  /** The law of places that can be switched on. */
  overlays: {
    asks: object;
    gets: readonly { id: string; title: string; summary: string; regions: readonly string[] }[];
  };
  about: { asks: object; gets: { version: string; rules_version: string } };
}

export type Verb = keyof Verbs;
export type Request<V extends Verb> = { readonly verb: V } & Readonly<Verbs[V]["asks"]>;
export type Result<V extends Verb> = Verbs[V]["gets"];
