/**
 * The one-line way to embed: `<script src=".../embed/frame.js" data-view="ask" async></script>`. Puts
 * the frame where the script stands, and keeps it as high as what it shows.
 */

import { SANDBOX, ALLOW } from "./tokens.ts";

const script = document.currentScript as HTMLScriptElement;
const CHOICES = ["view", "case", "node", "theme", "lang", "accent"] as const;
const LEAST_HEIGHT = 320;

const address = new URL("./", script.src);
for (const name of CHOICES) {
  const value = script.dataset[name];
  if (value !== undefined) address.searchParams.set(name, value);
}

const frame = document.createElement("iframe");
frame.src = address.href;
frame.title = script.dataset["title"] ?? "Afterword: what to do after a job interview";
frame.loading = "lazy";
frame.allow = ALLOW;
frame.setAttribute("sandbox", SANDBOX);
frame.style.cssText = `width:100%;height:${LEAST_HEIGHT * 2}px;border:0`;
script.after(frame);

addEventListener("message", ({ source, origin, data }: MessageEvent<unknown>) => {
  if (source !== frame.contentWindow || origin !== address.origin) return;
  const { subject, height } = (data ?? {}) as { subject?: unknown; height?: unknown };
  if (subject !== "lti.frameResize" || typeof height !== "number") return;
  frame.style.height = `${Math.max(LEAST_HEIGHT, Math.min(height, 20_000))}px`;
});
