import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Result } from "../../shared/protocol.ts";
import { planner } from "../planner.ts";
import { law } from "../texts/en_law.ts";
import { checkField } from "./fields.ts";
import { base } from "./styles.ts";

type Overlay = Result<"overlays">[number];

/**
 * @summary The law of places that can be switched on for one application, that of its region first.
 * @slot - none
 * @fires changed - detail: the ids of what is switched on
 */
@customElement("aw-law")
export class AwLaw extends LitElement {
  static override styles = base;

  @property({ attribute: false }) value: readonly string[] = [];
  @property() region = "";
  @state() private _overlays: readonly Overlay[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    void planner()
      .engine.call({ verb: "overlays" })
      .then((list) => (this._overlays = list));
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this._overlays.length === 0) return nothing;
    const here = this._overlays.filter((one) => this._isHere(one));
    const elsewhere = this._overlays.filter((one) => !this._isHere(one));
    return html`<details ?open=${this.value.length > 0 || here.length > 0}>
      <summary>${law.heading}</summary>
      <div class="stack tight">
        <p class="hint">${law.hint}</p>
        ${[...here, ...elsewhere].map(
          (one) =>
            html`<div>
              ${checkField(one.title, this.value.includes(one.id), (on) => this._set(one.id, on))}
              <p class="small quiet">
                ${one.summary} <a href="../reference/overlays/#${one.id}">${law.more}</a>
              </p>
            </div>`,
        )}
      </div>
    </details>`;
  }

  private _isHere({ regions }: Overlay): boolean {
    const country = this.region.split("-")[0] ?? "";
    return regions.includes(this.region) || regions.includes(country);
  }

  private _set(id: string, on: boolean): void {
    const others = this.value.filter((one) => one !== id);
    this.value = on ? [...others, id] : others;
    this.dispatchEvent(new CustomEvent("changed", { detail: this.value }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "aw-law": AwLaw;
  }
}
