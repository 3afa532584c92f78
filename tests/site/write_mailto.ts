/** Reads a JSON list of `[to, subject, body]` from standard input, and prints their mailto addresses. */

import { text } from "node:stream/consumers";

import { mailto } from "../../site_templates/app/page/mailto.ts";

const messages = JSON.parse(await text(process.stdin)) as [string, string, string][];
console.log(JSON.stringify(messages.map(([to, subject, body]) => mailto(to, subject, body))));
