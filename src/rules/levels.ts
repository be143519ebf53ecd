import type { RuleLevel } from "../config/config.ts";
import { ruleNamed } from "./rules.ts";

/**
 * How much a rule matters.
 * @param name as people see it (`ruleName`). @param overrides the config's `rules`.
 */
export function levelOf(name: string, overrides: Readonly<Record<string, RuleLevel>>): RuleLevel {
  const own = Object.hasOwn(overrides, name) ? overrides[name] : undefined;
  return own ?? ruleNamed(name)?.level ?? "error";
}
