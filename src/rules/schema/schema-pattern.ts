import { code, message, prose } from "../../text/message.ts";
import { capital, subject } from "../subject.ts";
import { addScheme, padDate } from "./scalar-fixes.ts";
import { defineSchemaRule } from "./schema-rule.ts";

const ADDRESS = "^https?://";

/** A text that its schema's pattern doesn't match. */
export const schemaPattern = defineSchemaRule("pattern", {
  summary: "A text has another form than the schema's pattern.",
  details: "Repaired are dates without their zeros and addresses without a scheme.",
  message(found) {
    const name = capital(subject(found));
    if (found.wanted === null) return message`${name} does not match the pattern ${code(found.pattern)}.`;
    return message`${name} ${demand(prose(found.wanted))}.`;
  },
  fix: (_, { scalar, write }) => (scalar === null ? [] : [...padDate(scalar, write), ...addScheme(scalar, write)]),
  examples: [
    {
      note: "url: example.org/emma",
      schema: { properties: { url: { pattern: ADDRESS } } },
      problems: ["2:6 `url: example.org/emma` does not match the pattern `^https?://`."],
      fixed: "url: https://example.org/emma",
    },
    {
      note: "url: emma.png",
      schema: { properties: { url: { pattern: ADDRESS } } },
      problems: ["2:6 `url: emma.png` does not match the pattern `^https?://`."],
    },
    {
      note: "url: emma",
      schema: { properties: { url: { pattern: ADDRESS, patternErrorMessage: "Must be an http(s) address" } } },
      problems: ["2:6 `url: emma` has to be an http(s) address."],
    },
  ],
});

/** The schema's own words for what it wants: either a noun ("an address") or a sentence ("Must not be blank"). */
function demand(words: string): string {
  const lower = words.charAt(0).toLowerCase() + words.slice(1);
  const be = /^(?:must|should) be /.exec(lower)?.[0];
  if (be !== undefined) return `has to be ${lower.slice(be.length)}`;
  if (/^(?:must|should|has to|needs) /.test(lower)) return lower;
  return /^(?:an?|the|one of|text) /.test(lower) ? `has to be ${lower}` : `does not fit: ${words}`;
}
