/**
 * The decision tree, as the engine's data, and a walker with the engine's own rules: answers are
 * followed from the start as far as they reach. It needs no engine, so it works at once.
 */

import data from "#flow" with { type: "json" };

export interface Option {
  readonly answer: string;
  readonly label: string;
  readonly leads_to: string;
  readonly unsure: boolean;
  /** Words that take the place of the outcome's own, where this way to it says more. */
  readonly title: string | null;
  readonly says: string | null;
}

export interface Question {
  readonly question: string;
  readonly why: string;
  readonly reading: string | null;
  readonly references: readonly string[];
  readonly options: readonly Option[];
}

export interface Outcome {
  readonly title: string;
  readonly text: string;
  /** SVG, as the build made it. */
  readonly picture: string;
  readonly references: readonly string[];
}

interface FlowData {
  readonly start: string;
  readonly nodes: Readonly<Record<string, Question>>;
  readonly outcomes: Readonly<Record<string, Outcome>>;
  readonly claims: Readonly<Record<string, { readonly statement: string; readonly by: string }>>;
  readonly windows: Readonly<Record<"outcome" | "question", Readonly<Record<string, string>>>>;
  readonly pages: Readonly<Record<string, readonly { title: string; address: string }[]>>;
}

export const flow = data as unknown as FlowData;

export type Answers = ReadonlyMap<string, string>;

export interface Step {
  readonly node: string;
  readonly question: Question;
  readonly option: Option;
}

/** Where a walk stands: its path, and the question or outcome at its end. */
export interface Trace {
  readonly path: readonly Step[];
  readonly end: string;
  /** The question to answer next; null at an outcome. */
  readonly question: Question | null;
  /** The outcome in the words of the way that led to it; null before one is reached. */
  readonly outcome: Outcome | null;
  /** The question whose answer is none that it offers, as in a link from an older version. */
  readonly unknown: string | null;
}

export function walk(answers: Answers): Trace {
  const path: Step[] = [];
  let end = flow.start;
  let unknown: string | null = null;
  for (;;) {
    const question = flow.nodes[end];
    const answer = answers.get(end);
    if (question === undefined || answer === undefined) break;
    const option = question.options.find((one) => one.answer === answer);
    if (option === undefined) {
      unknown = end;
      break;
    }
    path.push({ node: end, question, option });
    end = option.leads_to;
  }
  return { path, end, question: flow.nodes[end] ?? null, outcome: worded(end, path), unknown };
}

function worded(end: string, path: readonly Step[]): Outcome | null {
  const outcome = flow.outcomes[end];
  if (outcome === undefined) return null;
  const last = path.at(-1)?.option;
  return { ...outcome, title: last?.title ?? outcome.title, text: last?.says ?? outcome.text };
}

/** When the outcome is due, in words: its own, or those of the last question on the way to it. */
export function windowOf({ end, path }: Trace): string {
  const own = flow.windows.outcome[end];
  if (own !== undefined) return own;
  const asked = path.map(({ node }) => flow.windows.question[node]);
  return asked.findLast((words) => words !== undefined) ?? "";
}

export interface Change {
  readonly step: Step;
  readonly option: Option;
  readonly trace: Trace;
}

/**
 * What would change it: other answers to the question nearest to the outcome at which one of them
 * leads elsewhere, all other answers as they are.
 */
export function nearestChanges(answers: Answers, trace: Trace): readonly Change[] {
  for (const step of trace.path.toReversed()) {
    const changes = step.question.options
      .filter((option) => option !== step.option)
      .map((option) => ({
        step,
        option,
        trace: walk(new Map(answers).set(step.node, option.answer)),
      }))
      .filter((change) => change.trace.end !== trace.end);
    if (changes.length > 0) return changes;
  }
  return [];
}
