/** Walks the flow as `/ask/` does: `node walks.ts < answers.json`, for each set of answers. */
import { text } from "node:stream/consumers";

import { walk, windowOf } from "../../site_templates/app/page/ask/flow.ts";

const given = JSON.parse(await text(process.stdin)) as Record<string, string>[];
const walks = given.map((answers) => {
  const trace = walk(new Map(Object.entries(answers)));
  return {
    path: trace.path.map(({ node, option }) => [node, option.answer]),
    end: trace.end,
    title: trace.outcome?.title ?? null,
    text: trace.outcome?.text ?? null,
    window: trace.outcome === null ? null : windowOf(trace),
    unknown: trace.unknown,
  };
});
process.stdout.write(JSON.stringify(walks));
