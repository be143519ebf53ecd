import type { FaultCause } from "../notes/fault.ts";
import { defineRule, type FactsOf } from "./rule.ts";

/** A file that is no text: a NUL character, or bytes that are not UTF-8. */
export const frontmatterEncoding = defineRule({
  name: "frontmatter/encoding",
  level: "error",
  summary: "The file is not UTF-8 text.",
  details: "It holds a NUL character, or bytes that are no UTF-8.",
  message: ({ found }: FactsOf<FaultCause, "frontmatter/encoding">) =>
    found === "nul"
      ? ["The file holds a NUL character, which no text has. Remove it, or save the file again as UTF-8."]
      : ["The file is not UTF-8 from here on. Save it again with the encoding UTF-8."],
  examples: [
    {
      file: "---\ntitle: Em\0ma\n---\n",
      problems: ["2:10 The file holds a NUL character, which no text has. Remove it, or save the file again as UTF-8."],
    },
    {
      facts: { found: "not-utf-8" },
      message: "The file is not UTF-8 from here on. Save it again with the encoding UTF-8.",
    },
  ],
});
