import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { backUp } from "../backing_up.ts";
import { todayIn } from "../clock.ts";
import { framed } from "../framed.ts";
import { planner } from "../planner.ts";
import { asRecord, isRunning } from "../record.ts";
import { download } from "../store/backup.ts";
import { askPersistence, currentPersistence, type Persistence } from "../store/persist.ts";
import { distance } from "../texts/dates.ts";
import { t } from "../texts/en.ts";
import { remindOfAll } from "./remind.ts";
import { copyText, say } from "./said.ts";
import { base } from "./styles.ts";
import "./import.ts";
import "./usual.ts";

/**
 * @summary Where the data is, how to back it up, bring it back, and erase it.
 * @slot - none
 */
@customElement("aw-data")
export class AwData extends LitElement {
  static override styles = base;

  @state() private _persistence: Persistence = "unknown";
  @state() private _sure = false;
  #leave: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leave = planner().store.subscribe(() => this.requestUpdate());
    void currentPersistence().then((answer) => (this._persistence = answer));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.();
  }

  protected override render(): TemplateResult {
    return html`<div class="stack wide">
      <h1 tabindex="-1">${t.data.heading}</h1>
      ${this._where()} ${this._backup()} ${this._reminders()} ${this._aside()}
      ${framed ? html`<p class="rule">${t.data.framed}</p>` : this._deleted()}
      <aw-usual></aw-usual>
      ${framed ? nothing : this._erase()}
    </div>`;
  }

  private _where(): TemplateResult {
    const { store } = planner();
    const share = new Intl.NumberFormat("en", {
      style: "percent",
      maximumSignificantDigits: 2,
    }).format(store.share);
    return html`<section class="stack tight">
      <h2>${t.data.where}</h2>
      <p>${t.data.whereText}</p>
      <p class="quiet">${t.data.count(store.entries().length, share)}</p>
      <p>${t.data.persistence[this._persistence]}</p>
      ${
        this._persistence === "granted"
          ? nothing
          : html`<button type="button" @click=${this._ask}>${t.data.ask}</button>`
      }
    </section>`;
  }

  private _backup(): TemplateResult {
    const made = planner().settings.get("backup_at");
    return html`<section class="stack rule">
      <h2>${t.data.backup}</h2>
      <p>${made ? t.data.age(distance(made, todayIn(null))) : t.data.never}</p>
      <p class="quiet small">${t.data.backupHolds}</p>
      <button type="button" class="primary full" @click=${this._export}>${t.data.export}</button>
      ${framed ? nothing : html`<aw-import></aw-import>`}
    </section>`;
  }

  private _reminders(): TemplateResult | typeof nothing {
    if (!planner().store.entries().some(isRunning)) return nothing;
    return html`<section class="stack tight rule">
      <h2>${t.reminders.heading}</h2>
      <p>${t.reminders.allLead}</p>
      <button type="button" @click=${() => void remindOfAll(this)}>${t.reminders.all}</button>
    </section>`;
  }

  private _aside(): TemplateResult | typeof nothing {
    const { aside } = planner().store;
    if (aside.size === 0) return nothing;
    return html`<section class="stack tight rule">
      <h2>${t.data.aside}</h2>
      <p>${t.data.asideText}</p>
      <ul class="stack tight">
        ${[...aside].map(
          ([key, raw], index) =>
            html`<li class="row between">
              <span class="small">${key}</span>
              <button
                type="button"
                @click=${() => download(`afterword-set-aside-${index + 1}.txt`, raw, "text/plain")}
              >
                ${t.data.download}
              </button>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private _deleted(): TemplateResult | typeof nothing {
    const { store } = planner();
    const deleted = store.deleted();
    if (deleted.length === 0) return nothing;
    return html`<section class="stack tight rule">
      <h2>${t.data.deleted}</h2>
      <p>${t.data.deletedText}</p>
      <ul class="stack">
        ${deleted.map((entry) => {
          const { company, role } = asRecord(entry.body);
          return html`<li class="row between">
            <span>${t.application.at(role, company)}</span>
            <span class="row">
              <button type="button" @click=${() => store.settle(entry.id, entry.body)}>
                ${t.data.restore}
              </button>
              <button type="button" class="danger" @click=${() => void this._forget(entry.id)}>
                ${t.data.erase}
              </button>
            </span>
          </li>`;
        })}
      </ul>
    </section>`;
  }

  private _erase(): TemplateResult {
    return html`<section class="stack tight rule">
      <h2>${t.data.eraseAll}</h2>
      <p>${t.data.eraseAllText}</p>
      ${
        this._sure
          ? html`<div class="row">
              <button type="button" class="danger" @click=${() => void this._forget(null)}>
                ${t.data.eraseAllSure}
              </button>
              <button type="button" @click=${() => (this._sure = false)}>${t.data.cancel}</button>
            </div>`
          : html`<button type="button" class="danger" @click=${() => (this._sure = true)}>
              ${t.data.eraseAll}
            </button>`
      }
    </section>`;
  }

  private readonly _ask = async (): Promise<void> => {
    this._persistence = await askPersistence();
  };

  private readonly _export = (): void => {
    const text = backUp();
    this.requestUpdate();
    const act = (): void => void copyText(this, text);
    say(this, { text: t.data.exported, instead: { label: t.data.copyInstead, act } });
  };

  private async _forget(id: string | null): Promise<void> {
    this._sure = false;
    try {
      const { store } = planner();
      const texts = await store.erase(id);
      say(this, { text: t.data.erased, undo: () => void store.putBack(texts) });
    } catch {
      say(this, { text: t.data.failed });
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "aw-data": AwData;
  }
}
