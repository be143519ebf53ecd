import { readFileSync } from "node:fs";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import ajvFormats from "ajv-formats";
import { isRecord } from "../rest/operation.ts";

type Node = Readonly<Record<string, unknown>>;

const file = new URL("github.json", import.meta.url);
const { paths, components }: { paths: Record<string, Node>; components: Record<string, unknown> } = JSON.parse(
  readFileSync(file, "utf8"),
);

/** An operation of GitHub's description, or undefined. */
export const described = (method: string, path: string): Node | undefined => paths[`${method} ${path}`];

/** A part of the description, or what it refers to. */
export function resolved(value: unknown): Node {
  if (!isRecord(value)) return {};
  const reference = value["$ref"];
  return typeof reference === "string" ? resolved(components[reference]) : value;
}

const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false, verbose: true });
ajvFormats.default(ajv, ["date-time", "uri"]);
// The other formats of the description say how a number is stored, or are broken by GitHub's own bots (email).
for (const name of ["email", "int32", "int64", "double", "binary", "timestamp", "repo.nwo", "ssh-url", "hostname"])
  ajv.addFormat(name, true);
ajv.addSchema({ $id: "github", $defs: definitions() });

function definitions(): Node {
  return Object.fromEntries(
    Object.entries(components).map(([name, schema]) => [nameOf(name), jsonSchema(schema, true)]),
  );
}

function nameOf(reference: string): string {
  return reference.replace(/[^\w-]/g, "_");
}

/** What checks a value against a schema of the description; keys that it doesn't list are wrong. */
export function checker(schema: unknown): ValidateFunction {
  return ajv.compile(resolvedIds(jsonSchema(schema, true)));
}

const resolvedIds = (schema: unknown): Node => (isRecord(schema) ? schema : {});

/**
 * A schema of OpenAPI 3.0 as JSON Schema: `nullable` is spelt out. With `closed`, an object that lists its properties
 * may have no others; parts that are combined can't know each other's, so they stay open.
 */
function jsonSchema(schema: unknown, closed: boolean): unknown {
  if (Array.isArray(schema)) return schema.map((item) => jsonSchema(item, closed));
  if (!isRecord(schema)) return schema;
  if (typeof schema["$ref"] === "string") return { $ref: `github#/$defs/${nameOf(schema["$ref"])}` };
  const combined = "allOf" in schema || "anyOf" in schema || "oneOf" in schema;
  const entries = Object.entries(schema)
    .filter(([key]) => key !== "nullable" && key !== "discriminator" && key !== "default")
    .map(([key, value]) => [key, inner(key, value, closed && key !== "allOf")] as const);
  const closing = closed && !combined && "properties" in schema && !("additionalProperties" in schema);
  const made = { ...Object.fromEntries(entries), ...(closing ? { additionalProperties: false } : {}) };
  return schema["nullable"] === true ? { anyOf: [made, { type: "null" }] } : made;
}

function inner(key: string, value: unknown, closed: boolean): unknown {
  if (key === "enum" || key === "required" || key === "const") return value;
  if (key !== "properties" || !isRecord(value)) return jsonSchema(value, closed);
  return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, jsonSchema(schema, closed)]));
}

/** What is wrong, in a sentence each. */
export function faultsOf(check: ValidateFunction, value: unknown, what: string): readonly string[] {
  if (check(value)) return [];
  return (check.errors ?? []).map((error) => `${what}${error.instancePath} ${error.message ?? ""}${detail(error)}`);
}

function detail({ keyword, params, data }: ErrorObject): string {
  if (keyword === "additionalProperties") return ` (${params["additionalProperty"]})`;
  return keyword === "required" ? "" : ` (it is ${JSON.stringify(data)?.slice(0, 60)})`;
}
