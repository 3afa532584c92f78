/**
 * Tells the page around the frame how high it is, in the three ways that pages understand: LTI's
 * (Canvas and others), H5P's handshake, and Open edX's.
 *
 * Only the parent is told, by its own origin, and nothing but the height; of what it says only H5P's
 * three words are heard.
 */

interface H5pWord {
  readonly context: "h5p";
  readonly action: "ready" | "hello" | "resizePrepared";
}

export function tellHeight(content: Element): void {
  if (window.parent === window) return;
  let origin = parentOrigin();
  let shaken = false;
  let told = 0;

  const height = (): number => Math.ceil(content.getBoundingClientRect().bottom + window.scrollY);
  const post = (message: object): void => {
    if (origin !== null) window.parent.postMessage(message, origin);
  };
  const h5p = (action: string, sizes: object = {}): void => {
    post({ context: "h5p", action, ...sizes });
  };
  const prepare = (): void => {
    h5p("prepareResize", { scrollHeight: height(), clientHeight: document.body.clientHeight });
  };
  const tell = (): void => {
    if (height() === told) return;
    told = height();
    post({ subject: "lti.frameResize", height: told });
    post({ type: "plugin.resize", payload: { width: window.innerWidth, height: told } });
    if (shaken) prepare();
  };

  window.addEventListener("message", (event: MessageEvent<unknown>) => {
    if (event.source !== window.parent || event.origin === "null" || !isH5p(event.data)) return;
    // Where the browser does not say who the parent is, its own word does.
    origin ??= event.origin;
    if (event.origin !== origin) return;
    if (event.data.action === "ready") h5p("hello");
    else if (event.data.action === "resizePrepared") h5p("resize", { scrollHeight: height() });
    else {
      shaken = true;
      prepare();
    }
  });
  h5p("hello");
  new ResizeObserver(tell).observe(content);
}

/** The parent's origin; null where the browser keeps it to itself, or it has none. */
function parentOrigin(): string | null {
  const ancestors = location.ancestorOrigins as DOMStringList | undefined;
  const said = ancestors?.[0] ?? originOf(document.referrer);
  return said === "null" ? null : said;
}

const originOf = (address: string): string | null =>
  URL.canParse(address) ? new URL(address).origin : null;

function isH5p(data: unknown): data is H5pWord {
  if (typeof data !== "object" || data === null) return false;
  const { context, action } = data as Partial<Record<keyof H5pWord, unknown>>;
  return (
    context === "h5p" && (action === "ready" || action === "hello" || action === "resizePrepared")
  );
}
