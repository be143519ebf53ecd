import { code, message } from "../../text/message.ts";
import { formatValue } from "../../text/value.ts";
import { capital, placeName } from "../subject.ts";
import { defineSchemaRule } from "./schema-rule.ts";

/** The same item twice in a list, reported at the second. */
export const schemaUniqueItems = defineSchemaRule("uniqueItems", {
  summary: "A list holds the same item twice.",
  details: "Reported at the second of the two.",
  message: (about) =>
    message`${capital(placeName(about))} repeats item ${about.first + 1}, ${code(formatValue(about.written ?? about.found))}. Remove one of them.`,
  examples: [
    {
      note: "tags: [novel, comedy, novel]",
      schema: { properties: { tags: { uniqueItems: true } } },
      problems: ["2:23 Item 3 of `tags` repeats item 1, `novel`. Remove one of them."],
    },
  ],
});
