/**
 * What a backup holds beside the records: the person's usual settings, and an application that they
 * had begun to enter. Deleted records are in none: who deletes one does not want it back elsewhere.
 */

import * as v from "valibot";
import type { Home } from "./home.ts";
import { isObject, type JsonObject } from "./json.ts";
import type { Text } from "./keeper.ts";
import { NEW_PLACE, settingKey, workKey } from "./keys.ts";
import type { SettingName } from "./settings.ts";

export const USUAL = [
  "sender",
  "region",
  "time_zone",
  "calendar",
  "cadence",
  "date_language",
] as const satisfies readonly SettingName[];
export type Usual = (typeof USUAL)[number];

/** What is typed at a place of the page and no version of a record yet. */
export interface Typed {
  readonly place: string;
  readonly body: JsonObject;
}

const LONGEST = 5_000;
const setting = v.optional(v.pipe(v.string(), v.maxLength(LONGEST)));

/** As it stands in a backup; one of before these were in it has neither. */
export const besideShape = {
  settings: v.optional(v.object(v.entriesFromList(USUAL, setting)), {}),
  unfinished: v.optional(
    v.array(v.object({ schema: v.number(), body: v.custom<JsonObject>(isObject) })),
    [],
  ),
};

export type UsualSettings = Partial<Record<Usual, string | undefined>>;

export function usualIn(home: Home): UsualSettings {
  const set = USUAL.map((name) => [name, home.get(settingKey(name)) ?? ""] as const);
  return Object.fromEntries(set.filter(([, value]) => value !== ""));
}

/** What a file would bring beside records. Nothing that is here already is replaced. */
export interface BesidePreview {
  readonly settings: readonly (readonly [Usual, string])[];
  /** Settings that are others here, and stay. */
  readonly kept: readonly Usual[];
  /** The application that was begun; null where the file has none, or one is begun here. */
  readonly unfinished: JsonObject | null;
  readonly hasOther: boolean;
}

export function previewBeside(
  home: Home,
  tab: string,
  settings: UsualSettings,
  unfinished: JsonObject | null,
): BesidePreview {
  const here = usualIn(home);
  const told = USUAL.map((name) => [name, settings[name] ?? ""] as const).filter(
    ([, value]) => value !== "",
  );
  const begun = home.get(workKey(NEW_PLACE, tab)) !== null;
  return {
    settings: told.filter(([name]) => here[name] === undefined),
    kept: told
      .filter(([name, value]) => here[name] !== undefined && here[name] !== value)
      .map(([name]) => name),
    unfinished: begun ? null : unfinished,
    hasOther: begun && unfinished !== null,
  };
}

/** The texts to keep for it. */
export function besideTexts(preview: BesidePreview, tab: string, schema: number): Text[] {
  const { settings, unfinished } = preview;
  const texts: Text[] = settings.map(([name, value]) => [settingKey(name), value]);
  if (unfinished !== null) {
    const text = JSON.stringify({ schema, base: [], body: unfinished });
    texts.push([workKey(NEW_PLACE, tab), text]);
  }
  return texts;
}
