/** Whether the browser promises not to clear this site's data on its own. */

import type { Settings } from "./settings.ts";
import type { Store } from "./store.ts";

export type Persistence = "granted" | "refused" | "unknown";

/** Ask for it; browsers decide by themselves or ask the person. */
export async function askPersistence(): Promise<Persistence> {
  try {
    return (await navigator.storage.persist()) ? "granted" : "refused";
  } catch {
    return "unknown";
  }
}

export async function currentPersistence(): Promise<Persistence> {
  try {
    return (await navigator.storage.persisted()) ? "granted" : "refused";
  } catch {
    return "unknown";
  }
}

/** Ask once on a device, after the first save that is safe; `answered` is told the answer. */
export function askAfterFirstSave(
  store: Store,
  settings: Settings,
  answered: (answer: Persistence) => void,
): void {
  if (settings.get("asked_persistence") !== null) return;
  const leave = store.subscribe(() => {
    if (store.safety !== "saved") return;
    leave();
    void askPersistence().then((answer) => {
      settings.set("asked_persistence", answer);
      answered(answer);
    });
  });
}
