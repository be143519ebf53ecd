import { WORDED_KEYWORDS, type WordedKeyword } from "../../schema/schema-cause.ts";
import type { Example } from "../rule.ts";
import { defineSchemaRule } from "./schema-rule.ts";
import { wordedKeyMessage, wordedMessage } from "./worded-message.ts";

/** Of the keywords that are reported in words, those that have a rule of their own for their other failures. */
const OWN: ReadonlySet<WordedKeyword> = new Set([
  "anyOf",
  "oneOf",
  "additionalProperties",
  "unevaluatedProperties",
  "dependencies",
]);

/** What stands in place of an example for a keyword that fails by having `false` for a schema, or under another's name. */
const FORBIDDEN: Example<{ found: unknown; wants: string }> = {
  facts: { found: "x", wants: "it must not be here", pointer: "/key" },
  message: "`key: x` is not what the schema wants: it must not be here.",
};

const EXAMPLES: Readonly<Partial<Record<WordedKeyword, Example<{ found: unknown; wants: string }>>>> = {
  not: {
    note: "rating: 4",
    schema: { properties: { rating: { not: { type: "number" } } } },
    problems: ["2:9 `rating: 4` is not what the schema wants: must not be a number."],
  },
  contains: {
    note: "tags: [a]",
    schema: { properties: { tags: { contains: { type: "number" } } } },
    problems: ["2:7 `tags` is not what the schema wants: at least 1 of its items must be a number."],
  },
  propertyNames: {
    note: "Shelf: left",
    schema: { propertyNames: { pattern: "^[a-z]+$" } },
    problems: ["2:1 `Shelf` is not what the schema wants: the key must be text that matches ^[a-z]+$."],
  },
  properties: {
    note: "shelf: left",
    schema: { properties: { shelf: false } },
    problems: ["2:8 `shelf: left` is not what the schema wants: it must not be here."],
  },
  items: {
    note: "tags: [a]",
    schema: { properties: { tags: { items: false } } },
    problems: ["2:8 Item 1 of `tags` (`a`) is not what the schema wants: it must not be here."],
  },
};

/** The keywords without facts of their own: what was wanted is reported in words. */
export const SCHEMA_WORDED = WORDED_KEYWORDS.filter((keyword) => !OWN.has(keyword)).map((keyword) =>
  defineSchemaRule(keyword, {
    summary: `The front matter doesn't satisfy ${keyword} in the schema.`,
    heading: "Any other keyword",
    message: keyword === "propertyNames" ? wordedKeyMessage : wordedMessage,
    examples: [EXAMPLES[keyword] ?? FORBIDDEN],
  }),
);
