import { pointerPath } from "../notes/locate.ts";
import type { SchemaFinding } from "../schema/schema-cause.ts";
import { typeNames } from "../text/json-type.ts";
import { nearest } from "../text/near-words.ts";

/** What the config's schema has against the config, in words. */
export function configReason(finding: SchemaFinding): string {
  const name = dotted(pointerPath(finding.pointer));
  switch (finding.rule) {
    case "schema/additionalProperties":
      if ("wants" in finding) break;
      return unknownKey(finding.key, finding.known, dotted(pointerPath(finding.pointer).slice(0, -1)));
    case "schema/type":
      return `${name} must be ${typeNames(finding.expected)}.`;
    case "schema/enum":
      return `${name} must be one of ${finding.allowed.join(", ")}.${meant(String(finding.found), finding.allowed.map(String))}`;
    case "schema/minimum":
      return `${name} must be at least ${finding.limit}.`;
    case "schema/exclusiveMinimum":
      return `${name} must be more than ${finding.limit}.`;
    case "schema/minItems":
    case "schema/minProperties":
      return `${name} must not be empty.`;
  }
  return `${name} is not valid (${finding.rule}).`;
}

/** Keys on the way to a value, as people write them: `rating.max`. */
const dotted = (path: readonly string[]): string => path.join(".");

function meant(word: string, candidates: readonly string[]): string {
  const candidate = nearest(word, candidates);
  return candidate === null ? "" : ` Did you mean "${candidate}"?`;
}

function unknownKey(key: string, known: readonly string[], inside: string): string {
  const where = inside === "" ? "" : ` in ${inside}`;
  if (inside === "goal") return `unknown key "${key}"${where}: a year such as 2026 belongs here.`;
  if (inside === "rules" && key.startsWith("schema/"))
    return `unknown key "${key}"${where}: after schema/ comes a keyword of JSON Schema, as in schema/enum.${meant(key, known)}`;
  return `unknown key "${key}"${where}.${meant(key, known) || ` Known are ${known.join(", ")}.`}`;
}
