/** The views inside `/planner/`, each with an address of its own, so that "back" goes back. */

import { decoded } from "./texts/decoded.ts";

/** `detail` of an application is the kind of a new log entry, or the id of one to correct, or of a
 *  round; `kind` of a draft or a call is a step's. */
export type Route =
  | { view: "today" }
  | { view: "new"; ahead: boolean }
  | { view: "application"; id: string; part?: Part; detail?: string }
  | { view: "draft"; id: string; kind: string; to: string }
  | { view: "call"; id: string; kind: string }
  | { view: "data" };

export const PARTS = ["log", "debrief", "people", "rounds", "details"] as const;
export type Part = (typeof PARTS)[number];

/** A view's address; every part is encoded, so ids may hold any character. */
export function address(route: Route): string {
  switch (route.view) {
    case "today":
      return "#/";
    case "new":
      return route.ahead ? "#/new/ahead" : "#/new";
    case "application": {
      const parts = [route.id, route.part, route.part && route.detail];
      return `#/at/${parts
        .filter(Boolean)
        .map((part) => encodeURIComponent(part ?? ""))
        .join("/")}`;
    }
    case "draft":
      return `#/at/${[route.id, "draft", route.kind, route.to].map(encodeURIComponent).join("/")}`;
    case "call":
      return `#/at/${[route.id, "call", route.kind].map(encodeURIComponent).join("/")}`;
    case "data":
      return "#/data";
  }
}

/** What an address shows; one that is not known shows today. */
export function routeOf(hash: string): Route {
  const [head, id, part, detail, to = ""] = hash.replace(/^#\/?/, "").split("/").map(decoded);
  if (head === "new") return { view: "new", ahead: id === "ahead" };
  if (head === "data") return { view: "data" };
  if (head !== "at" || !id) return { view: "today" };
  if (part === "draft" && detail) return { view: "draft", id, kind: detail, to };
  if (part === "call" && detail) return { view: "call", id, kind: detail };
  const known = PARTS.find((one) => one === part);
  return {
    view: "application",
    id,
    ...(known ? { part: known } : {}),
    ...(known && detail ? { detail } : {}),
  };
}

/** Go to a view. Unlike a change of the hash this fires no `popstate`, at which the theme would fetch
 *  the page anew, and what is typed in a view would go with its element. */
export const go = (route: Route): void => goTo(address(route));

function goTo(hash: string): void {
  history.pushState(null, "", hash);
  window.dispatchEvent(new HashChangeEvent("hashchange"));
}

/** A plain click on a link to a view goes there; one meant for a new tab is the browser's. */
export function followLink(event: MouseEvent): void {
  const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
  const hash = link?.getAttribute("href") ?? "";
  if (!hash.startsWith("#/") || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (hash !== location.hash) goTo(hash);
}
