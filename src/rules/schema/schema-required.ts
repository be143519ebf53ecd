import { counted } from "../../text/counts.ts";
import { message } from "../../text/message.ts";
import { capital, placeName } from "../subject.ts";
import { defineSchemaRule } from "./schema-rule.ts";

const schema = { required: ["title"] };

/** A key that has to be there: reported at the opening fence if it is missing, at the key if nothing stands after it. */
export const schemaRequired = defineSchemaRule("required", {
  summary: "A key that the schema requires is missing, or has no value.",
  details:
    "A missing key is reported at the opening fence, an empty one at the key: an empty value is the same as an absent one.",
  message(found) {
    const name = capital(placeName(found));
    if (found.habit !== undefined) {
      const those = `the other ${counted(found.habit.notes, "note")} have`;
      return found.empty
        ? message`${name} is empty: ${those} a value there.`
        : message`${name} is missing: ${those} it.`;
    }
    return found.empty
      ? message`${name} is empty, and has to have a value.`
      : message`${name} is missing, and has to be there.`;
  },
  examples: [
    { note: "rating: 4", schema, problems: ["1:1 `title` is missing, and has to be there."] },
    { note: "title:\nrating: 4", schema, problems: ["2:1 `title` is empty, and has to have a value."] },
    {
      note: "authors:\n  - name: Jane Austen\n  - url: https://example.org",
      schema: { properties: { authors: { items: { required: ["name"] } } } },
      problems: ["4:5 `name` in item 2 of `authors` is missing, and has to be there."],
    },
  ],
});
