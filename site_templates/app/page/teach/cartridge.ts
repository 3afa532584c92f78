/**
 * A cartridge holds addresses, and whoever built this site may not have known its own. The page
 * does: links that name the placeholder are given the real address as the file is downloaded.
 */

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const PLACEHOLDER = "https://site.invalid/";

/** The cartridge with the site's address in its links. @param site with a slash at its end */
function addressed(cartridge: Uint8Array, site: string): Uint8Array<ArrayBuffer> {
  const files = Object.entries(unzipSync(cartridge)).map(([name, content]) => {
    const text = strFromU8(content).replaceAll(PLACEHOLDER, site);
    return [name, strToU8(text)] as const;
  });
  return new Uint8Array(zipSync(Object.fromEntries(files)));
}

export async function downloadAddressed(link: HTMLAnchorElement, site: string): Promise<void> {
  const given = new Uint8Array(await (await fetch(link.href)).arrayBuffer());
  const file = new Blob([addressed(given, site)], { type: "application/zip" });
  const address = URL.createObjectURL(file);
  Object.assign(document.createElement("a"), { href: address, download: link.download }).click();
  // Firefox and Safari read the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
