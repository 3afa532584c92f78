/** Installing the site as an app, where the browser lets a page offer it. */

/** Chromium's event; other browsers have none, and the person finds it in their menu. */
interface InstallPrompt extends Event {
  prompt(): Promise<unknown>;
}

let offered: InstallPrompt | null = null;
const listeners = new Set<() => void>();

/** Take the offer when the browser makes it: soon after the start, and only once. */
export function startInstalling(): void {
  window.addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    become(event as InstallPrompt);
  });
  window.addEventListener("appinstalled", () => become(null));
}

/** Be told when installing can be offered, or not any more. */
export function watchInstalling(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const canInstall = (): boolean => offered !== null;

/** Whether this is Safari on a phone or tablet, whose own menu installs, and the page is not installed. */
export const installsFromMenu = (): boolean =>
  "standalone" in navigator && navigator.standalone === false;

export function install(): void {
  void offered?.prompt();
  become(null);
}

function become(next: InstallPrompt | null): void {
  offered = next;
  for (const listener of listeners) listener();
}
