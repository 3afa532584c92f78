/** The prepared cases, as data of the build, and what a case of anybody's is made of. */

import data from "#practice" with { type: "json" };
import type { ApplicationRecord } from "#contract";

export type Level = "easy" | "middle" | "hard";

export interface PracticeCase {
  readonly id: string;
  readonly title: string;
  readonly level: Level;
  /** The moment at which the case's clock stands still. */
  readonly now: string;
  readonly story: string;
  readonly record: ApplicationRecord;
}

export const cases = (data as unknown as { cases: readonly PracticeCase[] }).cases;

/** A case of somebody else's, from a link, goes by this id. */
export const OWN = "own";

export const caseOf = (id: string): PracticeCase | undefined => cases.find((one) => one.id === id);

export const levels: readonly Level[] = ["easy", "middle", "hard"];
