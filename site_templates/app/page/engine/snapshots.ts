/** Where the snapshot of a started engine is kept on this device: at most one, of this build. */

const CACHE = "afterword-snapshots";

/** Nothing in here is anybody's data, and nothing is lost with it: a start takes longer, no more. */
export class Snapshots {
  readonly #address: string;

  /** @param base the address of the folder of the runtime, which sets deployments apart */
  constructor(
    private readonly base: string,
    build: string,
  ) {
    this.#address = new URL(`snapshot-${build}`, base).href;
  }

  /** The snapshot, or null where there is none or nothing can be kept. */
  async kept(): Promise<ArrayBuffer | null> {
    try {
      const found = await (await caches.open(CACHE)).match(this.#address);
      return (await found?.arrayBuffer()) ?? null;
    } catch {
      return null;
    }
  }

  /** Keep this one, and none of another build; where that cannot be done, nothing is kept. */
  async keep(snapshot: ArrayBuffer): Promise<void> {
    try {
      await this.drop();
      await (await caches.open(CACHE)).put(this.#address, new Response(snapshot));
    } catch {
      // The device has no room for it, or refuses.
    }
  }

  async drop(): Promise<void> {
    try {
      const cache = await caches.open(CACHE);
      for (const { url } of await cache.keys()) {
        if (url.startsWith(this.base)) await cache.delete(url);
      }
    } catch {
      // Nothing can be kept here, so nothing is.
    }
  }
}
