import type { RuleLevel } from "../config/config.ts";
import type { Cause, Severity } from "./problem.ts";

/** Bookends' own rules; `schema/<keyword>` are as many as JSON Schema has keywords, and no config makes unchecked notes valid. */
type OwnRule = Exclude<Cause["rule"], `schema/${string}` | "note/not-checked">;

/** How much a rule matters unless the config says otherwise. What the schema says is an error. */
export const DEFAULT_LEVELS: Readonly<Record<OwnRule, Severity>> = {
  "frontmatter/missing": "error",
  "frontmatter/unclosed": "error",
  "frontmatter/not-first": "error",
  "frontmatter/language": "error",
  "frontmatter/encoding": "error",
  "yaml/syntax": "error",
  "yaml/duplicate-key": "error",
  "yaml/not-a-mapping": "error",
  "yaml/alias": "error",
  "yaml/placeholder": "error",
  "yaml/lost-text": "warning",
  "yaml/conflict-marker": "error",
  "key/misspelt": "error",
  "progress/status": "warning",
  "shelf/duplicate": "warning",
  "links/related-post": "error",
  "links/cover": "error",
};

/**
 * How much a rule matters.
 * @param rule its name as people see it (`ruleName`). @param overrides the config's `rules`.
 */
export function levelOf(rule: string, overrides: Readonly<Record<string, RuleLevel>>): RuleLevel {
  const levels: Readonly<Record<string, RuleLevel>> = Object.hasOwn(overrides, rule) ? overrides : DEFAULT_LEVELS;
  return (Object.hasOwn(levels, rule) ? levels[rule] : undefined) ?? "error";
}
