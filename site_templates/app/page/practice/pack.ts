/** Data as text for an address or for an LMS: JSON, deflated, in the letters that addresses allow. */

import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { depthOf, freshCopy, type Json } from "../store/json.ts";

/** What is unpacked may not be longer: deflated zeros grow a thousandfold. */
const LARGEST = 100_000;
const DEEPEST = 16;

/** Text that was not packed here, or is cut short. */
export class NotPacked extends Error {}

export function pack(value: unknown): string {
  const bytes = deflateSync(strToU8(JSON.stringify(value)), { level: 9 });
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/**
 * What was packed, in fresh objects without keys that reach a prototype.
 *
 * @throws NotPacked when it is no packed JSON, or is too large or too deep to be a case.
 */
export function unpack(text: string): Json {
  let json: string;
  try {
    const letters = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    json = strFromU8(inflateSync(Uint8Array.from(letters, (letter) => letter.charCodeAt(0))));
  } catch {
    throw new NotPacked("not packed");
  }
  if (json.length > LARGEST || depthOf(json) > DEEPEST) throw new NotPacked("too large");
  try {
    return freshCopy(JSON.parse(json), { dropped: [], unsafe: [], unseen: [] });
  } catch {
    throw new NotPacked("no JSON");
  }
}
