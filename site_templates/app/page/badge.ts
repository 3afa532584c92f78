/** The number due, on the icon of the installed app where the platform shows one. */

let shown: number | null = null;

export function showBadge(count: number): void {
  if (count === shown || !("setAppBadge" in navigator)) return;
  shown = count;
  // A platform that refuses shows no number; Today does.
  void navigator.setAppBadge(count).catch(() => undefined);
}
