/** What a course author pastes into a page, for a set of choices. */

import type { Choices } from "../../embed/choices.ts";
import { ALLOW, SANDBOX } from "../../embed/tokens.ts";

/** Pixels before the frame has told its height. */
const HEIGHT = 720;

/** Choices that are not as they are anyway, in the order of the address. */
function said(choices: Choices): [name: string, value: string][] {
  const { view, case: only, node, theme, lang, accent } = choices;
  const all: Record<string, string> = {
    view,
    case: view === "case" ? only : "",
    node: view === "ask" ? node : "",
    theme: theme === "auto" ? "" : theme,
    lang,
    accent,
  };
  return Object.entries(all).filter(([, value]) => value !== "");
}

/** The address of the frame. @param embed the address of `/embed/`, with a slash at its end */
export const frameAddress = (embed: string, choices: Choices): string =>
  `${embed}?${new URLSearchParams(said(choices)).toString()}`;

export function iframeSnippet(
  embed: string,
  choices: Choices,
  words: { title: string; fallback: string },
): string {
  const address = escaped(frameAddress(embed, choices));
  return `<iframe src="${address}" title="${escaped(words.title)}"
  width="100%" height="${HEIGHT}" loading="lazy" style="border:0"
  sandbox="${SANDBOX}"
  allow="${ALLOW}"></iframe>
<p><a href="${address}" target="_blank" rel="noopener">${escaped(words.fallback)}</a></p>`;
}

export function scriptSnippet(embed: string, choices: Choices): string {
  const data = said(choices).map(([name, value]) => ` data-${name}="${escaped(value)}"`);
  return `<script src="${escaped(embed)}frame.js"${data.join("")} async></script>`;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
