/** Turns a request into JSON text that Python survives. */
import { EngineProblem } from "./problem.js";

/** Text nested some thousands deep ends Python for good; a record is about eight deep. */
const DEEPEST = 64;
/** An import is at most 5 MB; anything longer is no record of a person's interviews. */
const LONGEST = 5_000_000;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * The request as JSON. Half characters, which Python cannot write out again, become the visible
 * mark U+FFFD.
 *
 * @throws EngineProblem when the request is nested too deep or too long.
 */
export function requestText(request: unknown): string {
  if (isDeeperThan(DEEPEST, request)) {
    throw new EngineProblem("bad_request", `This is nested more than ${DEEPEST} levels deep.`);
  }
  const text = JSON.stringify(wellFormed(request));
  if (text.length > LONGEST) {
    throw new EngineProblem(
      "bad_request",
      `This is too long: ${text.length} characters, where at most ${LONGEST} are read.`,
    );
  }
  return text;
}

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== "object" || value === null) {
    return false;
  }
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(levels - 1, inner));
}

function wellFormed(value: unknown): unknown {
  if (typeof value === "string") {
    return value.replace(LONE_SURROGATE, "\uFFFD");
  }
  if (Array.isArray(value)) {
    return value.map(wellFormed);
  }
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(([key, inner]) => [
      wellFormed(key),
      wellFormed(inner),
    ]);
    return Object.fromEntries(entries);
  }
  return value;
}
