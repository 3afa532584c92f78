/** What an engine is asked once before its snapshot is taken, so that it has all its words read. */
import type { Request, Verb } from "../shared/protocol.js";

// Nobody's record; and without a region, since the holidays of one are handed over at each start.
const record = {
  schema: 1,
  id: "nobody",
  company: "Northwind Traders",
  role: "Executive assistant",
  contacts: [{ id: "c1", name: "Dana Reyes", part: "hiring_manager" }],
  interviews: [
    {
      id: "i1",
      ends: "2026-11-05T15:00",
      contacts: ["c1"],
      debrief: { topics: [{ contact: "c1", text: "how the office moved in a week" }] },
    },
  ],
} as unknown as Request<"plan">["record"];
const now = "2026-11-05T18:00";
const step = "thank_you";
const text = "Dear Dana, thank you for your time. I look forward to hearing from you.";

export const WARMING: readonly Request<Verb>[] = [
  { verb: "about" },
  { verb: "stems" },
  { verb: "ask", answers: {} },
  { verb: "plan", record, now },
  { verb: "overview", items: [{ record, now }] },
  { verb: "draft", record, now, step },
  { verb: "check", record, now, step, text },
];
