/**
 * Reads a calendar or contact file from standard input with Mozilla's ical.js, a parser that has
 * nothing in common with what wrote the file, and prints its components as JSON. With `--several`
 * it is given a JSON list of files, and prints a list.
 */

import { text } from "node:stream/consumers";
import ICAL from "ical.js";

interface Read {
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
  readonly inside: readonly Read[];
}

function read(component: ICAL.Component): Read {
  const values = component
    .getAllProperties()
    .map((property) => [property.name, String(property.getFirstValue())]);
  return {
    name: component.name,
    values: Object.fromEntries(values) as Record<string, string>,
    inside: component.getAllSubcomponents().map(read),
  };
}

const readText = (file: string): Read => read(new ICAL.Component(ICAL.parse(file) as unknown[]));

const given = await text(process.stdin);
const several = process.argv.includes("--several");
console.log(
  JSON.stringify(several ? (JSON.parse(given) as string[]).map(readText) : readText(given)),
);
