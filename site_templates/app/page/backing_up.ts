/** The person's own copy: a file, and the memory of when it was last made. */

import { todayIn } from "./clock.ts";
import { planner, typedNow } from "./planner.ts";
import { download, makeBackup } from "./store/backup.ts";

/** Hand over a backup as a file, and return its text. */
export function backUp(): string {
  const { settings, store } = planner();
  const now = new Date();
  const today = todayIn(null);
  const text = `${JSON.stringify(makeBackup(store, now, typedNow()), null, 2)}\n`;
  download(`afterword-${today}.json`, text);
  settings.set("backup_at", today);
  return text;
}
