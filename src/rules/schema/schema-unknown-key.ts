import { code, didYouMean, type Message, message, prose } from "../../text/message.ts";
import { nearest } from "../../text/near-words.ts";
import { defineSchemaRule, type FoundBySchema } from "./schema-rule.ts";
import { wordedMessage } from "./worded-message.ts";

const summary = "A key is there that the schema doesn't allow.";

/** A key that `additionalProperties` forbids. One that is nearly a known key is `key/misspelt` instead. */
export const schemaAdditionalProperties = defineSchemaRule("additionalProperties", {
  summary,
  details: "One that is nearly a known key is `key/misspelt` instead.",
  message: unknownKeyMessage,
  examples: [
    {
      note: "shelf: left",
      schema: { properties: { title: {}, tags: {} }, additionalProperties: false },
      problems: ["2:1 `shelf` is not a key that the schema allows. Allowed here: title, tags."],
    },
    {
      note: "series: {titel: Emma}",
      schema: { properties: { series: { properties: { title: {} }, additionalProperties: false } } },
      problems: ["2:10 `titel` is not a key that the schema allows. Did you mean `title`?"],
    },
  ],
});

/** A key that `unevaluatedProperties` forbids. */
export const schemaUnevaluatedProperties = defineSchemaRule("unevaluatedProperties", {
  summary,
  message: unknownKeyMessage,
  examples: [
    {
      note: "shelf: left",
      schema: { unevaluatedProperties: false },
      problems: ["2:1 `shelf` is not a key that the schema allows."],
    },
  ],
});

function unknownKeyMessage(found: FoundBySchema<"additionalProperties">): Message {
  if ("wants" in found) return wordedMessage(found);
  const { key, known } = found;
  const meant = nearest(key, known);
  const allowed = known.length === 0 ? [] : message` Allowed here: ${prose(known.join(", "))}.`;
  return message`${code(key)} is not a key that the schema allows.${meant === null ? allowed : didYouMean(meant)}`;
}
