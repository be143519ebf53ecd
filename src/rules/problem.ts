import type { Place } from "../notes/span.ts";
import type { TextEdit } from "../notes/text-edit.ts";
import type { Severity } from "./rule.ts";
import type { RULES } from "./rules.ts";

/** One thing wrong, inside one note: a member for each rule of the list, with the facts that its message is made of. */
export type Finding = ReturnType<(typeof RULES)[number]["check"]>[number];

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
