/** What files for other programs are made with: fetched with the first of them, and then kept. */

import type { RuntimeFile, Verb } from "../../shared/protocol.js";
import { EngineProblem } from "./problem.js";

const NEEDING: ReadonlySet<Verb> = new Set(["reminders", "cancellation", "message", "contact"]);

export class Exports {
  #content: Promise<ArrayBuffer> | undefined;

  /** @param base the address of the folder that the file's path starts from */
  constructor(
    private readonly file: RuntimeFile,
    private readonly base: string,
  ) {}

  /** What a request of this verb needs, for a worker that may be a new one; null for most. */
  async neededBy(verb: Verb): Promise<ArrayBuffer | null> {
    if (!NEEDING.has(verb)) return null;
    this.#content ??= this.#fetch();
    try {
      return await this.#content;
    } catch {
      this.#content = undefined;
      throw new EngineProblem(
        "engine_unavailable",
        "What this file is made with could not be loaded. Check the connection and try again.",
      );
    }
  }

  async #fetch(): Promise<ArrayBuffer> {
    const response = await fetch(new URL(this.file.path, this.base));
    if (!response.ok) throw new Error(`expected the file, found status ${response.status}`);
    return response.arrayBuffer();
  }
}
