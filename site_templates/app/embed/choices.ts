/** What is chosen in the address of `/embed/`, and how anything else is read. */

export const VIEWS = ["ask", "plan", "draft", "case"] as const;
export type View = (typeof VIEWS)[number];
export type Theme = "light" | "dark" | "auto";

export interface Choices {
  readonly view: View;
  /** A practice case; "" for the list of them. */
  readonly case: string;
  /** A question or outcome of the flow to stand at; "" for the first question. */
  readonly node: string;
  readonly theme: Theme;
  /** A language tag, for dates; "" for the reader's own. */
  readonly lang: string;
  /** Six hexadecimal digits; "" for the site's own colour. */
  readonly accent: string;
}

/** What is not as it should be counts as not said: an address may come from anywhere. */
export function choicesOf(search: string): Choices {
  const said = new URLSearchParams(search);
  const word = (name: string, pattern: RegExp): string => {
    const value = said.get(name) ?? "";
    return pattern.test(value) ? value : "";
  };
  const theme = said.get("theme");
  return {
    view: VIEWS.find((view) => view === said.get("view")) ?? "ask",
    case: word("case", /^[a-z0-9-]{1,60}$/),
    node: word("node", /^[a-z_]{1,60}$/),
    theme: theme === "light" || theme === "dark" ? theme : "auto",
    lang: word("lang", /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/),
    accent: word("accent", /^[0-9a-fA-F]{6}$/).toLowerCase(),
  };
}
