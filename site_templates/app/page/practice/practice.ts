import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { keyed } from "lit/directives/keyed.js";
import { EngineProblem } from "../engine/client.ts";
import { checkField } from "../elements/fields.ts";
import { base } from "../elements/styles.ts";
import { part } from "../part.ts";
import { LIST, toCase, TRANSCRIPT, viewOf, WRITE, type View } from "./address.ts";
import { caseOf, cases, levels, type PracticeCase } from "./cases.ts";
import { t } from "./en.ts";
import { openOwn, type Opened } from "./own.ts";
import { session } from "./session.ts";
import "./case.ts";

/**
 * Cases with a frozen clock. Which one is shown stands in the address; what is answered stays in the
 * page, and on the device only when the learner asks for it.
 *
 * @summary The whole of `/practice/`.
 * @slot - what is shown when scripts do not run
 */
@customElement("afterword-practice")
export class AfterwordPractice extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        max-width: var(--aw-measure, 34rem);
      }
      h1:focus {
        outline: none;
      }
      .lead {
        font-size: 1.1em;
      }
      .list {
        border: 1px solid var(--line);
        border-radius: 0.6em;
        background: var(--card);
      }
      .list a {
        display: flex;
        gap: 1em;
        justify-content: space-between;
        align-items: center;
        min-height: 2.75em;
        padding: 0.5em 1em;
        text-decoration: none;
      }
      .list a:hover {
        text-decoration: underline;
      }
      .list li + li {
        border-top: 1px solid var(--line);
      }
      @media print {
        :host {
          max-width: none;
        }
        .screen {
          display: none;
        }
      }
    `,
  ];

  /** A single case to show, as in a lesson; "" for all of them, by the address. */
  @property({ attribute: "case" }) only = "";
  @state() private _view: View = { view: "list" };
  @state() private _opened: Opened | null = null;
  #leave: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("hashchange", this._moved);
    this.#leave = session().subscribe(() => this.requestUpdate());
    // The theme's own keys ("s" for search, "n" for the next page) must not fire while typing.
    this.addEventListener("keydown", (event) => event.stopPropagation());
    this._look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("hashchange", this._moved);
    this.#leave?.();
  }

  protected override render(): TemplateResult {
    const view = this._view;
    switch (view.view) {
      case "case":
        return this._prepared(view.id);
      case "own":
        return this._own();
      case "transcript":
        return html`<aw-practice-transcript></aw-practice-transcript>`;
      case "write":
        return html`<aw-practice-author></aw-practice-author>`;
      default:
        return this._list();
    }
  }

  private _list(): TemplateResult {
    const done = cases.filter(({ id }) => session().scoreOf(id) !== null).length;
    const next = cases.find(({ id }) => session().scoreOf(id) === null);
    return html`<div class="stack wide">
      <div class="stack">
        <h1 tabindex="-1">${t.title}</h1>
        <p class="lead">${t.lead}</p>
        ${done > 0 ? html`<p class="quiet">${t.count(done, cases.length)}</p>` : nothing}
        <div class="row">
          ${next ? html`<a class="button primary full" href=${toCase(next.id)}>${done > 0 ? t.goOn : t.begin}</a>` : nothing}
          ${done > 0 ? html`<a class="button full" href=${TRANSCRIPT}>${t.toTranscript}</a>` : nothing}
        </div>
      </div>
      ${levels.map(
        (level) =>
          html`<section class="stack tight">
            <h2>${t.levels[level]}</h2>
            <ol class="list">
              ${cases.filter((one) => one.level === level).map((one) => this._entry(one))}
            </ol>
          </section>`,
      )}
      ${this._keeping()}
      <p class="row">
        <a href=${WRITE}>${t.write}</a><a href="../teach/">${t.forTeachers}</a>
        ${done > 0 && !session().course ? html`<button type="button" class="plain" @click=${() => session().startAgain()}>${t.startAgain}</button>` : nothing}
      </p>
    </div>`;
  }

  private _entry({ id, title }: PracticeCase): TemplateResult {
    const score = session().scoreOf(id);
    return html`<li>
      <a href=${toCase(id)}
        ><span>${title}</span>
        ${score === null ? nothing : html`<span class="chip strong">${t.score(score)}</span>`}</a
      >
    </li>`;
  }

  private _keeping(): TemplateResult {
    if (session().course) return html`<p class="quiet">${t.inCourse}</p>`;
    const { keeping } = session();
    return html`<div class="stack tight">
      ${checkField(t.keep, keeping, (wanted) => {
        session().keepHere(wanted);
        this._refused = wanted && !session().keeping;
      })}
      <p class="hint">${t.keepHint}</p>
      ${this._refused ? html`<p class="error" role="alert">${t.notKept}</p>` : nothing}
    </div>`;
  }

  @state() private _refused = false;

  private _prepared(id: string): TemplateResult {
    const shown = caseOf(id);
    if (shown === undefined) return this._none(t.noCase, "");
    const at = cases.indexOf(shown);
    const next = cases[at + 1];
    const kicker = t.place(at + 1, cases.length, t.level[shown.level]);
    const onwards = this.only
      ? html`<a class="button" href=${TRANSCRIPT}>${t.finish}</a>`
      : html`<div class="row">
          ${next ? html`<a class="button full" href=${toCase(next.id)}>${t.next}</a>` : nothing}
          <a class="button full" href=${TRANSCRIPT}>${t.finish}</a>
        </div>`;
    return this._case(shown, this.only ? "" : kicker, onwards);
  }

  private _own(): TemplateResult {
    const opened = this._opened;
    if (opened === null) return html`<p role="status">${t.comparing}</p>`;
    if ("problem" in opened) return this._none(t.badLink, t.badLinkHint(opened.problem));
    const onwards = html`<a class="button" href=${TRANSCRIPT}>${t.finish}</a>`;
    return this._case(opened.case, `${t.own}. ${t.ownHint}`, onwards);
  }

  private _case(shown: PracticeCase, kicker: string, onwards: TemplateResult): TemplateResult {
    return html`<div class="stack">
      ${this.only ? nothing : html`<a class="small" href=${LIST}>← ${t.list}</a>`}
      <div class="stack tight">
        ${kicker ? html`<p class="small quiet">${kicker}</p>` : nothing}
        <h1 tabindex="-1">${shown.title}</h1>
      </div>
      ${keyed(
        shown.id + shown.title,
        html`<aw-practice-case .of=${shown}><div class="rule">${onwards}</div></aw-practice-case>`,
      )}
    </div>`;
  }

  private _none(heading: string, hint: string): TemplateResult {
    return html`<div class="stack">
      <h1 tabindex="-1">${heading}</h1>
      ${hint ? html`<p>${hint}</p>` : nothing}
      <p><a href=${LIST}>${t.list}</a></p>
    </div>`;
  }

  private _look(): void {
    const view = viewOf(location.hash);
    this._view = this.only && view.view === "list" ? { view: "case", id: this.only } : view;
    if (view.view === "transcript") void part(import("./transcript.ts"));
    if (view.view === "write") void part(import("./author.ts"));
    if (view.view !== "own") return;
    this._opened = null;
    openOwn(view.packed).then(
      (opened) => (this._opened = opened),
      (reason: unknown) => {
        if (!(reason instanceof EngineProblem)) throw reason;
        this._opened = { problem: reason.message };
      },
    );
  }

  private readonly _moved = (): void => {
    // "Skip to content" leads to a place on the page: what is shown stays.
    const place = location.hash.slice(1);
    if (place !== "" && document.getElementById(place) !== null) return;
    this._look();
    window.scrollTo(0, 0);
    void this.updateComplete.then(() => {
      const heading = this.renderRoot.querySelector<HTMLElement>("h1");
      heading?.focus();
      if (heading) document.title = `${heading.textContent.trim()} · ${t.title}`;
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "afterword-practice": AfterwordPractice;
  }
}
