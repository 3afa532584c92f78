/** Small things the page remembers beside the records; the last one written counts. */

import type { Home } from "./home.ts";
import { glanceKey, settingKey } from "./keys.ts";

export type SettingName =
  | "cadence"
  | "sender"
  | "region"
  | "time_zone"
  /** The usual weekend and days off, as JSON. */
  | "calendar"
  | "backup_at"
  | "asked_persistence"
  | "date_language"
  /** The day of a save that made the clock doubtful, when the person said the clock is right. */
  | "clock_checked"
  /** The sentences of the notes as the engine gave them last. */
  | "stems";

export class Settings {
  constructor(private readonly home: Home) {}

  get(name: SettingName): string | null {
    return this.home.get(settingKey(name));
  }

  /** Remembered when there is room; nothing rests on it. */
  set(name: SettingName, value: string): void {
    this.#write(settingKey(name), value);
  }

  /** The last plan of a record in short, to show while the engine starts. */
  glance(record: string): string | null {
    return this.home.get(glanceKey(record));
  }

  setGlance(record: string, text: string): void {
    if (this.glance(record) !== text) this.#write(glanceKey(record), text);
  }

  #write(key: string, value: string): void {
    try {
      this.home.set(key, value);
    } catch {
      // Full: what was remembered before stays.
    }
  }
}
