import type { SchemaFacts, SchemaKeyword } from "../../schema/schema-cause.ts";
import { defineRule, type FindingPlace, type Rule, type RuleDefinition } from "../rule.ts";

type Definition<Keyword extends SchemaKeyword> = Omit<
  RuleDefinition<`schema/${Keyword}`, SchemaFacts[Keyword]>,
  "name" | "level"
>;

/** What the schema reports for a keyword: its facts and their place. */
export type FoundBySchema<Keyword extends SchemaKeyword> = SchemaFacts[Keyword] & FindingPlace;

/** Makes the rule of a JSON Schema keyword. It has no check of its own: the schema engine reports its facts. */
export const defineSchemaRule = <const Keyword extends SchemaKeyword>(
  keyword: Keyword,
  definition: Definition<Keyword>,
): Rule<`schema/${Keyword}`, SchemaFacts[Keyword]> =>
  defineRule<`schema/${Keyword}`, SchemaFacts[Keyword]>({
    name: `schema/${keyword}`,
    level: "error",
    ...definition,
  });
