// Draw the app's icons, in the sizes that platforms ask for, from two SVG pictures.
//
//   node icons.ts SOURCE_FOLDER TARGET_FOLDER

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

const ICONS: readonly (readonly [picture: string, pixels: number, name: string])[] = [
  ["icon.svg", 192, "icon-192.png"],
  ["icon.svg", 512, "icon-512.png"],
  ["icon-maskable.svg", 180, "icon-180.png"],
  ["icon-maskable.svg", 512, "icon-maskable-512.png"],
];

const [source, target] = process.argv.slice(2);
if (source === undefined || target === undefined) {
  throw new Error("icons.ts: expected a source and a target folder");
}
mkdirSync(target, { recursive: true });
copyFileSync(join(source, "icon.svg"), join(target, "icon.svg"));
for (const [picture, pixels, name] of ICONS) {
  const drawn = new Resvg(readFileSync(join(source, picture)), {
    fitTo: { mode: "width", value: pixels },
  });
  writeFileSync(join(target, name), drawn.render().asPng());
}
