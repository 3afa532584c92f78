/** Parts of the page's code that are fetched when they are wanted. */

/** Dispatched on `window` when a part could not be had. */
export const PART_MISSING = "afterword:part-missing";

/** The part that is being fetched; where it cannot be had, the page offers to be loaded anew. */
export function part<T>(fetching: Promise<T>): Promise<T> {
  fetching.catch(() => window.dispatchEvent(new Event(PART_MISSING)));
  return fetching;
}
