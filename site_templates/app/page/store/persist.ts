/** Whether the browser promises not to clear this site's data on its own. */

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
