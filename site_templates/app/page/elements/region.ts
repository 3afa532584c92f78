import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { countries, type Country } from "../countries.ts";
import { t } from "../texts/en.ts";
import { selectField } from "./fields.ts";
import { base } from "./styles.ts";

/**
 * @summary Asks for the country, and the state or province where that makes a difference.
 * @slot - none
 * @fires changed - detail: a code such as `CA` or `CA-ON`, or null
 */
@customElement("aw-region")
export class AwRegion extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = base;

  @property({ attribute: false }) value: string | null = null;
  @property() error = "";
  @state() private _countries: readonly Country[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    void countries().then((list) => (this._countries = list));
  }

  protected override render(): TemplateResult {
    const [code = "", part = ""] = (this.value ?? "").split(/-(.*)/);
    const known = this._countries.some(({ country }) => country === code);
    const list = this._countries.map(({ country, name }) => [country, name] as const);
    return html`<div class="stack">
      ${selectField({
        name: "country",
        label: t.add.region,
        hint: t.add.regionHint,
        error: this.error,
        value: code,
        // A list that has not arrived must not hide what is stored.
        options: [
          ["", t.add.noRegion],
          ...list,
          ...(known || !code ? [] : [[code, code] as const]),
        ],
        choose: (chosen) => this._set(chosen || null),
      })}
      ${this._parts(code, part)}
    </div>`;
  }

  private _parts(code: string, part: string): TemplateResult | typeof nothing {
    const country = this._countries.find((one) => one.country === code);
    const parts = Object.entries(country?.subdivisions ?? {});
    if (parts.length === 0) return nothing;
    return selectField({
      name: "subdivision",
      label: t.add.subdivision,
      value: part,
      options: [["", t.add.noRegion], ...parts],
      choose: (chosen) => this._set(chosen ? `${code}-${chosen}` : code),
    });
  }

  private _set(value: string | null): void {
    this.value = value;
    this.dispatchEvent(new CustomEvent("changed", { detail: value }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "aw-region": AwRegion;
  }
}
