import type { Span } from "../notes/span.ts";
import type { JsonType } from "../text/value.ts";
import type { AsWritten } from "./source-text.ts";

/** What a schema says against a value. `found` is the value as the note holds it. */
export type SchemaCause =
  | {
      readonly rule: "schema/required";
      readonly key: string;
      /** The key is there, with nothing after it. */
      readonly empty: boolean;
    }
  | {
      readonly rule: "schema/type";
      readonly found: unknown;
      readonly expected: readonly JsonType[];
      /** Whether a number, true or false would be valid in quotes; left out for everything else. */
      readonly fitsQuoted?: boolean;
    }
  | {
      readonly rule: "schema/enum";
      readonly found: unknown;
      readonly allowed: readonly unknown[];
      /** The allowed word that means the same by the vocabulary, if there is one. */
      readonly meant?: string;
    }
  | { readonly rule: "schema/const"; readonly found: unknown; readonly allowed: readonly [unknown] }
  | { readonly rule: "schema/format"; readonly found: unknown; readonly format: string }
  | {
      readonly rule: "schema/pattern";
      readonly found: unknown;
      readonly pattern: string;
      /** The schema's own words for what it wants, if it has any. */
      readonly wanted: string | null;
    }
  | {
      readonly rule:
        | "schema/minimum"
        | "schema/maximum"
        | "schema/exclusiveMinimum"
        | "schema/exclusiveMaximum"
        | "schema/multipleOf";
      readonly found: unknown;
      readonly limit: number;
    }
  | {
      readonly rule:
        | "schema/minLength"
        | "schema/maxLength"
        | "schema/minItems"
        | "schema/maxItems"
        | "schema/minProperties"
        | "schema/maxProperties";
      readonly found: unknown;
      readonly limit: number;
      readonly size: number;
    }
  | {
      readonly rule: "schema/uniqueItems";
      readonly found: unknown;
      /** Index in the file of the item it repeats. */
      readonly first: number;
    }
  | {
      readonly rule: "schema/additionalProperties" | "schema/unevaluatedProperties";
      readonly key: string;
      readonly known: readonly string[];
    }
  | {
      readonly rule: "schema/anyOf" | "schema/oneOf";
      readonly found: unknown;
      /** One phrase per branch, such as "a string" or "one of a, b". */
      readonly wanted: readonly string[];
    }
  | {
      readonly rule: "schema/dependentRequired" | "schema/dependencies";
      readonly key: string;
      readonly because: string;
    }
  | { readonly rule: "schema/other"; readonly keyword: string; readonly found: unknown; readonly said: string };

/** What a schema says against a note, at its place. `pointer` is an RFC 6901 JSON Pointer into the front matter. */
export type SchemaFinding = SchemaCause & AsWritten & { readonly span: Span; readonly pointer: string };

/** A rule's name as people see it: `schema/other` shows its keyword. */
export const schemaRuleName = (cause: SchemaCause): string =>
  cause.rule === "schema/other" ? `schema/${cause.keyword}` : cause.rule;
