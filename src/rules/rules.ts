import { frontmatterEncoding } from "./frontmatter-encoding.ts";
import { frontmatterFence } from "./frontmatter-fence.ts";
import { frontmatterLanguage } from "./frontmatter-language.ts";
import { frontmatterMissing } from "./frontmatter-missing.ts";
import { frontmatterNotFirst } from "./frontmatter-not-first.ts";
import { frontmatterUnclosed } from "./frontmatter-unclosed.ts";
import { keyMisspelt } from "./key-misspelt.ts";
import { linksCover } from "./links-cover.ts";
import { linksRelatedPost } from "./links-related-post.ts";
import { noteNotChecked } from "./note-not-checked.ts";
import { progressStatus } from "./progress-status.ts";
import type { Rule } from "./rule.ts";
import { schemaAnyOf, schemaOneOf } from "./schema/schema-branches.ts";
import { schemaConst, schemaEnum } from "./schema/schema-choice.ts";
import { schemaDependencies, schemaDependentRequired } from "./schema/schema-dependencies.ts";
import { schemaFormat } from "./schema/schema-format.ts";
import { SCHEMA_LIMITS } from "./schema/schema-limits.ts";
import { schemaPattern } from "./schema/schema-pattern.ts";
import { schemaRequired } from "./schema/schema-required.ts";
import { schemaType } from "./schema/schema-type.ts";
import { schemaUniqueItems } from "./schema/schema-unique-items.ts";
import { schemaAdditionalProperties, schemaUnevaluatedProperties } from "./schema/schema-unknown-key.ts";
import { SCHEMA_WORDED } from "./schema/schema-worded.ts";
import { shelfDuplicate } from "./shelf-duplicate.ts";
import { tomlDuplicateKey } from "./toml-duplicate-key.ts";
import { tomlSyntax } from "./toml-syntax.ts";
import { valueIsbn } from "./value-isbn.ts";
import { yamlAlias } from "./yaml-alias.ts";
import { yamlConflictMarker } from "./yaml-conflict-marker.ts";
import { yamlDuplicateKey } from "./yaml-duplicate-key.ts";
import { yamlLostText } from "./yaml-lost-text.ts";
import { yamlNotAMapping } from "./yaml-not-a-mapping.ts";
import { yamlPlaceholder } from "./yaml-placeholder.ts";
import { yamlSyntax } from "./yaml-syntax.ts";

/** THE list of rules, in the order of the docs. A new rule is a file of its own and a line here. */
export const RULES = [
  schemaRequired,
  schemaEnum,
  schemaConst,
  schemaType,
  schemaFormat,
  schemaPattern,
  schemaUniqueItems,
  schemaAdditionalProperties,
  schemaUnevaluatedProperties,
  ...SCHEMA_LIMITS,
  schemaAnyOf,
  schemaOneOf,
  schemaDependentRequired,
  schemaDependencies,
  ...SCHEMA_WORDED,
  frontmatterMissing,
  frontmatterUnclosed,
  frontmatterFence,
  frontmatterNotFirst,
  frontmatterLanguage,
  frontmatterEncoding,
  noteNotChecked,
  yamlSyntax,
  tomlSyntax,
  yamlDuplicateKey,
  tomlDuplicateKey,
  yamlNotAMapping,
  yamlAlias,
  yamlPlaceholder,
  yamlLostText,
  yamlConflictMarker,
  keyMisspelt,
  valueIsbn,
  progressStatus,
  shelfDuplicate,
  linksRelatedPost,
  linksCover,
];

export type RuleName = (typeof RULES)[number]["name"];

const BY_NAME: ReadonlyMap<string, Rule> = new Map(RULES.map((rule): [string, Rule] => [rule.name, rule]));

/** The rule of a name. What its functions are given must be a finding of its own. */
export function ruleNamed(name: RuleName): Rule {
  const rule = BY_NAME.get(name);
  if (rule === undefined) throw new Error(`no rule is named ${name}`);
  return rule;
}
