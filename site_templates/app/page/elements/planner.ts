import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { customElement, state } from "lit/decorators.js";
import { watchInstalling } from "../install.ts";
import type { EngineState } from "../engine/client.ts";
import { planner } from "../planner.ts";
import { address, followLink, routeOf, type Route } from "../route.ts";
import { t } from "../texts/en.ts";
import { fetchLaterViews, untilFetched } from "./later_views.ts";
import { notices, noticeStyles, safetyNow } from "./notices.ts";
import { base } from "./styles.ts";
import "./application.ts";
import "./draft.ts";
import "./new.ts";
import "./today.ts";

const TICK_MS = 30_000;
/** How long a message without an undo stays. */
const SAID_MS = 6_000;

type Loading = Extract<EngineState, { kind: "loading" }>;

/** Something that just happened, and how to take it back. */
export interface Said {
  readonly text: string;
  readonly undo?: () => void;
  /** Something else to do about it. */
  readonly instead?: { readonly label: string; readonly act: () => void };
}

/**
 * The planner: one view at a time, chosen by the address after `#`, and above it what concerns all
 * of them: whether everything is saved, and whether the engine is ready.
 *
 * @summary The whole of `/planner/`.
 * @slot - what is shown when scripts do not run
 */
@customElement("afterword-planner")
export class AwPlanner extends LitElement {
  static override styles = [
    base,
    noticeStyles,
    css`
      :host {
        max-width: var(--aw-measure, 34rem);
        /* The site's own heading is unseen here, and its distance with it. */
        margin: -1rem auto 0;
      }
      nav {
        display: flex;
        gap: 0.25em;
        margin-bottom: 0.5em;
        border-bottom: 1px solid var(--line);
      }
      nav a {
        display: inline-flex;
        align-items: center;
        min-height: 2.75em;
        padding: 0 0.75em;
        border-bottom: 3px solid transparent;
        color: var(--quiet);
        font-weight: 500;
        text-decoration: none;
      }
      nav a[aria-current] {
        border-color: var(--accent);
        color: var(--accent);
      }
      .status {
        min-height: 1.5em;
        margin-bottom: 1em;
      }
      progress {
        width: 100%;
        height: 0.3em;
        accent-color: var(--accent);
      }
      @media print {
        nav,
        .status,
        .notice,
        .foot {
          display: none;
        }
      }
      .foot {
        position: sticky;
        bottom: 1em;
      }
      .said {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 1em;
        margin-top: 1.5em;
        padding: 0.5em 1em;
        border-radius: 0.4em;
        background: var(--md-default-fg-color, #000);
        color: var(--md-default-bg-color, #fff);
      }
      .said button {
        border-color: currentcolor;
        color: inherit;
      }
    `,
  ];

  @state() private _route: Route = routeOf(location.hash);
  @state() private _said: Said | null = null;
  /** The address it was said at: it stays until that is left. */
  #saidAt = "";
  /** Whether the engine is being started anew. */
  #again = false;
  #leave: (() => void)[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    const update = (): void => this.requestUpdate();
    const { engine, store } = planner();
    const tick = setInterval(update, TICK_MS);
    window.addEventListener("hashchange", this._moved);
    this.#leave = [
      engine.subscribe((state) => this._engineIs(state)),
      store.subscribe(update),
      watchInstalling(update),
      () => clearInterval(tick),
      () => window.removeEventListener("hashchange", this._moved),
    ];
    this._route = routeOf(location.hash);
    fetchLaterViews();
    this.addEventListener("said", (event) => {
      this._hear((event as CustomEvent<Said>).detail);
    });
    this.addEventListener("click", followLink);
    // The theme's own keys ("s" for search, "n" for the next page) must not fire while typing here.
    this.addEventListener("keydown", (event) => {
      event.stopPropagation();
      submitByEnter(event);
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const leave of this.#leave) leave();
  }

  protected override render(): TemplateResult {
    return html`${this._nav()} ${this._status()} ${notices(this._route.view)} ${this._view()}
      <div role="status" class="foot">${this._said ? this._saidBar(this._said) : nothing}</div>`;
  }

  private _nav(): TemplateResult {
    const link = (route: Route, label: string): TemplateResult =>
      html`<a
        href=${address(route)}
        aria-current=${this._route.view === route.view ? "page" : nothing}
        >${label}</a
      >`;
    return html`<nav aria-label=${t.nav.label}>
      ${link({ view: "today" }, t.nav.today)} ${link({ view: "new", ahead: false }, t.nav.add)}
      ${link({ view: "data" }, t.nav.data)}
    </nav>`;
  }

  private _status(): TemplateResult {
    const { engine } = planner();
    const { state } = engine;
    return html`<div class="status small quiet">
      <span role="status">${t.safety[safetyNow()]}</span>
      ${state.kind === "loading" ? loading(state) : nothing}
      ${
        state.kind === "error"
          ? html`<div class="notice" role="alert">
              <p>${t.engine.error(state.message)}</p>
              <button type="button" @click=${() => engine.restart()}>${t.engine.retry}</button>
            </div>`
          : nothing
      }
    </div>`;
  }

  /** Another application, or another person's message, has elements of its own. */
  private _view(): TemplateResult {
    const route = this._route;
    const place = "id" in route ? JSON.stringify([route.id, "to" in route && route.to]) : "";
    return html`${keyed(place, this._viewOf(route))}`;
  }

  private _viewOf(route: Route): TemplateResult {
    switch (route.view) {
      case "today":
        return html`<aw-today></aw-today>`;
      case "new":
        return html`<aw-new ?ahead=${route.ahead}></aw-new>`;
      case "application":
        return html`<aw-application
          .record=${route.id}
          .section=${route.part ?? null}
          .detail=${route.detail ?? ""}
        ></aw-application>`;
      case "draft":
        return html`<aw-draft .record=${route.id} .kind=${route.kind} .to=${route.to}></aw-draft>`;
      case "call":
        return html`<aw-call .record=${route.id} .kind=${route.kind}>${untilFetched()}</aw-call>`;
      case "data":
        return html`<aw-data>${untilFetched()}</aw-data>`;
    }
  }

  private _saidBar(said: Said): TemplateResult {
    return html`<div class="said">
      <span>${said.text}</span>
      ${
        said.undo
          ? html`<button
              type="button"
              @click=${() => {
                said.undo?.();
                this._said = null;
              }}
            >
              ${t.application.undo}
            </button>`
          : nothing
      }
      ${
        said.instead
          ? html`<button type="button" @click=${said.instead.act}>${said.instead.label}</button>`
          : nothing
      }
    </div>`;
  }

  private readonly _moved = (): void => {
    this._route = routeOf(location.hash);
    if (this.#saidAt !== location.hash) this._said = null;
    window.scrollTo(0, 0);
    void this.updateComplete.then(() => this._focusHeading());
  };

  /** Started anew, it says so: a plan that was asked for meanwhile came late, and nothing is lost. */
  private _engineIs(state: EngineState): void {
    if (state.kind === "ready" && this.#again) this._hear({ text: t.engine.restarted });
    this.#again = state.kind === "loading" && state.again;
    this.requestUpdate();
  }

  private _hear(said: Said): void {
    this._said = said;
    this.#saidAt = location.hash;
    if (said.undo || said.instead) return;
    setTimeout(() => {
      if (this._said === said) this._said = null;
    }, SAID_MS);
  }

  /** A new view says its name to a screen reader, and the page's title follows. */
  private async _focusHeading(): Promise<void> {
    const view = this.renderRoot.querySelector<LitElement>(
      "aw-today, aw-new, aw-application, aw-draft, aw-call, aw-data",
    );
    if (view) await customElements.whenDefined(view.localName);
    await view?.updateComplete;
    // A part of an application has its heading inside an element of its own.
    const coming = [...(view?.renderRoot.querySelectorAll(":not(:defined)") ?? [])];
    await Promise.all(coming.map(({ localName }) => customElements.whenDefined(localName)));
    const parts = [...(view?.renderRoot.querySelectorAll("*") ?? [])].filter(
      (one) => one instanceof LitElement,
    );
    await Promise.all(parts.map((part) => part.updateComplete));
    const roots = [view, ...parts].map((one) => one?.renderRoot.querySelector<HTMLElement>("h1"));
    const heading = roots.find((one) => one);
    heading?.focus();
    if (heading) document.title = `${heading.textContent.trim()} · ${t.title}`;
  }
}

/** Enter sends a form off from a field within an element of its own too, as it does from any other. */
function submitByEnter(event: KeyboardEvent): void {
  const [field, ...around] = event.composedPath();
  const isField = field instanceof HTMLInputElement && field.form === null;
  if (event.key !== "Enter" || event.isComposing || !isField) return;
  const form = around.find((one) => one instanceof HTMLFormElement);
  if (!form) return;
  event.preventDefault();
  form.requestSubmit();
}

function loading({ received, total, again }: Loading): TemplateResult {
  if (again) return html`<p>${t.engine.restarting}</p>`;
  if (total === 0) return html`<p>${t.engine.starting}</p>`;
  const percent = Math.min(100, Math.round((100 * received) / total));
  return html`<p>${t.engine.loading(percent)}</p>
    <progress max="100" .value=${percent} aria-label=${t.engine.starting}></progress>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "afterword-planner": AwPlanner;
  }
}
