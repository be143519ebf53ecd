import { typesIn } from "../text/json-type.ts";
import { ownWords, phrase, UNSPOKEN } from "./describe-schema.ts";
import { repeats } from "./equality.ts";
import { knownKeys } from "./known-keys.ts";
import { otherCause } from "./other-cause.ts";
import type { SchemaCause, SchemaFacts } from "./schema-cause.ts";
import type { SchemaError } from "./schema-error.ts";
import type { Subject } from "./subject-place.ts";
import { isObject, own } from "./validator.ts";

export interface Explained {
  readonly subject: Subject;
  readonly cause: SchemaCause;
}

type Resolve = (ref: string) => unknown;

/** A schema's error as facts and their subject. One error gives one, except that each repeated item of a list is its own. */
export function explain(error: SchemaError, resolve: Resolve): readonly Explained[] {
  if (error.keyword === "uniqueItems") return repeatedItems(error);
  const aboutKey = keyCause(error, resolve);
  if (aboutKey !== null) return [aboutKey];
  return [
    { subject: { kind: "value", path: error.path }, cause: valueCause(error, resolve) ?? otherCause(error, resolve) },
  ];
}

function repeatedItems({ data, path }: SchemaError): Explained[] {
  const items: readonly unknown[] = Array.isArray(data) ? data : [];
  return repeats(items).map(({ at, first }) => ({
    subject: { kind: "value", path: [...path, String(at)] },
    cause: { rule: "schema/uniqueItems", found: items[at], first },
  }));
}

function keyCause({ keyword, params, parent, schema, path }: SchemaError, resolve: Resolve): Explained | null {
  const missing = params["missingProperty"];
  if (typeof missing === "string") {
    const because = params["property"];
    const cause: SchemaCause =
      typeof because === "string"
        ? dependentCause(keyword, { key: missing, because })
        : { rule: "schema/required", key: missing, empty: false };
    return { subject: { kind: "missing", path, key: missing }, cause };
  }
  const [additional, unevaluated, named] = [
    params["additionalProperty"],
    params["unevaluatedProperty"],
    params["propertyName"],
  ];
  if (keyword === "additionalProperties" && typeof additional === "string") {
    const known = Object.keys(own(parent, "properties") ?? {});
    return {
      subject: { kind: "key", path, key: additional },
      cause: { rule: "schema/additionalProperties", key: additional, known },
    };
  }
  if (keyword === "unevaluatedProperties" && typeof unevaluated === "string") {
    const known = knownKeys(parent, resolve);
    return {
      subject: { kind: "key", path, key: unevaluated },
      cause: { rule: "schema/unevaluatedProperties", key: unevaluated, known },
    };
  }
  if (keyword === "propertyNames" && typeof named === "string") {
    const wants = `the key must be ${phrase(schema, resolve)}`;
    return { subject: { kind: "key", path, key: named }, cause: { rule: "schema/propertyNames", found: named, wants } };
  }
  return null;
}

const dependentCause = (keyword: string, facts: SchemaFacts["dependentRequired"]): SchemaCause =>
  keyword === "dependencies"
    ? { rule: "schema/dependencies", ...facts }
    : { rule: "schema/dependentRequired", ...facts };

function valueCause(
  { keyword, schema, parent, data: found, params }: SchemaError,
  resolve: Resolve,
): SchemaCause | null {
  switch (keyword) {
    case "type":
      return { rule: "schema/type", found, expected: typesIn(schema) };
    case "enum":
      return { rule: "schema/enum", found, allowed: Array.isArray(schema) ? schema : [] };
    case "const":
      return { rule: "schema/const", found, allowed: [schema] };
    case "format":
      return { rule: "schema/format", found, format: String(schema) };
    case "pattern":
      return { rule: "schema/pattern", found, pattern: String(schema), wanted: ownWords(parent, "pattern") };
    case "minimum":
    case "maximum":
    case "exclusiveMinimum":
    case "exclusiveMaximum":
    case "multipleOf":
      return { rule: `schema/${keyword}`, found, limit: Number(schema) };
    case "minLength":
    case "maxLength":
    case "minItems":
    case "maxItems":
    case "minProperties":
    case "maxProperties":
      return { rule: `schema/${keyword}`, found, limit: Number(schema), size: sizeOf(found) };
    case "anyOf":
      return { rule: "schema/anyOf", found, wanted: wantedBy(schema, resolve) };
    case "oneOf":
      return Array.isArray(params["passingSchemas"])
        ? null
        : { rule: "schema/oneOf", found, wanted: wantedBy(schema, resolve) };
    default:
      return null;
  }
}

/** One phrase per branch, each once; none where a branch can't be put in words. */
function wantedBy(branches: unknown, resolve: Resolve): readonly string[] {
  const phrases = new Set((Array.isArray(branches) ? branches : []).map((branch) => phrase(branch, resolve)));
  return phrases.has(UNSPOKEN) ? [] : [...phrases];
}

/** Characters (code points, as JSON Schema counts), items or keys. */
function sizeOf(value: unknown): number {
  if (typeof value === "string") return [...value].length;
  if (Array.isArray(value)) return value.length;
  return isObject(value) ? Object.keys(value).length : 0;
}
