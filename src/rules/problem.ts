import type { FaultCause } from "../notes/fault.ts";
import type { Place, Span } from "../notes/span.ts";
import type { Status } from "../notes/status.ts";

export type Severity = "error" | "warning";

/** JSON Schema's names of types (2020-12 core, section 4.2.1). */
export type JsonType = "null" | "boolean" | "object" | "array" | "number" | "integer" | "string";

/** What a schema says against a value. `found` is the value as the note holds it. */
export type SchemaCause =
  | {
      readonly rule: "schema/required";
      readonly key: string /** The key is there, with nothing after it. */;
      readonly empty: boolean;
    }
  | {
      readonly rule: "schema/type";
      readonly found: unknown;
      readonly expected: readonly JsonType[] /** Whether a number, true or false would do in quotes; left out of all else. */;
      readonly fitsQuoted?: boolean;
    }
  | {
      readonly rule: "schema/enum";
      readonly found: unknown;
      readonly allowed: readonly unknown[] /** The allowed word that means the same by the vocabulary, if there is one. */;
      readonly meant?: string;
    }
  | { readonly rule: "schema/const"; readonly found: unknown; readonly allowed: readonly [unknown] }
  | { readonly rule: "schema/format"; readonly found: unknown; readonly format: string }
  | {
      readonly rule: "schema/pattern";
      readonly found: unknown;
      readonly pattern: string /** The schema's own words for what is wanted, if it has any. */;
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
      readonly found: unknown /** Index in the file of the item it repeats. */;
      readonly first: number;
    }
  | {
      readonly rule: "schema/additionalProperties" | "schema/unevaluatedProperties";
      readonly key: string;
      readonly known: readonly string[];
    }
  | {
      readonly rule: "schema/anyOf" | "schema/oneOf";
      readonly found: unknown /** One phrase per branch, such as "a string" or "one of a, b". */;
      readonly wanted: readonly string[];
    }
  | {
      readonly rule: "schema/dependentRequired" | "schema/dependencies";
      readonly key: string;
      readonly because: string;
    }
  | { readonly rule: "schema/other"; readonly keyword: string; readonly found: unknown; readonly said: string };

/** Why a note that counts was not looked into. `more`: how many notes after this one were left out with it. */
export type NotCheckedCause =
  | { readonly rule: "note/not-checked"; readonly why: "too-large" | "not-regular" }
  | { readonly rule: "note/not-checked"; readonly why: "too-many"; readonly most: number; readonly more: number }
  | { readonly rule: "note/not-checked"; readonly why: "list-cut"; readonly most: number };

/** What Bookends' own rules say, beside the schema. */
export type RuleCause =
  | { readonly rule: "frontmatter/missing"; readonly required: readonly string[] }
  | { readonly rule: "yaml/lost-text"; readonly kept: string; readonly lost: string }
  | {
      readonly rule: "key/misspelt";
      readonly key: string;
      readonly meant: string /** The right key is there too. */;
      readonly both: boolean;
    }
  | {
      readonly rule: "progress/status";
      readonly status: Status;
      readonly done: number;
      readonly total: number /** Who counts: the note's task list, or its front matter (percent, pages). */;
      readonly from: "tasks" | "front matter";
    }
  | { readonly rule: "shelf/duplicate"; readonly by: "url" | "title"; readonly of: string }
  | { readonly rule: "links/related-post"; readonly slug: string; readonly nearest: string | null }
  | { readonly rule: "links/cover"; readonly cover: string; readonly nearest: string | null };

export type Cause = FaultCause | SchemaCause | RuleCause | NotCheckedCause;

/** One thing wrong, inside one note. `pointer` is an RFC 6901 JSON Pointer into the front matter ("" for all of it). */
export type Finding = Cause & { readonly span: Span; readonly pointer: string } & AsWritten;

/** What a finding's value and pointer don't tell of the file. */
export interface AsWritten {
  /** The value's text, where it reads otherwise: `007`, `.nan`. */
  readonly written?: string;
  /** Tokens of the pointer (counted from 0) that are keys, though they look like places in a list: `{1: a}`. */
  readonly numericKeys?: readonly number[];
}

/** A replacement of text. Edits of one fix never overlap. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** Edits that repair a problem without changing what the author meant. `place` says where, as people count. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly (Edit & { readonly place: Place })[];
}

/** A finding, in its file, with how much it matters. */
export type Problem = Finding & {
  readonly file: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly fix: Fix | null;
};

/** A rule's name as people see it and as `rules:` in the config knows it (`schema/other` shows its keyword). */
export const ruleName = (cause: Cause): string =>
  cause.rule === "schema/other" ? `schema/${cause.keyword}` : cause.rule;
