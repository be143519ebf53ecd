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
import { shelfDuplicate } from "./shelf-duplicate.ts";
import { tomlDuplicateKey } from "./toml-duplicate-key.ts";
import { tomlSyntax } from "./toml-syntax.ts";
import { yamlAlias } from "./yaml-alias.ts";
import { yamlConflictMarker } from "./yaml-conflict-marker.ts";
import { yamlDuplicateKey } from "./yaml-duplicate-key.ts";
import { yamlLostText } from "./yaml-lost-text.ts";
import { yamlNotAMapping } from "./yaml-not-a-mapping.ts";
import { yamlPlaceholder } from "./yaml-placeholder.ts";
import { yamlSyntax } from "./yaml-syntax.ts";

/** THE list of rules, in the order of the docs. A new rule is a file of its own and a line here. */
export const RULES = [
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
  progressStatus,
  shelfDuplicate,
  linksRelatedPost,
  linksCover,
];

const BY_NAME: ReadonlyMap<string, Rule> = new Map(RULES.map((rule): [string, Rule] => [rule.name, rule]));

/** The rule of a name, undefined if there is none. What it is given must be a finding of its own. */
export const ruleNamed = (name: string): Rule | undefined => BY_NAME.get(name);
