import { html, LitElement, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { todayIn } from "../clock.ts";
import { planner } from "../planner.ts";
import type { SettingName } from "../store/settings.ts";
import { dateLanguages, useDateLanguage } from "../texts/dates.ts";
import { t } from "../texts/en.ts";
import { selectField, textField } from "./fields.ts";
import { base } from "./styles.ts";
import "./region.ts";

/**
 * What a new application starts with, and the language of dates. What is there already keeps its own.
 *
 * @summary The person's usual settings.
 * @slot - none
 */
@customElement("aw-usual")
export class AwUsual extends LitElement {
  static override styles = base;

  protected override render(): TemplateResult {
    const { settings } = planner();
    const region = settings.get("region");
    return html`<section class="stack rule">
      <h2>${t.usual.heading}</h2>
      ${selectField({
        name: "date_language",
        label: t.usual.dates,
        hint: t.usual.datesHint,
        value: settings.get("date_language") ?? "",
        options: [["", t.usual.device], ...dateLanguages(todayIn(null))],
        choose: (language) => {
          useDateLanguage(language || null);
          this._set("date_language", language);
          planner().store.changed();
        },
      })}
      <p class="quiet">${t.usual.lead}</p>
      ${textField({
        name: "sender",
        label: t.details.sender,
        value: settings.get("sender") ?? "",
        autocomplete: "name",
        input: (text) => this._set("sender", text),
      })}
      <aw-region
        .value=${region === "" ? null : region}
        @changed=${({ detail }: CustomEvent<string | null>) => this._set("region", detail ?? "")}
      ></aw-region>
      ${selectField({
        name: "cadence",
        label: t.details.cadence,
        value: settings.get("cadence") ?? "standard",
        options: Object.entries(t.details.cadences),
        choose: (cadence) => this._set("cadence", cadence),
      })}
      <p class="quiet small">${t.usual.others}</p>
    </section>`;
  }

  private _set(name: SettingName, value: string): void {
    planner().settings.set(name, value);
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "aw-usual": AwUsual;
  }
}
