import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { nowIn, todayIn } from "../clock.ts";
import { framed } from "../framed.ts";
import { planner } from "../planner.ts";
import { asBody, asRecord } from "../record.ts";
import { download } from "../store/backup.ts";
import type { Entry } from "../store/entry.ts";
import { sameJson, type Json, type JsonObject } from "../store/json.ts";
import type { Version } from "../store/version.ts";
import { moment } from "../texts/dates.ts";
import { t } from "../texts/en.ts";
import { visible } from "../texts/visible.ts";
import { base } from "./styles.ts";

/**
 * A decision only the person can make about a record: between two versions, about a deletion, or
 * after a version that could not be read.
 *
 * @summary Shown above a record that cannot simply be edited.
 * @slot - none
 */
@customElement("aw-choice")
export class AwChoice extends LitElement {
  static override styles = base;

  @property({ attribute: false }) entry!: Entry;

  protected override render(): TemplateResult {
    return html`<section class="card stack" role="alert">${this._content()}</section>`;
  }

  private _content(): TemplateResult {
    const { entry } = this;
    const goOn = (body: JsonObject): void => {
      planner().store.settle(entry.id, body);
    };
    switch (entry.state) {
      case "paused":
        return html`<h2>${t.choice.pausedHeading}</h2>
          <p>${t.choice.paused}</p>
          <button type="button" class="primary" @click=${() => goOn(entry.body)}>
            ${t.choice.goOn}
          </button>`;
      case "newer":
        return html`<h2>${t.choice.newerHeading}</h2>
          <p>${t.choice.newer}</p>
          <button type="button" @click=${this._exportRaw}>${t.choice.export}</button>`;
      case "deleted":
        return this._restore(entry.body, goOn);
      default:
        return this._versions(goOn);
    }
  }

  private _restore(body: JsonObject, goOn: (body: JsonObject) => void): TemplateResult {
    if (framed)
      return html`<h2>${t.choice.deletedHeading}</h2>
        <p>${t.data.framed}</p>`;
    return html`<h2>${t.choice.deletedHeading}</h2>
      <div class="row">
        <button type="button" class="primary" @click=${() => goOn(body)}>
          ${t.choice.restore}
        </button>
        <button type="button" @click=${() => planner().store.remove(this.entry.id)}>
          ${t.choice.remove}
        </button>
      </div>`;
  }

  private _versions(goOn: (body: JsonObject) => void): TemplateResult {
    const { entry } = this;
    const versions = entry.heads.filter((head) => head.body !== null);
    const changed = versions[0]?.body;
    if (versions.length < entry.heads.length && changed) return this._restore(changed, goOn);
    const fields = differing(versions.map((version) => version.body ?? {}));
    return html`<h2>${t.choice.heading}</h2>
      <p>${t.choice.lead}</p>
      ${versions.map((version, index) => this._version(version, index + 1, fields, goOn))}`;
  }

  private _version(
    version: Version,
    number: number,
    fields: readonly string[],
    goOn: (body: JsonObject) => void,
  ): TemplateResult {
    const body = version.body ?? {};
    const when = moment(nowIn(null, new Date(version.at)), todayIn(null));
    return html`<div class="stack tight rule">
      <h3>${t.choice.version(number, when)}</h3>
      <dl>
        ${fields.map(
          (field) =>
            html`<dt class="quiet small">${t.choice.fields[field] ?? field}</dt>
              <dd>${shown(body[field])}</dd>`,
        )}
      </dl>
      <button type="button" @click=${() => goOn(asBody(asRecord(body)))}>
        ${t.choice.keep(number)}
      </button>
    </div>`;
  }

  private readonly _exportRaw = (): void => {
    for (const head of this.entry.heads) {
      download(`afterword-${head.record}.json`, planner().store.home.get(head.key) ?? "");
    }
  };
}

/** The fields in which bodies differ. */
function differing(bodies: readonly JsonObject[]): string[] {
  const [first = {}, ...rest] = bodies;
  const fields = new Set(bodies.flatMap((body) => Object.keys(body)));
  return [...fields].filter((field) => rest.some((body) => !sameJson(body[field], first[field])));
}

const shown = (value: Json | undefined): string | typeof nothing =>
  value === undefined || value === null || value === ""
    ? t.choice.nothing
    : visible(typeof value === "string" ? value : JSON.stringify(value, null, 1));

declare global {
  interface HTMLElementTagNameMap {
    "aw-choice": AwChoice;
  }
}
