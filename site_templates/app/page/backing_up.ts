/** The person's own copy: a file, and the memory of when it was last made. */

import { todayIn } from "./clock.ts";
import { planner } from "./planner.ts";
import { download, makeBackup } from "./store/backup.ts";

export function backUp(): void {
  const { settings, store } = planner();
  const now = new Date();
  const today = todayIn(null);
  download(`afterword-${today}.json`, `${JSON.stringify(makeBackup(store, now), null, 2)}\n`);
  settings.set("backup_at", today);
}
