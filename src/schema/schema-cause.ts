import type { Span } from "../notes/span.ts";
import type { JsonType } from "../text/json-type.ts";
import type { Departure } from "./departure.ts";
import type { AsWritten } from "./source-text.ts";

/**
 * What the schema says against a value, by keyword, for keywords with facts of their own. `found` is the value as the note
 * holds it. A keyword that is added here needs a rule in `rules/schema/`.
 */
interface OwnFacts {
  readonly required: {
    readonly key: string;
    /** The key is there, with nothing after it. */
    readonly empty: boolean;
  };
  readonly type: {
    readonly found: unknown;
    readonly expected: readonly JsonType[];
    /** Whether a number, true or false would be valid in quotes; left out for everything else. */
    readonly fitsQuoted?: boolean;
  };
  readonly enum: Choice;
  readonly const: Choice;
  readonly format: { readonly found: unknown; readonly format: string };
  readonly pattern: {
    readonly found: unknown;
    readonly pattern: string;
    /** The schema's own words for what it wants, if it has any. */
    readonly wanted: string | null;
  };
  readonly minimum: Bound;
  readonly maximum: Bound;
  readonly exclusiveMinimum: Bound;
  readonly exclusiveMaximum: Bound;
  readonly multipleOf: Bound;
  readonly minLength: Size;
  readonly maxLength: Size;
  readonly minItems: Size;
  readonly maxItems: Size;
  readonly minProperties: Size;
  readonly maxProperties: Size;
  readonly uniqueItems: {
    readonly found: unknown;
    /** Index in the file of the item it repeats. */
    readonly first: number;
  };
  readonly dependentRequired: Dependent;
  readonly dependencies: Dependent | Worded;
  readonly additionalProperties: UnknownKey | Worded;
  readonly unevaluatedProperties: UnknownKey | Worded;
  readonly anyOf: Branches | Worded;
  readonly oneOf: Branches | Worded;
}

interface Choice {
  readonly found: unknown;
  readonly allowed: readonly unknown[];
  /** The allowed word that means the same by the vocabulary, if there is one. */
  readonly meant?: string;
  /** The file of the repository's own schema, where a value can be allowed; left out for schemas of Bookends. */
  readonly schemaFile?: string;
}

interface Bound {
  readonly found: unknown;
  readonly limit: number;
}

interface Size extends Bound {
  /** Characters (code points), items or keys that are there. */
  readonly size: number;
}

interface Dependent {
  readonly key: string;
  /** The key that requires it. */
  readonly because: string;
}

interface UnknownKey {
  readonly key: string;
  readonly known: readonly string[];
}

interface Branches {
  readonly found: unknown;
  /** One phrase per branch, such as "a list" or "one of a, b"; none where a branch can't be put in words. */
  readonly wanted: readonly string[];
}

/** A failure without facts of its own: what the schema wants, in words. */
export interface Worded {
  readonly found: unknown;
  readonly wants: string;
}

/** The keywords that can fail without facts of their own, most of them by having `false` for a schema. */
export const WORDED_KEYWORDS = [
  "allOf",
  "anyOf",
  "oneOf",
  "not",
  "if",
  "then",
  "else",
  "properties",
  "patternProperties",
  "additionalProperties",
  "propertyNames",
  "unevaluatedProperties",
  "dependentSchemas",
  "dependencies",
  "items",
  "prefixItems",
  "additionalItems",
  "unevaluatedItems",
  "contains",
  "minContains",
  "maxContains",
  "contentEncoding",
  "contentMediaType",
  "contentSchema",
  "$defs",
  "definitions",
  "false",
  "schema",
] as const;

export type WordedKeyword = (typeof WORDED_KEYWORDS)[number];

/** The facts of every keyword. */
export type SchemaFacts = OwnFacts & Readonly<Record<Exclude<WordedKeyword, keyof OwnFacts>, Worded>>;

export type SchemaKeyword = keyof SchemaFacts;

export type SchemaCause =
  | {
      readonly [Keyword in SchemaKeyword]: { readonly rule: `schema/${Keyword}` } & SchemaFacts[Keyword];
    }[SchemaKeyword]
  | ({ readonly rule: `schema/${WordedKeyword}` } & Worded);

/** What a schema says against a note, at its place. `pointer` is an RFC 6901 JSON Pointer into the front matter. */
export type SchemaFinding = SchemaCause & AsWritten & Departure & { readonly span: Span; readonly pointer: string };
