/**
 * What `/embed/` runs first: a plain script, which every frame may load that may run scripts at all.
 * It reads the choices, looks what the frame is allowed to do, and puts the part of the app that was
 * chosen in the place of the static advice.
 */

import { readable } from "./accent.ts";
import { choicesOf, type Choices } from "./choices.ts";
import { mendForms } from "./forms.ts";
import { tellHeight } from "./height.ts";

const t = {
  locked:
    "This page gives the frame too few rights for more than the advice below. In its own tab everything works:",
  memory:
    "This frame may keep nothing: what you enter lasts until you close this page. Save or copy it before you leave, or open this in its own tab:",
  failed:
    "This could not be loaded here. The advice below can be read; in its own tab it may work:",
  english: "There are English words only, so far.",
};

const ELEMENTS = {
  ask: "afterword-ask",
  plan: "afterword-planner",
  draft: "afterword-words",
  case: "afterword-practice",
} as const;

/** Backgrounds by scheme, as in afterword.css. */
const PAPER = { default: "faf8f3", slate: "161a19" } as const;

const script = document.currentScript as HTMLScriptElement;
const choices = choicesOf(location.search);
const own = alone(choices);

function start(): void {
  const content = document.querySelector("main");
  const place = document.querySelector("#app");
  if (content === null || place === null) return;
  dress(choices);
  tellHeight(document.querySelector("#all") ?? content);
  linkOut();
  mendForms();
  if (choices.lang !== "" && !isEnglish(choices.lang)) say(t.english);
  if (self.origin === "null") {
    say(t.locked, own);
    return;
  }
  if (!mayKeep()) say(t.memory, own);
  void fill(place, choices);
}

/** The app in the place of the advice; when it cannot be had, the advice stays. */
async function fill(place: Element, { view, case: only, node }: Choices): Promise<void> {
  if (view === "ask" && location.hash === "") location.hash = wayTo(node);
  const element = document.createElement(ELEMENTS[view]);
  if (view === "case" && only !== "") element.setAttribute("case", only);
  try {
    await import(new URL(script.dataset["app"] ?? "", script.src).href);
    place.append(element);
    await customElements.whenDefined(ELEMENTS[view]);
    document.querySelector("#advice")?.remove();
  } catch {
    element.remove();
    say(t.failed, own);
  }
}

/** The answers that lead to a place of the flow, as `/ask/` reads them. */
function wayTo(node: string): string {
  const ways = JSON.parse(document.querySelector("#ways")?.textContent ?? "{}") as object;
  return new Map<string, string>(Object.entries(ways)).get(node) ?? "";
}

function dress({ theme, accent, lang }: Choices): void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const paint = (): void => {
    const scheme = theme === "dark" || (theme === "auto" && dark.matches) ? "slate" : "default";
    document.body.dataset["mdColorScheme"] = scheme;
    if (accent === "") return;
    const { colour, on } = readable(accent, PAPER[scheme]);
    document.body.style.setProperty("--aw-green", colour);
    document.body.style.setProperty("--aw-green-strong", colour);
    document.body.style.setProperty("--aw-on-green", on);
  };
  paint();
  dark.addEventListener("change", paint);
  if (isEnglish(lang)) document.documentElement.dataset["dates"] = lang;
}

/** Links to other pages open a tab: within the frame they would put a whole site into it. */
function linkOut(): void {
  addEventListener(
    "click",
    (event) => {
      const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
      if (!link?.href || link.hasAttribute("download")) return;
      const here = location.href.replace(/#.*/, "");
      if (link.protocol === "mailto:" || link.href.replace(/#.*/, "") === here) return;
      link.target = "_blank";
      link.rel = "noopener";
    },
    true,
  );
}

const isEnglish = (lang: string): boolean => /^en(-|$)/i.test(lang);

/** Whether this frame has storage at all: its own, or the site's where the browser shares it. */
function mayKeep(): boolean {
  try {
    localStorage.getItem("afterword-probe");
    return true;
  } catch {
    return false;
  }
}

/** The same in a tab of its own: the whole site's page where there is one. */
function alone({ view, case: only, node }: Choices): string {
  const page = {
    ask: `../ask/#${wayTo(node)}`,
    plan: "../planner/",
    draft: "../planner/",
    case: only === "" ? "../practice/" : `../practice/#case=${only}`,
  }[view];
  return new URL(page, location.href).href;
}

function say(words: string, link?: string): void {
  const notice = document.createElement("p");
  notice.className = "notice";
  notice.setAttribute("role", "status");
  notice.append(words);
  if (link !== undefined) {
    const anchor = document.createElement("a");
    anchor.href = link;
    anchor.target = "_blank";
    anchor.rel = "noopener";
    // A frame may be kept from opening tabs: then the address can at least be copied.
    anchor.textContent = link;
    notice.append(" ", anchor);
  }
  document.querySelector("main")?.prepend(notice);
}

document.querySelector<HTMLAnchorElement>("#own")?.setAttribute("href", own);
start();
