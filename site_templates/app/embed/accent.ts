/** An accent colour of somebody else's choice, made readable on our paper. */

/** Contrast that text of any size needs for the highest level of the guidelines. */
const ENOUGH = 7;
const STEP = 0.04;

type Colour = readonly [red: number, green: number, blue: number];

const WHITE: Colour = [255, 255, 255];
const BLACK: Colour = [0, 0, 0];

export interface Accent {
  readonly colour: string;
  readonly on: string;
}

/** The colour nearest to `digits` that can be read on the background, and one to write on it. */
export function readable(digits: string, background: string): Accent {
  const paper = parsed(background);
  const away = luminance(paper) > 0.5 ? BLACK : WHITE;
  let colour = parsed(digits);
  for (let share = STEP; contrast(colour, paper) < ENOUGH && share <= 1; share += STEP) {
    colour = mixed(parsed(digits), away, share);
  }
  const on = contrast(colour, WHITE) >= contrast(colour, BLACK) ? WHITE : BLACK;
  return { colour: written(colour), on: written(on) };
}

function parsed(digits: string): Colour {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    parseInt(digits.slice(at, at + 2), 16),
  );
  return [red, green, blue];
}

const written = (colour: Colour): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;

const mixed = ([r, g, b]: Colour, [r2, g2, b2]: Colour, share: number): Colour => [
  r + (r2 - r) * share,
  g + (g2 - g) * share,
  b + (b2 - b) * share,
];

/** Relative luminance, as WCAG 2 defines it. */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
