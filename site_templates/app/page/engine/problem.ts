/** Why a call to the engine has no result. */

import type { FieldProblem } from "../../shared/protocol.js";

export type ProblemCode =
  /** From the engine: the record cannot be read, the request is not one, or a fault of ours. */
  | "invalid_record"
  | "bad_request"
  | "internal"
  /** From this side: the engine stopped and was started again, or cannot be started. */
  | "engine_restarted"
  | "engine_unavailable";

/** What a call rejects with; the message is for the person who reads it. */
export class EngineProblem extends Error {
  override readonly name = "EngineProblem";

  constructor(
    readonly code: ProblemCode,
    message: string,
    readonly problems: readonly FieldProblem[] = [],
  ) {
    super(message);
  }
}
