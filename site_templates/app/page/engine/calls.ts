/** What the page's engine promises, and what its requests are made of. */
import type { FieldProblem, Request, Result, Verb } from "../../shared/protocol.js";
import type { ProblemCode } from "./problem.js";

export type EngineState =
  | {
      readonly kind: "loading";
      readonly received: number;
      readonly total: number;
      /** Whether it was ready before, and had to be started anew. */
      readonly again: boolean;
    }
  | { readonly kind: "ready" }
  | { readonly kind: "error"; readonly message: string };

export interface Engine {
  readonly state: EngineState;
  /** Be told of every change of state; the returned function ends that. */
  subscribe(listener: (state: EngineState) => void): () => void;
  /** Ask the engine; rejects with an EngineProblem, or with the signal's reason when aborted. */
  call<V extends Verb>(
    request: Request<V>,
    options?: { readonly signal?: AbortSignal },
  ): Promise<Result<V>>;
  /** Start anew, also after an error. */
  restart(): void;
}

export interface Call {
  readonly text: string;
  /** What the worker needs for it and may not have yet. */
  readonly exports: ArrayBuffer | null;
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/** A call whose answer nobody waits for. */
export function unheard(text: string): Call {
  return { text, exports: null, resolve: () => undefined, reject: () => undefined };
}

export type Answer =
  | { readonly ok: true; readonly result: unknown }
  | {
      readonly ok: false;
      readonly error: {
        readonly code: ProblemCode;
        readonly message: string;
        readonly problems?: readonly FieldProblem[];
      };
    };
