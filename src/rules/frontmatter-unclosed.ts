import type { FaultCause } from "../notes/fault.ts";
import { code, message } from "../text/message.ts";
import { defineRule, type FactsOf } from "./rule.ts";

/** The first line is a fence and no later one is. An indented `---`, or `---foo`, closes nothing. */
export const frontmatterUnclosed = defineRule({
  name: "frontmatter/unclosed",
  level: "error",
  summary: "The front matter's closing line is missing.",
  details:
    "The first line is `---` (or `+++`, for TOML), and no later one closes it before the text of the note begins. An indented `---`, or `---foo`, closes nothing.",
  message: ({ fence }: FactsOf<FaultCause, "frontmatter/unclosed">) =>
    message`The front matter that starts here is never closed. Put a line with ${code(fence)} alone after its last key.`,
  examples: [
    {
      file: "---\ntitle: Emma\n\nA fine book.\n",
      problems: [
        "1:1 The front matter that starts here is never closed. Put a line with `---` alone after its last key.",
      ],
    },
  ],
});
