import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import * as v from "valibot";
import type { RecordEdit } from "../editing.ts";
import { planner } from "../planner.ts";
import { contactsOf, lastInterview, type Debrief, type PlannedRecord } from "../record.ts";
import { t } from "../texts/en.ts";
import { checkField, selectField, textField } from "./fields.ts";
import "./growing.ts";
import { base } from "./styles.ts";

const stem = v.object({
  field: v.string(),
  before: v.string(),
  after: v.string(),
  hint: v.string(),
  draft: v.optional(v.boolean()),
});
type Stem = v.InferOutput<typeof stem>;

/** The sentences as the engine gave them last: there before it has started, and where it cannot. */
function knownStems(): readonly Stem[] {
  try {
    return v.parse(v.array(stem), JSON.parse(planner().settings.get("stems") ?? "[]"));
  } catch {
    return [];
  }
}

type Plain = "went_well" | "went_badly" | "stood_out" | "forgot" | "answers";

/**
 * The interview's notes as sentences to finish: what is typed fits the sentence a draft will say.
 * The sentences are the engine's.
 *
 * @summary Notes after an interview.
 * @slot - none
 * @fires done
 */
@customElement("aw-debrief")
export class AwDebrief extends LitElement {
  static override styles = [
    base,
    css`
      @media (min-width: 60em) {
        .beside {
          display: grid;
          grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
          gap: 2em;
          width: min(64rem, 92vw);
          margin-left: calc((100% - min(64rem, 92vw)) / 2);
        }
        aw-growing {
          position: sticky;
          top: 4rem;
          align-self: start;
        }
      }
      @media (max-width: 59.99em) {
        aw-growing {
          margin-top: 2em;
        }
      }
    `,
  ];

  @property({ attribute: false }) edit!: RecordEdit;
  @property({ attribute: false }) record!: PlannedRecord;
  @state() private _stems: readonly Stem[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this._stems = knownStems();
    void planner()
      .engine.call({ verb: "stems" })
      .then((stems) => {
        this._stems = stems;
        planner().settings.set("stems", JSON.stringify(stems));
      })
      // Without the engine the notes can be written below the sentences as they were last.
      .catch(() => undefined);
  }

  protected override render(): TemplateResult {
    const shared = this._stems.filter((stem) => stem.draft !== false);
    const own = this._stems.filter((stem) => stem.draft === false);
    return html`<div class="stack wide">
      <div class="stack tight">
        <h1 tabindex="-1">${t.debrief.heading}</h1>
        <p class="quiet">${this._stems.length > 0 ? t.debrief.lead : t.debrief.waiting}</p>
      </div>
      <div class="beside">
        <div class="stack wide">
          ${shared.map((stem) => this._stem(stem))}
          ${checkField(t.debrief.personal, this._debrief().personal_discussed ?? false, (said) =>
            this._save((debrief) => (debrief.personal_discussed = said)),
          )}
        </div>
        <aw-growing .record=${this.record}></aw-growing>
      </div>
      <section class="stack rule">
        <h2>${t.debrief.private}</h2>
        <p class="hint">${t.debrief.privateHint}</p>
        ${own.map((stem) => this._stem(stem))}
        ${textField({
          name: "notes",
          label: t.debrief.notes,
          value: this.record.notes ?? "",
          rows: 3,
          input: (text) => this.edit.type((record) => (record.notes = text)),
          settled: () => this.edit.commit(),
        })}
      </section>
      <button type="button" class="primary full" @click=${this._done}>${t.debrief.done}</button>
    </div>`;
  }

  /** The fields of one stem: lists have one for each member, and one more to fill. */
  private _stem(stem: Stem): TemplateResult | typeof nothing {
    const name = stem.field.replace("debrief.", "");
    switch (name) {
      case "topics[].text":
        return this._topics(stem);
      case "challenges[].theirs":
        return this._challenges(stem);
      case "challenges[].mine":
        return nothing; // Asked beside the challenge it answers.
      case "link.about":
        return this._link(stem);
      case "experience":
        return this._sentence(stem, name, this.record.experience ?? "", (text) =>
          this.edit.type((record) => (record.experience = text)),
        );
      default:
        return this._sentence(stem, name, this._debrief()[name as Plain] ?? "", (text) =>
          this._type((debrief) => (debrief[name as Plain] = text)),
        );
    }
  }

  private _sentence(
    stem: Stem,
    name: string,
    value: string,
    input: (text: string) => void,
  ): TemplateResult {
    return html`<div>
      ${textField({
        name,
        label: `${stem.before} …`,
        hint: stem.hint,
        value,
        rows: 2,
        input,
        settled: () => this.edit.commit(),
      })}
    </div>`;
  }

  private _topics(stem: Stem): TemplateResult {
    const topics = this._debrief().topics ?? [];
    const shown = topics.length > 0 ? topics : [{ text: "" }];
    const contacts = contactsOf(this.record).map(({ id = "", name }) => [id, name] as const);
    return html`<div class="stack">
      ${shown.map(
        (topic, index) =>
          html`${this._sentence(stem, `topic-${index}`, topic.text, (text) =>
            this._type((debrief) => (debrief.topics = replaced(shown, index, { ...topic, text }))),
          )}
          ${
            contacts.length > 1
              ? selectField({
                  name: `topic-with-${index}`,
                  label: t.debrief.with,
                  value: topic.contact ?? "",
                  options: [["", t.debrief.anyone], ...contacts],
                  choose: (contact) =>
                    this._save(
                      (debrief) => (debrief.topics = replaced(shown, index, { ...topic, contact })),
                    ),
                })
              : nothing
          }`,
      )}
      ${this._more(() => this._type((debrief) => (debrief.topics = [...shown, { text: "" }])))}
    </div>`;
  }

  private _challenges(stem: Stem): TemplateResult {
    const challenges = this._debrief().challenges ?? [];
    const shown = challenges.length > 0 ? challenges : [{ theirs: "", mine: "" }];
    const mine = this._stems.find((one) => one.field.endsWith("challenges[].mine"));
    const set = (index: number, change: { theirs?: string; mine?: string }): void =>
      this._type((debrief) => {
        const one = { theirs: "", ...shown[index], ...change };
        debrief.challenges = replaced(shown, index, one);
      });
    return html`<div class="stack">
      ${shown.map(
        (challenge, index) =>
          html`${this._sentence(stem, `theirs-${index}`, challenge.theirs, (theirs) =>
            set(index, { theirs }),
          )}
          ${
            mine
              ? this._sentence(mine, `mine-${index}`, challenge.mine ?? "", (text) =>
                  set(index, { mine: text }),
                )
              : nothing
          }`,
      )}
      ${this._more(() =>
        this._type((debrief) => (debrief.challenges = [...shown, { theirs: "", mine: "" }])),
      )}
    </div>`;
  }

  private _link(stem: Stem): TemplateResult {
    const link = this._debrief().link ?? { url: "", about: "" };
    const set = (change: { url?: string; about?: string }): void =>
      this._type((debrief) => {
        const next = { ...link, ...change };
        debrief.link = next.url || next.about ? next : null;
      });
    return html`<div class="stack tight">
      ${this._sentence(stem, "about", link.about ?? "", (about) => set({ about }))}
      ${
        link.about || link.url
          ? textField({
              name: "url",
              label: t.debrief.link,
              value: link.url,
              type: "url",
              input: (url) => set({ url }),
              settled: () => this.edit.commit(),
            })
          : nothing
      }
    </div>`;
  }

  private _more(add: () => void): TemplateResult {
    return html`<button type="button" class="plain" @click=${add}>${t.debrief.more}</button>`;
  }

  private _debrief(): Debrief {
    return lastInterview(this.record)?.debrief ?? {};
  }

  private _type(change: (debrief: Debrief) => void): void {
    this.edit.type((record) => {
      const interview = lastInterview(record);
      if (interview) change((interview.debrief ??= {}));
    });
  }

  private _save(change: (debrief: Debrief) => void): void {
    this._type(change);
    this.edit.commit();
  }

  private readonly _done = (): void => {
    this._type((debrief) => {
      debrief.topics = (debrief.topics ?? []).filter(({ text }) => text.trim());
      debrief.challenges = (debrief.challenges ?? []).filter(
        ({ theirs, mine }) => theirs.trim() || mine?.trim(),
      );
    });
    if (this.edit.commit()) this.dispatchEvent(new CustomEvent("done"));
  };
}

const replaced = <T>(list: readonly T[], index: number, item: T): T[] =>
  list.map((one, position) => (position === index ? item : one));

declare global {
  interface HTMLElementTagNameMap {
    "aw-debrief": AwDebrief;
  }
}
