import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { todayIn } from "../clock.ts";
import type { FieldProblem } from "../engine/client.ts";
import { keepUnfinished, planner, unfinished } from "../planner.ts";
import { problemsOf } from "../plans.ts";
import { asBody, asRecord, newRecord, type Contact, type PlannedRecord } from "../record.ts";
import { address, go } from "../route.ts";
import { sameJson } from "../store/json.ts";
import { freshId, NEW_PLACE } from "../store/keys.ts";
import { SaveRefused } from "../store/store.ts";
import { t } from "../texts/en.ts";
import { usualFields, usualZone } from "../usual.ts";
import { textField } from "./fields.ts";
import { problemSummary, wordsBelow, wordsByField } from "./problems.ts";
import { base } from "./styles.ts";
import "./person.ts";
import "./promise.ts";
import "./region.ts";
import "./when.ts";

/**
 * The five questions that make a plan. Nothing is kept as an application before the engine has found
 * no fault with it; what is typed is kept all the same.
 *
 * @summary "I just had an interview", or one lies ahead.
 * @slot - none
 */
@customElement("aw-new")
export class AwNew extends LitElement {
  static override styles = [
    base,
    css`
      .summary {
        border: 2px solid var(--warn);
      }
      .link {
        min-height: 0;
        padding: 0.3em 0;
        border: 0;
        text-align: left;
        text-decoration: underline;
      }
    `,
  ];

  /** Whether the interview is still to come. */
  @property({ type: Boolean }) ahead = false;
  @state() private _record: PlannedRecord = started();
  @state() private _problems: readonly FieldProblem[] = [];
  @state() private _busy = "";
  /** Whether what stands here is an application already, whose plan is being waited for. */
  #isKept = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void planner().ready.then(() => (this._record = unfinished() ?? this._record));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#isKept) planner().work.done(NEW_PLACE);
    else planner().work.rest(NEW_PLACE);
  }

  protected override render(): TemplateResult {
    const words = this.ahead ? t.add.ahead : t.add.had;
    const errors = wordsByField(this._problems);
    return html`<form class="stack wide" novalidate @submit=${this._submit}>
      <div class="stack tight">
        <h1 tabindex="-1">${words.heading}</h1>
        <p class="quiet">${words.lead}</p>
        <p><a href=${address({ view: "new", ahead: !this.ahead })}>${words.switch}</a></p>
      </div>
      ${problemSummary(this._problems, (field) => this._labelOf(field), this._jump)}
      <div class="stack">
        ${this._text("company", t.add.company, errors)} ${this._text("role", t.add.role, errors)}
      </div>
      <aw-when
        data-field="interviews[0].ends"
        timed
        ?past=${!this.ahead}
        ?coming=${this.ahead}
        label=${words.when}
        zone=${this._record.time_zone ?? ""}
        error=${errors.get("interviews[0].ends") ?? ""}
        .value=${this._record.interviews[0]?.ends ?? ""}
        @changed=${(event: CustomEvent<string>) =>
          this._interview((interview) => (interview.ends = event.detail))}
      ></aw-when>
      ${this._people(errors)}
      ${
        this.ahead
          ? nothing
          : html`<aw-promise
              data-field="interviews[0].promise"
              zone=${this._record.time_zone ?? ""}
              .value=${this._record.interviews[0]?.promise ?? { kind: "none" }}
              .errors=${wordsBelow(errors, "interviews[0].promise")}
              @changed=${(event: CustomEvent<NonNullable<Interview["promise"]>>) =>
                this._interview((interview) => (interview.promise = event.detail))}
            ></aw-promise>`
      }
      <aw-region
        data-field="region"
        .value=${this._record.region ?? null}
        error=${errors.get("region") ?? ""}
        @changed=${(event: CustomEvent<string | null>) =>
          this._change((record) => (record.region = event.detail))}
      ></aw-region>
      <div class="stack tight">
        <button class="primary full" type="submit" ?disabled=${this._busy !== ""}>
          ${t.add.submit}
        </button>
        <p role="status" class="quiet">${this._busy}</p>
      </div>
    </form>`;
  }

  private _text(
    name: "company" | "role",
    label: string,
    errors: ReadonlyMap<string, string>,
  ): TemplateResult {
    return html`<div data-field=${name}>
      ${textField({
        name,
        label,
        value: this._record[name],
        error: errors.get(name),
        autocomplete: name === "company" ? "organization" : "off",
        input: (text) => this._change((record) => (record[name] = text)),
      })}
    </div>`;
  }

  private _people(errors: ReadonlyMap<string, string>): TemplateResult {
    const contacts = this._record.contacts ?? [];
    return html`<fieldset class="stack">
      <legend>${this.ahead ? t.add.whoAhead : t.add.who}</legend>
      <p class="hint">${t.add.whoHint}</p>
      ${contacts.map(
        (contact, index) =>
          html`<aw-person
            data-field="contacts[${index}]"
            .value=${contact}
            .errors=${wordsBelow(errors, `contacts[${index}]`)}
            @changed=${(event: CustomEvent<Contact>) =>
              this._setPeople(contacts.map((one) => (one === contact ? event.detail : one)))}
            @dropped=${() => this._setPeople(contacts.filter((one) => one !== contact))}
          ></aw-person>`,
      )}
      <button type="button" @click=${() => this._setPeople([...contacts, freshContact()])}>
        ${t.add.addPerson}
      </button>
    </fieldset>`;
  }

  private _setPeople(contacts: Contact[]): void {
    this._change((record) => (record.contacts = contacts));
  }

  private _interview(change: (interview: Interview) => void): void {
    this._change((record) => record.interviews.slice(0, 1).forEach(change));
  }

  private _change(change: (record: PlannedRecord) => void): void {
    const next = structuredClone(this._record);
    change(next);
    this._record = next;
    this.#isKept = false;
    keepUnfinished(next);
  }

  private readonly _submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const record = complete(this._record, this.ahead);
    const isWaiting = planner().engine.state.kind === "loading";
    // What can be named is an application at once; only its plan has to wait for the engine.
    this.#isKept = isWaiting && record.company !== "" && record.role !== "";
    if (this.#isKept && !this._keep(record)) return;
    this._busy = isWaiting ? t.add.waitingForEngine : t.add.checking;
    this._problems = await problemsOf(record);
    this._busy = "";
    const { settings, work } = planner();
    if (!this.isConnected) return;
    if (this._problems.length > 0) {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>("#problems")?.focus();
      return;
    }
    if (!this._keep(record)) return;
    work.done(NEW_PLACE);
    if (record.region) settings.set("region", record.region);
    go({ view: "application", id: record.id });
  };

  /** False when the store refused; what was typed stays in the form. */
  private _keep(record: PlannedRecord & { id: string }): boolean {
    const { store } = planner();
    const kept = store.entry(record.id);
    if (kept && sameJson(kept.body, asBody(record))) return true;
    try {
      store.save(record.id, asBody(record), kept?.base ?? []);
      return true;
    } catch (refused) {
      if (!(refused instanceof SaveRefused)) throw refused;
      this.#isKept = false;
      this._busy = t.refused[refused.why];
      return false;
    }
  }

  private _labelOf(field: string): string {
    if (field === "company") return t.add.company;
    if (field === "role") return t.add.role;
    if (field.startsWith("interviews[0].ends")) {
      return this.ahead ? t.add.ahead.when : t.add.had.when;
    }
    if (field.startsWith("interviews[0].promise")) return t.add.promise;
    if (field.startsWith("contacts")) return this.ahead ? t.add.whoAhead : t.add.who;
    if (field.startsWith("region")) return t.add.region;
    return field;
  }

  private readonly _jump = (field: string): void => {
    const places = [...this.renderRoot.querySelectorAll<HTMLElement>("[data-field]")];
    const place = places.find((one) => field.startsWith(one.dataset["field"] ?? "?"));
    const control = place?.querySelector<HTMLElement>("input") ?? place;
    control?.focus();
    control?.scrollIntoView({ block: "center" });
  };
}

type Interview = PlannedRecord["interviews"][number];

const freshContact = (): Contact => ({ id: freshId(6), name: "", part: "interviewer", met: true });

/** A new record with what can be known already: the zone, the country used last, today. */
function started(): PlannedRecord {
  const record = { ...newRecord(), time_zone: usualZone() };
  const region = planner().settings.get("region");
  const [interview] = record.interviews;
  if (interview) interview.ends = `${todayIn(record.time_zone)}T`;
  return { ...record, region: region === "" ? null : region, contacts: [freshContact()] };
}

/** The record as it is stored: without people who were left blank, and with who was there. */
function complete(typed: PlannedRecord, ahead: boolean): PlannedRecord & { id: string } {
  // A form that was left standing after it had been kept may now be about another application.
  const kept = planner().store.entry(typed.id ?? "");
  const isOther = kept !== null && asRecord(kept.body).company !== typed.company;
  const contacts = (typed.contacts ?? [])
    .filter((contact) => [contact.name, contact.title, contact.email].some((text) => text?.trim()))
    .map((contact) => ({ ...contact, met: !ahead }));
  return {
    ...typed,
    ...usualFields(),
    id: typed.id === undefined || isOther ? freshId() : typed.id,
    contacts,
    interviews: typed.interviews.map((interview) => ({
      ...interview,
      ends: interview.ends.replace(/T$/, ""),
      contacts: contacts.map((contact) => contact.id ?? ""),
    })),
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "aw-new": AwNew;
  }
}
