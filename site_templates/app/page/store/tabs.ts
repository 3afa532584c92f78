/** Tabs tell each other which schema they write; one that hears a newer one stops writing. */

import * as v from "valibot";
import { SCHEMA } from "./migrations.ts";

const message = v.object({
  from: v.string(),
  schema: v.pipe(v.number(), v.integer()),
  asks: v.boolean(),
});

/** Announce this tab, and call `outdated` once another tab writes a newer schema. */
export function meetTabs(tab: string, outdated: () => void): void {
  if (!("BroadcastChannel" in window)) return;
  const channel = new BroadcastChannel("afterword:1");
  const say = (asks: boolean): void => channel.postMessage({ from: tab, schema: SCHEMA, asks });
  channel.addEventListener("message", (event) => {
    const heard = v.safeParse(message, event.data);
    if (!heard.success) return;
    if (heard.output.schema > SCHEMA) outdated();
    else if (heard.output.asks) say(false);
  });
  say(true);
}
