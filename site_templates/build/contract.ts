/**
 * Turns the engine's JSON Schemas into TypeScript types: `node contract.ts < schemas.json`.
 *
 * Standard input holds the schemas by name. Each becomes a type of that name; what several of them
 * define alike is written once.
 */
import { text } from "node:stream/consumers";
import { isDeepStrictEqual } from "node:util";

import { compile, type JSONSchema } from "json-schema-to-typescript";

type Schemas = Record<string, JSONSchema>;

/** Names that mean something else to every TypeScript file. */
const RENAMED = new Map([
  ["Record", "ApplicationRecord"],
  ["Promise", "PromiseMade"],
]);

function typeName(name: string): string {
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  return RENAMED.get(title) ?? title;
}

/**
 * The same schema, referring to definitions by the names of their types, and without what only a
 * document's root has.
 */
function asDefinition(schema: JSONSchema): JSONSchema {
  const bare = { ...schema, $schema: undefined, $defs: undefined, title: undefined };
  const renamed = JSON.stringify(bare).replace(
    /"\$ref":"#\/\$defs\/(\w+)"/g,
    (_, name: string) => `"$ref":"#/$defs/${typeName(name)}"`,
  );
  return JSON.parse(renamed) as JSONSchema;
}

/** One schema that holds them all, so that shared definitions meet. */
function together(schemas: Schemas): JSONSchema {
  const definitions: Schemas = {};
  const properties: Schemas = {};
  for (const [name, root] of Object.entries(schemas)) {
    properties[name] = { $ref: `#/$defs/${typeName(name)}` };
    const parts: Schemas = { ...(root["$defs"] as Schemas | undefined), [name]: root };
    for (const [given, schema] of Object.entries(parts)) {
      const key = typeName(given);
      const content = asDefinition(schema);
      if (key in definitions && !isDeepStrictEqual(definitions[key], content)) {
        throw new Error(`two different schemas are named ${key}, the second one in ${name}`);
      }
      definitions[key] = content;
    }
  }
  return { type: "object", properties, $defs: definitions, additionalProperties: false };
}

const schemas = JSON.parse(await text(process.stdin)) as Schemas;
process.stdout.write(
  await compile(together(schemas), "Contract", {
    bannerComment: "/** Made from the engine's own model by site_templates/build/contract.py. */",
    format: false,
    unreachableDefinitions: true,
  }),
);
