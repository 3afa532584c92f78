/** Reads a Content-Security-Policy from standard input, and prints what Google's evaluator finds. */

import { text } from "node:stream/consumers";
import evaluator from "csp_evaluator";
import parser from "csp_evaluator/dist/parser.js";
import findings from "csp_evaluator/dist/finding.js";

const { csp } = new parser.CspParser(await text(process.stdin));
const found = new evaluator.CspEvaluator(csp).evaluate().map((finding) => ({
  severity: findings.Severity[finding.severity],
  directive: finding.directive,
  value: finding.value ?? "",
  description: finding.description,
}));
console.log(JSON.stringify(found));
