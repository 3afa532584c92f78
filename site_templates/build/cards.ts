// Draw the card of each page: its title and its picture, on paper. The font is a package of its own,
// so that the same cards come out on every machine.
//
//   node cards.ts CARDS.json THEME_FOLDER TARGET_FOLDER

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

interface Card {
  readonly file: string;
  readonly title: string;
  readonly picture: string;
}

const WIDTH = 1200;
const HEIGHT = 630;
/** Half the size is sharp enough for a link's card, and a quarter of the bytes. */
const PIXELS = 800;
const FONT = "node_modules/@expo-google-fonts/gelasio/600SemiBold/Gelasio_600SemiBold.ttf";
/** Size and line height of a title, and the letters that fit a line of it. */
const SIZES = [
  { most: 45, size: 76, line: 92, letters: 17 },
  { most: 75, size: 58, line: 72, letters: 23 },
  { most: 200, size: 44, line: 56, letters: 30 },
] as const;

const [list, theme, target] = process.argv.slice(2);
if (list === undefined || theme === undefined || target === undefined) {
  throw new Error("cards.ts: expected a list of cards, the theme's folder and a target folder");
}
const colours = lightColours(readFileSync(join(theme, "stylesheets", "afterword.css"), "utf8"));
for (const card of JSON.parse(readFileSync(list, "utf8")) as Card[]) {
  const file = join(target, card.file);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, drawn(card));
}

/** The colours of the light scheme, by the name of their variable, from the site's style sheet. */
function lightColours(style: string): ReadonlyMap<string, string> {
  const scheme = /\[data-md-color-scheme="default"\] \{([^}]*)\}/.exec(style)?.[1] ?? "";
  const found = scheme.matchAll(/(--aw-[\w-]+):\s*(#\w+)/g);
  return new Map([...found].map(([, name, colour]) => [name ?? "", colour ?? ""]));
}

function drawn({ title, picture }: Card): Buffer {
  const svg = readFileSync(join(theme ?? "", "pictures", `${picture}.svg`), "utf8");
  const inner = svg.replace(/^<svg[^>]*>|<\/svg>\s*$/g, "");
  return new Resvg(coloured(sheet(title, inner)), {
    fitTo: { mode: "width", value: PIXELS },
    font: { fontFiles: [FONT], loadSystemFonts: false, defaultFontFamily: "Gelasio SemiBold" },
  })
    .render()
    .asPng();
}

function sheet(title: string, picture: string): string {
  const { size, line, letters } = SIZES.find(({ most }) => title.length <= most) ?? SIZES[2];
  const lines = wrapped(title, letters);
  const top = HEIGHT / 2 - ((lines.length - 1) * line) / 2 + size / 3;
  const text = lines.map((words, n) => `<tspan x="130" y="${top + n * line}">${words}</tspan>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}">
    <rect width="${WIDTH}" height="${HEIGHT}" fill="var(--aw-paper)"/>
    <rect x="60" y="60" width="1080" height="510" rx="8" fill="var(--aw-card)" stroke="var(--aw-line)" stroke-width="3"/>
    <rect x="60" y="60" width="1080" height="12" fill="var(--aw-green)"/>
    <text fill="var(--aw-ink)" font-size="${size}">${text.join("")}</text>
    <text x="130" y="525" fill="var(--aw-green)" font-size="36">Afterword</text>
    <svg x="790" y="155" width="300" height="300" viewBox="0 0 96 96">${picture}</svg>
  </svg>`;
}

function coloured(svg: string): string {
  return svg.replace(/var\((--aw-[\w-]+)\)/g, (_, name: string) => {
    const colour = colours.get(name);
    if (colour === undefined) throw new Error(`cards.ts: afterword.css has no colour ${name}`);
    return colour;
  });
}

/** The title in lines of about `letters`, as text of an SVG. */
function wrapped(title: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of title.split(/\s+/)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= letters) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map((words) => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;"));
}
