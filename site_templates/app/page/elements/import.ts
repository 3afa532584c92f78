import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { planner } from "../planner.ts";
import { besideTexts, type BesidePreview } from "../store/beside.ts";
import { NEW_PLACE } from "../store/keys.ts";
import { SCHEMA } from "../store/migrations.ts";
import { NotRestorable, previewFile, type Preview, type RestoreFault } from "../store/restore.ts";
import { useDateLanguage } from "../texts/dates.ts";
import { t } from "../texts/en.ts";
import { checkField } from "./fields.ts";
import { say } from "./said.ts";
import { base } from "./styles.ts";

/**
 * Brings a backup in: the file is read and shown first; then all of it comes in, or nothing, and it
 * can be taken back.
 *
 * @summary Import with a preview.
 * @slot - none
 */
@customElement("aw-import")
export class AwImport extends LitElement {
  static override styles = [
    base,
    css`
      input[type="file"] {
        padding: 0.4em;
      }
    `,
  ];

  @state() private _preview: Preview | null = null;
  @state() private _fault = "";
  @state() private _conflicts = false;

  protected override render(): TemplateResult {
    return html`<div class="stack tight">
      <div class="field ${this._fault ? "wrong" : ""}">
        <label for="file">${t.data.import}</label>
        <p class="hint" id="hint">${t.data.importHint}</p>
        ${this._fault ? html`<p class="error" role="alert">${this._fault}</p>` : nothing}
        <input
          id="file"
          type="file"
          accept=".json,application/json"
          aria-describedby="hint"
          @change=${this._read}
        />
      </div>
      ${this._preview ? this._shown(this._preview) : nothing}
    </div>`;
  }

  private _shown(preview: Preview): TemplateResult {
    const count = (kind: string): number => preview.offers.filter((o) => o.kind === kind).length;
    const conflicts = count("conflict");
    const { aside, beside } = preview;
    const more = aside.length + beside.settings.length + (beside.unfinished ? 1 : 0);
    const worth = count("new") + (this._conflicts ? conflicts : 0) + more;
    return html`<section class="card stack tight" aria-live="polite">
      <h3>${t.data.preview}</h3>
      <ul>
        <li>${t.data.new(count("new"))}</li>
        <li>${t.data.same(count("same"))}</li>
        <li>${t.data.conflict(conflicts)}</li>
        ${aside.length > 0 ? html`<li>${t.data.asideToo(aside.length)}</li>` : nothing}
        ${besideWords(beside).map((words) => html`<li>${words}</li>`)}
        ${
          preview.dropped.length > 0
            ? html`<li>${t.data.dropped(preview.dropped.join(", "))}</li>`
            : nothing
        }
        ${
          preview.unseen.length > 0
            ? html`<li>${t.data.unseen(preview.unseen.join(", "))}</li>`
            : nothing
        }
      </ul>
      ${
        conflicts > 0
          ? html`${checkField(t.data.includeConflicts, this._conflicts, (on) => {
                this._conflicts = on;
              })}
              <p class="hint">${t.data.conflictHint}</p>`
          : nothing
      }
      ${worth === 0 ? html`<p>${t.data.nothingNew}</p>` : nothing}
      <div class="row">
        ${
          worth > 0
            ? html`<button type="button" class="primary" @click=${() => void this._take(preview)}>
                ${t.data.take}
              </button>`
            : nothing
        }
        <button type="button" @click=${this._clear}>${t.data.cancel}</button>
      </div>
    </section>`;
  }

  private readonly _read = async (event: Event): Promise<void> => {
    const file = (event.target as HTMLInputElement).files?.[0];
    this._preview = null;
    this._fault = "";
    if (!file) return;
    try {
      this._preview = await previewFile(file, planner().store);
    } catch (refused) {
      if (!(refused instanceof NotRestorable)) throw refused;
      this._fault = wordsFor(refused.fault);
    }
  };

  private async _take({ offers, aside, beside }: Preview): Promise<void> {
    const { store, work } = planner();
    const wanted = offers.filter(
      ({ kind }) => kind === "new" || (kind === "conflict" && this._conflicts),
    );
    try {
      const keys = await store.addAll(wanted, aside, besideTexts(beside, store.tab, SCHEMA));
      if (beside.unfinished) work.rest(NEW_PLACE);
      takeSettings();
      this._clear();
      const undo = (): void => void store.undo(keys).then(takeSettings);
      say(this, { text: t.data.imported, undo });
    } catch {
      this._fault = t.data.failed;
    }
  }

  private readonly _clear = (): void => {
    this._preview = null;
    this._conflicts = false;
    const input = this.renderRoot.querySelector<HTMLInputElement>("#file");
    if (input) input.value = "";
  };
}

/** What is set here may have changed. */
function takeSettings(): void {
  const { settings, store } = planner();
  useDateLanguage(settings.get("date_language"));
  store.changed();
}

function besideWords({ settings, kept, unfinished, hasOther }: BesidePreview): string[] {
  const { beside } = t.data;
  const list = (names: BesidePreview["kept"]): string =>
    names.map((name) => beside.names[name]).join(", ");
  return [
    settings.length > 0 ? beside.settings(list(settings.map(([name]) => name))) : "",
    kept.length > 0 ? beside.kept(list(kept)) : "",
    unfinished ? beside.unfinished : "",
    hasOther ? beside.hasOther : "",
  ].filter(Boolean);
}

function wordsFor(fault: RestoreFault): string {
  const { faults } = t.data;
  switch (fault.code) {
    case "too_large":
      return faults.too_large(fault.megabytes.toFixed(1));
    case "too_deep":
      return faults.too_deep(fault.depth);
    case "inexact_number":
      return faults.inexact_number(fault.where);
    case "newer":
      return faults.newer(fault.schema);
    case "bad_record":
      return faults.bad_record(fault.where);
    case "not_json":
      return faults.not_json;
    case "not_a_backup":
      return faults.not_a_backup;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "aw-import": AwImport;
  }
}
