import type { RuleLevel } from "../config/config.ts";
import { type RuleName, ruleNamed } from "./rules.ts";

/**
 * How much a rule matters.
 * @param overrides the config's `rules`. @param own what a finding of the rule says of itself.
 */
export const levelOf = (
  name: RuleName,
  overrides: Readonly<Record<string, RuleLevel>>,
  own: RuleLevel | undefined = undefined,
): RuleLevel => (Object.hasOwn(overrides, name) ? overrides[name] : undefined) ?? own ?? ruleNamed(name).level;
