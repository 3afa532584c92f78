/** A page of its own for the tests of the engine's client: what they ask is on `window`. */
import {
  engine,
  EngineProblem,
  type EngineState,
} from "../../site_templates/app/page/engine/client.js";
import type { Request, Verb } from "../../site_templates/app/shared/protocol.js";

type Outcome =
  | { readonly result: unknown }
  | { readonly code: string; readonly message: string; readonly problems: readonly unknown[] };

const states: EngineState[] = [engine().state];
engine().subscribe((state) => states.push(state));

async function ask(request: Request<Verb>, abortAfter?: number): Promise<Outcome> {
  const signal = abortAfter === undefined ? undefined : AbortSignal.timeout(abortAfter);
  try {
    return { result: await engine().call(request, signal === undefined ? {} : { signal }) };
  } catch (problem) {
    if (problem instanceof EngineProblem) {
      return { code: problem.code, message: problem.message, problems: problem.problems };
    }
    return { code: (problem as Error).name, message: (problem as Error).message, problems: [] };
  }
}

Object.assign(window, { ask, states, restart: () => engine().restart() });
