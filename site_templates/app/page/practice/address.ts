/** What `/practice/` shows, from the address's fragment, so that a case can be linked to. */

import { decoded } from "../texts/decoded.ts";

export type View =
  | { readonly view: "list" | "transcript" | "write" }
  | { readonly view: "case"; readonly id: string }
  | { readonly view: "own"; readonly packed: string };

export function viewOf(fragment: string): View {
  const [name = "", ...rest] = fragment.replace(/^#/, "").split("=");
  const value = rest.join("=");
  switch (name) {
    case "case":
      return { view: "case", id: decoded(value) };
    case "own":
      return { view: "own", packed: value };
    case "transcript":
    case "write":
      return { view: name };
    default:
      return { view: "list" };
  }
}

export const toCase = (id: string): string => `#case=${encodeURIComponent(id)}`;
export const LIST = "#cases";
export const TRANSCRIPT = "#transcript";
export const WRITE = "#write";
