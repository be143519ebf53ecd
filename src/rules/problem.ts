import type { Place } from "../notes/span.ts";
import type { TextEdit } from "../notes/text-edit.ts";
import type { SchemaFinding } from "../schema/schema-cause.ts";
import type { Severity } from "./rule.ts";
import type { RULES } from "./rules.ts";

/** What the rules of the list find: one member for each, with the facts that its message is made of. */
type RuleFinding = ReturnType<(typeof RULES)[number]["check"]>[number];

/** One thing wrong, inside one note. */
export type Finding = RuleFinding | SchemaFinding;

/** Edits that repair a problem without changing what the author meant. `place` says where, as people count. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly (TextEdit & { readonly place: Place })[];
}

/** A finding, in its file, with how much it matters. */
export type Problem = Finding & {
  readonly file: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly fix: Fix | null;
};

/** A rule's name as people see it and as `rules:` in the config knows it (`schema/other` shows its keyword). */
export const ruleName = ({ rule, keyword }: { readonly rule: string; readonly keyword?: string }): string =>
  keyword === undefined ? rule : `schema/${keyword}`;
