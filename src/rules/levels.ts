import type { RuleLevel } from "../config/config.ts";
import { type RuleName, ruleNamed } from "./rules.ts";

/** How much a rule matters. @param overrides the config's `rules`. */
export const levelOf = (name: RuleName, overrides: Readonly<Record<string, RuleLevel>>): RuleLevel =>
  (Object.hasOwn(overrides, name) ? overrides[name] : undefined) ?? ruleNamed(name).level;
