// Write the list of files to keep for offline use into the service worker.
//
//   node precache.ts SITE_FOLDER BUNDLED_WORKER

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { injectManifest } from "workbox-build";

/** Nobody needs these offline. */
const LEFT_OUT = [
  // Kept when they are first asked for: one person needs one or two of 250 countries.
  "calendars/[A-Z][A-Z].json",
  // For loading Python packages by name, which no page does yet.
  "runtime/wheels/**",
  "runtime/modules.json",
  // What a system shows before it installs the site.
  "screenshots/**",
  // What other sites show beside a link to a page.
  "cards/**",
  // For other machines to keep: packages for courses, and what other pages ask for by name.
  "packages/**",
  // For whoever runs the server.
  "_headers",
  "hosting/**",
  "**/oembed.json",
  // Source maps, and the search's support of other languages.
  "**/*.map",
  "assets/javascripts/lunr/**",
];

const LARGEST = 16 * 1024 * 1024;

const [site, worker] = process.argv.slice(2);
if (site === undefined || worker === undefined) {
  throw new Error("precache.ts: expected the site's folder and the bundled service worker");
}

/**
 * Pin the content of all but pages, so that a login page or an error page that a network sends in
 * place of a script is never kept. Pages are left out because hosts may add to them.
 */
const integrity = (file: string): string =>
  `sha384-${createHash("sha384").update(readFileSync(file)).digest("base64")}`;

const { count, size, warnings } = await injectManifest({
  swSrc: worker,
  swDest: join(site, "service_worker.js"),
  globDirectory: site,
  globPatterns: ["**/*"],
  globIgnores: LEFT_OUT,
  maximumFileSizeToCacheInBytes: LARGEST,
  // A name that holds a hash of the content needs no revision beside it.
  dontCacheBustURLsMatching: /^(app|runtime)\/.*-[0-9a-zA-Z]{8,12}(\.|\/)/,
  manifestTransforms: [
    (entries) => ({
      manifest: entries.map((entry) =>
        entry.url.endsWith(".html")
          ? entry
          : { ...entry, integrity: integrity(join(site, entry.url)) },
      ),
      warnings: [],
    }),
  ],
});
if (warnings.length > 0) {
  throw new Error(`precache.ts: ${warnings.join("; ")}`);
}
console.log(`site: ${count} files, ${(size / 1e6).toFixed(1)} MB, are kept for offline use`);
