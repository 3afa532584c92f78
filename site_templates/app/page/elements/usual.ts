import { html, LitElement, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { deviceZone, todayIn } from "../clock.ts";
import { planner } from "../planner.ts";
import type { SettingName } from "../store/settings.ts";
import { dateLanguages, useDateLanguage } from "../texts/dates.ts";
import { t } from "../texts/en.ts";
import { usualCalendar, usualZone, type Calendar } from "../usual.ts";
import { selectField, textField } from "./fields.ts";
import { base } from "./styles.ts";
import "./days.ts";
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

  #leave: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // An import may bring other settings.
    this.#leave = planner().store.subscribe(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.();
  }

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
        name: "time_zone",
        label: t.details.zone,
        hint: t.usual.zoneHint,
        value: settings.get("time_zone") ?? "",
        options: [
          ["", t.usual.zoneOfDevice(deviceZone())],
          ...Intl.supportedValuesOf("timeZone").map((zone) => [zone, zone] as const),
        ],
        choose: (zone) => this._set("time_zone", zone),
      })}
      <aw-days
        zone=${usualZone()}
        .value=${usualCalendar()}
        @changed=${({ detail }: CustomEvent<Calendar>) =>
          this._set("calendar", JSON.stringify(detail))}
      ></aw-days>
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
