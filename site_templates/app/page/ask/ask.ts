import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { keyed } from "lit/directives/keyed.js";
import { base } from "../elements/styles.ts";
import { framed } from "../framed.ts";
import { part } from "../part.ts";
import { addressOf, CHECK, viewOf, type View } from "./address.ts";
import { t } from "../texts/en_ask.ts";
import { walk, type Question, type Trace } from "./flow.ts";
import { advice, answersList, readMore, reasons, whatWouldChange } from "./parts.ts";

/**
 * The decision tree, one question a page. The answers live in the address alone: nothing is stored,
 * and going back goes back.
 *
 * @summary The whole of `/ask/`.
 * @slot - what is shown when scripts do not run
 */
@customElement("afterword-ask")
export class AwAsk extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        max-width: var(--aw-measure, 34rem);
      }
      h2 {
        font-family: var(--aw-serif, inherit);
        font-size: 1.75em;
        line-height: 1.2;
        letter-spacing: -0.01em;
      }
      h2:focus {
        outline: none;
      }
      h3 {
        font-size: 1.05em;
      }
      .options {
        border: 1px solid var(--line);
        border-radius: 0.6em;
        background: var(--card);
      }
      .options .check {
        padding: 0.75em 1em;
      }
      .options .check + .check {
        border-top: 1px solid var(--line);
      }
      .options .check:has(:checked) {
        background: var(--wash);
      }
      .problem {
        padding: 1em;
        border: 2px solid var(--warn);
        border-radius: 0.4em;
      }
      .lead {
        font-size: 1.1em;
      }
      .sheet {
        padding: 1.1em 1.2em;
        border: 1px solid var(--line);
        border-top: 3px solid var(--accent);
        border-radius: 0.25em;
        background: var(--card);
      }
      .head {
        display: flex;
        gap: 1em;
        align-items: center;
      }
      .head svg {
        flex: none;
        width: 4.5em;
      }
      .when {
        padding-top: 1em;
        border-top: 1px solid var(--line);
      }
      .answers > div {
        display: grid;
        grid-template-columns: 1fr auto;
        gap: 0 1em;
        padding: 0.6em 0;
        border-top: 1px solid var(--line);
      }
      .answers dt {
        grid-column: 1;
        color: var(--quiet);
      }
      .answers dd {
        grid-column: 1;
        font-weight: 600;
      }
      .answers dd + dd {
        grid-area: 1 / 2 / span 2;
        align-self: center;
        font-weight: 400;
      }
      li > span {
        display: block;
      }
    `,
  ];

  @state() private _view: View = viewOf(location.hash);
  @state() private _missing = false;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("hashchange", this._moved);
    this._view = viewOf(location.hash);
    // The theme's own keys ("s" for search, "n" for the next page) must not fire while choosing.
    this.addEventListener("keydown", (event) => event.stopPropagation());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("hashchange", this._moved);
  }

  protected override render(): TemplateResult {
    const trace = walk(this._view.answers);
    const { page } = this._view;
    const changed = trace.path.find(({ node }) => node === page);
    if (page !== null && changed !== undefined) return this._ask(page, changed.question, trace);
    if (trace.question !== null) return this._ask(trace.end, trace.question, trace);
    return page === CHECK ? this._check(trace) : this._outcome(trace);
  }

  private _ask(node: string, question: Question, trace: Trace): TemplateResult {
    const place = trace.path.findIndex((step) => step.node === node);
    const number = (place < 0 ? trace.path.length : place) + 1;
    const before = trace.path[number - 2];
    const given = this._view.answers.get(node);
    return html`<form
      class="stack"
      novalidate
      @submit=${(event: Event) => this._answer(event, node)}
    >
      ${before ? html`<p><a href=${addressOf({ ...this._view, page: before.node })}>${t.back}</a></p>` : nothing}
      ${trace.unknown === node ? html`<p class="problem" role="alert">${t.unknown}</p>` : nothing}
      ${this._missing ? this._problem(question) : nothing}
      <p class="small quiet">${t.count(number)}</p>
      <fieldset class="stack" aria-describedby="why ${this._missing ? "missing" : ""}">
        <legend><h2 tabindex="-1">${question.question}</h2></legend>
        <p id="why" class="quiet"><span class="visually-hidden">${t.why}: </span>${question.why}</p>
        ${this._missing ? html`<p id="missing" class="error">${t.choose}</p>` : nothing}
        <div class="options">
          ${keyed(
            node,
            question.options.map(
              ({ answer, label }, index) =>
                html`<label class="check"
                  ><input
                    type="radio"
                    name="answer"
                    id="option-${index}"
                    value=${answer}
                    .checked=${answer === given}
                  />${label}</label
                >`,
            ),
          )}
        </div>
      </fieldset>
      <button class="primary full" type="submit">${t.continue}</button>
    </form>`;
  }

  private _problem(question: Question): TemplateResult {
    return html`<div class="problem stack tight" role="alert" tabindex="-1">
      <h3>${t.problem}</h3>
      <p>
        <a href="#option-0" @click=${this._toOptions}>${t.choose}: ${question.question}</a>
      </p>
    </div>`;
  }

  private _check(trace: Trace): TemplateResult {
    return html`<div class="stack">
      <h2 tabindex="-1">${t.check}</h2>
      <p class="quiet">${t.checkLead}</p>
      ${answersList(this._view, trace)}
      <p>
        <a class="button primary full" href=${addressOf({ ...this._view, page: null })}>${t.see}</a>
      </p>
    </div>`;
  }

  private _outcome(trace: Trace): TemplateResult {
    return html`<div class="stack wide">
      ${advice(trace)}
      <div class="row">
        ${framed ? nothing : html`<button type="button" class="primary full" @click=${this._keep}>${t.keep}</button>`}
        <a class="button full" href=${addressOf({ answers: new Map(), page: null })}>${t.again}</a>
      </div>
      ${whatWouldChange(this._view, trace)} ${reasons(trace)} ${readMore(trace)}
      <section class="stack tight">
        <h3>${t.answers}</h3>
        ${answersList(this._view, trace)}
      </section>
    </div>`;
  }

  private _answer(event: Event, node: string): void {
    event.preventDefault();
    const chosen = this.renderRoot.querySelector<HTMLInputElement>("input:checked");
    this._missing = chosen === null;
    if (chosen === null) {
      void this.updateComplete.then(() => {
        this.renderRoot.querySelector<HTMLElement>(".problem")?.focus();
      });
      return;
    }
    const answers = new Map(this._view.answers).set(node, chosen.value);
    const done = walk(answers).outcome !== null;
    const address = addressOf({ answers, page: done ? CHECK : null });
    if (address === location.hash) this._moved();
    else location.hash = address;
  }

  private readonly _toOptions = (event: Event): void => {
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>("input")?.focus();
  };

  /** The planner's code is loaded only for those who go on to it. */
  private readonly _keep = async (): Promise<void> => {
    const { begin } = await part(import("./keeping.ts"));
    location.assign(await begin(this._view.answers));
  };

  protected override firstUpdated(): void {
    this._nameTab();
  }

  private readonly _moved = (): void => {
    // "Skip to content" leads to a place on the page: the answers must not be lost for it.
    if (document.getElementById(location.hash.slice(1)) === null) {
      this._view = viewOf(location.hash);
    } else {
      history.replaceState(history.state, "", addressOf(this._view));
    }
    this._missing = false;
    window.scrollTo(0, 0);
    void this.updateComplete.then(() => {
      this._heading?.focus();
      this._nameTab();
    });
  };

  private get _heading(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>("h2");
  }

  /** The browser's tab and its history say which question or advice this is. */
  private _nameTab(): void {
    if (this._heading) document.title = `${this._heading.textContent.trim()} - ${t.title}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "afterword-ask": AwAsk;
  }
}
