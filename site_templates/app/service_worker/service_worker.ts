/** Keeps the whole site for offline use, and waits for consent before a new build takes over. */

import { clientsClaim } from "workbox-core";
import { matchPrecache, precacheAndRoute, type PrecacheEntry } from "workbox-precaching";
import { NavigationRoute, registerRoute, setCatchHandler } from "workbox-routing";
import { NetworkOnly, StaleWhileRevalidate } from "workbox-strategies";

declare const __AFTERWORD_PLACEHOLDER__: string;
declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: PrecacheEntry[] };

const scope = self.registration.scope;
const address = (path: string): string => new URL(path, scope).href;

// Instant navigation asks the sitemap which pages are the site's own. Whoever built the site may not
// have known its address; here it is known. This route has to come before the precache's.
registerRoute(
  ({ url }) => url.href === address("sitemap.xml"),
  async () => {
    const kept = await matchPrecache("sitemap.xml");
    if (kept === undefined) return Response.error();
    const text = await kept.text();
    return new Response(text.replaceAll(__AFTERWORD_PLACEHOLDER__, scope), {
      headers: kept.headers,
    });
  },
);

// The page in a frame is one page, whatever is chosen in its address.
const CHOICES = /^(view|case|node|theme|lang|accent)$/;
precacheAndRoute(self.__WB_MANIFEST, { ignoreURLParametersMatching: [CHOICES] });

// One person needs the holidays of one or two countries: kept from the first time on, and brought
// up to date behind the answer.
registerRoute(
  ({ url }) => url.href.startsWith(address("calendars/")),
  new StaleWhileRevalidate({ cacheName: `afterword-calendars-${scope}` }),
);

registerRoute(new NavigationRoute(new NetworkOnly()));

// Without a network: "/page" is "/page/", and there is no page but the kept ones.
setCatchHandler(async ({ request }) => {
  if (request.mode !== "navigate") return Response.error();
  const url = new URL(request.url);
  if (!url.pathname.endsWith("/")) {
    url.pathname += "/";
    const page = await matchPrecache(`${url.origin}${url.pathname}index.html`);
    if (page !== undefined) return Response.redirect(url.href, 301);
  }
  return (await matchPrecache("404.html")) ?? Response.error();
});

self.addEventListener("message", (event) => {
  if ((event.data as { type?: unknown } | null)?.type === "SKIP_WAITING") void self.skipWaiting();
});

// The first visit is served from the kept copy as soon as there is one.
clientsClaim();
