/** Acts when something takes too long, counting only the time in which this page was awake. */

/** How often it looks; a look that comes late was held up, and counts as little more. */
const LOOK_MS = 250;
const LATE_MS = 2 * LOOK_MS;

/**
 * A plain timer cannot tell a silent worker from a page that was frozen, kept for "back", or asleep
 * with the whole machine: its time is over at the moment of waking, before any message is heard.
 */
export class Watchdog {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Act in `patience` milliseconds, unless called off; what was awaited before is forgotten. */
  watch(patience: number, act: () => void): void {
    this.callOff();
    let left = patience;
    let seen = performance.now();
    const look = () => {
      const now = performance.now();
      left -= Math.min(now - seen, LATE_MS);
      seen = now;
      if (left > 0) {
        this.#timer = setTimeout(look, Math.min(left, LOOK_MS));
      } else {
        act();
      }
    };
    this.#timer = setTimeout(look, Math.min(left, LOOK_MS));
  }

  callOff(): void {
    clearTimeout(this.#timer);
  }
}
