/**
 * Reads a calendar or contact file from standard input with Mozilla's ical.js, a parser that has
 * nothing in common with what wrote the file, and prints its components as JSON.
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

const parsed = ICAL.parse(await text(process.stdin)) as unknown[];
console.log(JSON.stringify(read(new ICAL.Component(parsed))));
