import { pointerPath } from "../notes/locate.ts";
import { ownWords, phrase } from "./describe-schema.ts";
import { SCHEMA_KEYWORDS, SCHEMA_LIST_KEYWORDS, SCHEMA_MAP_KEYWORDS } from "./keywords.ts";
import { type SchemaCause, WORDED_KEYWORDS } from "./schema-cause.ts";
import type { SchemaError } from "./schema-error.ts";

type Resolve = (ref: string) => unknown;

/** A keyword that needs no facts of its own: what it said, in words. `resolve` gives the schema that a `$ref` means. */
export function otherCause(error: SchemaError, resolve: Resolve): SchemaCause {
  const keyword = error.keyword === "false schema" ? forbiddenBy(error) : error.keyword;
  const known = WORDED_KEYWORDS.find((worded) => worded === keyword) ?? "schema";
  return { rule: `schema/${known}`, found: error.data, wants: wantsOf(error, resolve) };
}

/** The keyword that has `false` for a schema, such as `properties`; `false` where the whole schema is that. */
function forbiddenBy({ schemaPath }: SchemaError): string {
  const [last, above] = pointerPath(schemaPath).slice(0, -1).toReversed();
  if (SCHEMA_MAP_KEYWORDS.includes(above ?? "") || SCHEMA_LIST_KEYWORDS.includes(above ?? "")) return above ?? "false";
  return SCHEMA_KEYWORDS.includes(last ?? "") ? (last ?? "false") : "false";
}

function wantsOf({ keyword, schema, parent, params, message }: SchemaError, resolve: Resolve): string {
  const words = ownWords(parent, keyword);
  if (words !== null) return words;
  if (keyword === "not") return `must not be ${phrase(schema, resolve)}`;
  if (keyword === "false schema") return "it must not be here";
  if (keyword === "contains") return containsWords(params, phrase(schema, resolve));
  const passing = params["passingSchemas"];
  if (keyword === "oneOf" && Array.isArray(passing) && Array.isArray(schema)) {
    return `must be only one of these: ${passing.map((index) => phrase(schema[Number(index)], resolve)).join(", ")}`;
  }
  return message;
}

function containsWords(params: SchemaError["params"], wanted: string): string {
  const [least, most] = [params["minContains"], params["maxContains"]];
  const bounds = [
    ...(typeof least === "number" ? [`at least ${least}`] : []),
    ...(typeof most === "number" ? [`at most ${most}`] : []),
  ];
  return `${bounds.join(" and ") || "at least 1"} of its items must be ${wanted}`;
}
