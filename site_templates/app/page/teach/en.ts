/** Every sentence of the picker on `/teach/`, ready to be translated. */

import type { View } from "../../embed/choices.ts";

export const t = {
  view: "What to show",
  views: {
    ask: "Questions that lead to what to do now",
    plan: "The planner",
    draft: "A message to write and check",
    case: "A practice case",
  } satisfies Record<View, string>,
  case: "Which case?",
  allCases: "The list of all cases",
  node: "Where to begin?",
  start: "With the first question",
  theme: "Colours",
  themes: { auto: "As the reader's device", light: "Light", dark: "Dark" },
  accent: "Accent colour",
  accentHint: "Made darker or lighter where it could not be read otherwise.",
  ownAccent: "Another accent colour than Afterword's",
  lang: "Dates as they are written in",
  langs: {
    "": "the reader's own language",
    "en-GB": "British English",
    "en-US": "American English",
    "en-CA": "Canadian English",
    "en-AU": "Australian English",
  },
  preview: "This is what learners see",
  frameTitle: "Afterword: what to do after a job interview",
  iframe: "The frame, to paste into a page",
  script: "Or one line, where scripts are allowed: it keeps the frame as high as it needs",
  link: "Or only a link",
  copy: "Copy",
  copied: "Copied.",
  copyFailed: "The browser did not allow copying. Select the text and copy it yourself.",
  fallback: "What to do after a job interview",
};
