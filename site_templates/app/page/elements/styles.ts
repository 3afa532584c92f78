/** What every element looks like: Material's own colours, so light and dark follow the site. */

import { css } from "lit";

export const base = css`
  :host {
    --line: var(--md-default-fg-color--lightest, #0002);
    --quiet: var(--md-default-fg-color--light, #000a);
    --wash: var(--aw-green-wash, #e4eeea);
    --card: var(--aw-card, var(--md-default-bg-color, #fff));
    --accent: var(--md-typeset-a-color, #4051b5);
    --warn: var(--aw-red, #9c2b21);
    --warn-wash: var(--aw-red-wash, #fbe6e3);
    display: block;
    font-size: 0.8rem;
    line-height: 1.5;
    color: var(--md-default-fg-color, #000d);
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
  }
  h1 {
    font-family: var(--aw-serif, inherit);
    font-size: 1.75em;
    font-weight: 600;
    line-height: 1.2;
    letter-spacing: -0.01em;
    overflow-wrap: anywhere;
  }
  h1:focus {
    outline: none;
  }
  h2 {
    font-size: 1.15em;
    font-weight: 600;
    line-height: 1.3;
  }
  h3 {
    font-size: 1em;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  p,
  li,
  dd {
    overflow-wrap: anywhere;
  }
  .stack > * + * {
    margin-top: 1em;
  }
  .stack.tight > * + * {
    margin-top: 0.5em;
  }
  .stack.wide > * + * {
    margin-top: 2em;
  }
  .quiet {
    color: var(--quiet);
  }
  .small {
    font-size: 0.875em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    align-items: center;
  }
  .between {
    justify-content: space-between;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .card {
    padding: 1em;
    border: 1px solid var(--line);
    border-radius: 0.6em;
    background: var(--card);
  }
  .card.calm {
    background: var(--wash);
    border-color: transparent;
  }
  .chip {
    display: inline-block;
    padding: 0.1em 0.6em;
    border: 1px solid var(--line);
    border-radius: 1em;
    font-size: 0.8em;
    white-space: nowrap;
  }
  .chip.strong {
    border-color: var(--accent);
    color: var(--accent);
  }
  .chip.late {
    border-color: var(--warn);
    color: var(--warn);
  }

  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-height: 2.75em;
    padding: 0.4em 1em;
    border: 1px solid var(--quiet);
    border-radius: 0.4em;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 500;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  button:hover,
  .button:hover {
    border-color: var(--accent);
    color: var(--accent);
  }
  .primary,
  .primary:hover {
    border-color: var(--md-primary-fg-color, #4051b5);
    background: var(--md-primary-fg-color, #4051b5);
    color: var(--md-primary-bg-color, #fff);
  }
  .primary:hover {
    filter: brightness(1.1);
  }
  .plain {
    margin-inline: -0.4em;
    padding-inline: 0.4em;
    border-color: transparent;
    color: var(--accent);
  }
  .danger {
    color: var(--warn);
    border-color: var(--warn);
  }
  button:disabled {
    opacity: 0.6;
    cursor: default;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  @media (max-width: 30em) {
    .full {
      width: 100%;
    }
  }

  label,
  legend {
    display: block;
    font-weight: 600;
  }
  .hint {
    color: var(--quiet);
    font-size: 0.9em;
  }
  .error {
    color: var(--warn);
    font-weight: 500;
  }
  .field > * + * {
    margin-top: 0.25em;
  }
  .field.wrong {
    padding-left: 0.75em;
    border-left: 4px solid var(--warn);
  }
  input,
  select,
  textarea {
    width: 100%;
    min-height: 2.75em;
    padding: 0.5em 0.7em;
    border: 1px solid var(--quiet);
    border-radius: 0.4em;
    background: var(--card);
    color: inherit;
    font: inherit;
  }
  textarea {
    line-height: 1.5;
    resize: vertical;
    field-sizing: content;
  }
  .check {
    display: flex;
    gap: 0.7em;
    align-items: flex-start;
    min-height: 2.75em;
    padding-block: 0.6em;
    font-weight: 400;
    cursor: pointer;
  }
  input[type="radio"],
  input[type="checkbox"] {
    flex: none;
    width: 1.35em;
    min-height: 0;
    height: 1.35em;
    margin: 0.07em 0 0;
    accent-color: var(--accent);
  }

  details > summary {
    min-height: 2.5em;
    padding: 0.5em 0;
    color: var(--accent);
    font-weight: 500;
    cursor: pointer;
  }
  .reasons {
    padding-left: 0.9em;
    border-left: 2px solid var(--line);
  }
  .reasons > * + * {
    margin-top: 0.6em;
  }
  .rule {
    border-top: 1px solid var(--line);
    padding-top: 1em;
  }
`;
