import { placesIn } from "../notes/span.ts";
import { toData } from "../notes/value-node.ts";
import { parseYaml } from "../notes/yaml/parse-yaml.ts";
import { findJsonFault } from "./json-fault.ts";
import { SchemaFaultError } from "./schema-fault.ts";
import { isSchemaObject } from "./schema-file.ts";
import { yamlFaultWords } from "./yaml-fault.ts";

/** A schema's text (JSON, or YAML by the file's name) as data of its own. @throws SchemaFaultError with line and column */
export function parseSchemaText(path: string, text: string): unknown {
  const document = /\.ya?ml$/i.test(path) ? fromYaml(path, text) : fromJson(path, text);
  if (isSchemaObject(document) || typeof document === "boolean") return document;
  throw new SchemaFaultError({ file: path, pointer: "", reason: "a schema is an object, true or false" });
}

function fromJson(path: string, text: string): unknown {
  // RFC 8259, section 8.1: a parser may ignore a byte order mark.
  const bom = text.startsWith("\uFEFF") ? 1 : 0;
  try {
    return JSON.parse(text.slice(bom));
  } catch {
    const { at, reason } = findJsonFault(text.slice(bom));
    throw faultAt(path, text, at + bom, reason);
  }
}

function fromYaml(path: string, text: string): unknown {
  const parsed = parseYaml(text, 0);
  if (!parsed.ok) throw faultAt(path, text, parsed.fault.span.start, yamlFaultWords(parsed.fault));
  return parsed.root === null ? null : toData(parsed.root);
}

function faultAt(path: string, text: string, at: number, reason: string): SchemaFaultError {
  const { line, column } = placesIn(text)({ start: at, end: at });
  return new SchemaFaultError({ file: path, pointer: "", reason, line, column });
}
