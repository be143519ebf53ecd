import { formatName } from "../../text/format-names.ts";
import { code, message } from "../../text/message.ts";
import { habitSentence } from "../habit-sentence.ts";
import { capital, subject } from "../subject.ts";
import { addScheme, padDate } from "./scalar-fixes.ts";
import { defineSchemaRule } from "./schema-rule.ts";

const DATE = { properties: { date: { format: "date" } } };

/** A date, an address or the like that isn't one. What could be two dates has no fix. */
export const schemaFormat = defineSchemaRule("format", {
  summary: "A text is not in the format that the schema names.",
  details:
    "Repaired are dates without their zeros and addresses without a scheme. What could be two dates (`03/04/2024`) has no fix.",
  message(found) {
    const name = capital(subject(found));
    const known = formatName(found.format);
    if (known === undefined) return message`${name} is not in the format ${code(found.format)}.`;
    return known.example === null
      ? message`${name} is not ${known.words}.`
      : message`${name} is not ${known.words}. Write it like ${code(known.example)}.${habitSentence(found.habit, "do", "do")}`;
  },
  fix: (_, { scalar, write }) => (scalar === null ? [] : [...padDate(scalar, write), ...addScheme(scalar, write)]),
  examples: [
    {
      note: "date: 2024-1-5",
      schema: DATE,
      problems: ["2:7 `date: 2024-1-5` is not a date. Write it like `2026-01-31`."],
      fixed: "date: 2024-01-05",
    },
    {
      note: "date: 03/04/2024",
      schema: DATE,
      problems: ["2:7 `date: 03/04/2024` is not a date. Write it like `2026-01-31`."],
    },
    {
      note: "url: example.org/emma",
      schema: { properties: { url: { format: "uri" } } },
      problems: [
        "2:6 `url: example.org/emma` is not an address with its scheme. Write it like `https://example.org/`.",
      ],
      fixed: "url: https://example.org/emma",
    },
    {
      note: "mail: jane",
      schema: { properties: { mail: { format: "email" } } },
      problems: ["2:7 `mail: jane` is not an email address."],
    },
  ],
});
