/** Labelled form fields, as templates: label, hint, the engine's words when something is wrong. */

import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

interface Labelled {
  /** Unique in its element; also what an error summary jumps to. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

export interface TextField extends Labelled {
  readonly value: string;
  readonly type?: "text" | "email" | "url";
  readonly autocomplete?: AutoFill;
  /** More than one line: how many are shown at first. */
  readonly rows?: number;
  readonly input: (value: string) => void;
  /** The person left the field. */
  readonly settled?: () => void;
}

export function textField(field: TextField): TemplateResult {
  const typed = (event: Event): void => field.input((event.target as HTMLInputElement).value);
  return frame(
    field,
    field.rows === undefined
      ? html`<input
          id=${field.name}
          type=${field.type ?? "text"}
          autocomplete=${field.autocomplete ?? "off"}
          .value=${live(field.value)}
          aria-invalid=${field.error ? "true" : nothing}
          aria-describedby=${describedBy(field)}
          @input=${typed}
          @change=${() => field.settled?.()}
        />`
      : html`<textarea
          id=${field.name}
          rows=${field.rows}
          .value=${live(field.value)}
          aria-invalid=${field.error ? "true" : nothing}
          aria-describedby=${describedBy(field)}
          @input=${typed}
          @change=${() => field.settled?.()}
        ></textarea>`,
  );
}

export type Options = readonly (readonly [value: string, label: string])[];

export interface ChoiceField extends Labelled {
  readonly value: string;
  readonly options: Options;
  readonly choose: (value: string) => void;
}

export function selectField(field: ChoiceField): TemplateResult {
  return frame(
    field,
    html`<select
      id=${field.name}
      .value=${live(field.value)}
      aria-invalid=${field.error ? "true" : nothing}
      aria-describedby=${describedBy(field)}
      @change=${(event: Event) => field.choose((event.target as HTMLSelectElement).value)}
    >
      ${field.options.map(
        ([value, label]) =>
          html`<option value=${value} ?selected=${value === field.value}>${label}</option>`,
      )}
    </select>`,
  );
}

/** A few options side by side with their question, all visible. */
export function radioField(field: ChoiceField): TemplateResult {
  return html`<fieldset class="field ${field.error ? "wrong" : ""}" id=${field.name} tabindex="-1">
    <legend>${field.label}</legend>
    ${notes(field)}
    ${field.options.map(
      ([value, label]) =>
        html`<label class="check">
          <input
            type="radio"
            name=${field.name}
            value=${value}
            .checked=${live(value === field.value)}
            @change=${() => field.choose(value)}
          />
          ${label}
        </label>`,
    )}
  </fieldset>`;
}

export function checkField(
  label: string,
  checked: boolean,
  choose: (checked: boolean) => void,
): TemplateResult {
  return html`<label class="check">
    <input
      type="checkbox"
      .checked=${live(checked)}
      @change=${(event: Event) => choose((event.target as HTMLInputElement).checked)}
    />
    ${label}
  </label>`;
}

function frame(field: Labelled, control: TemplateResult): TemplateResult {
  return html`<div class="field ${field.error ? "wrong" : ""}">
    <label for=${field.name}>${field.label}</label>
    ${notes(field)} ${control}
  </div>`;
}

function notes(field: Labelled): TemplateResult {
  return html`${field.hint ? html`<p class="hint" id="${field.name}-hint">${field.hint}</p>` : nothing}
  ${field.error ? html`<p class="error" id="${field.name}-error">${field.error}</p>` : nothing}`;
}

function describedBy(field: Labelled): string | typeof nothing {
  const ids = [
    ...(field.hint ? [`${field.name}-hint`] : []),
    ...(field.error ? [`${field.name}-error`] : []),
  ];
  return ids.length > 0 ? ids.join(" ") : nothing;
}
