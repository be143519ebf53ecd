import type { FaultCause } from "../notes/fault.ts";
import { code, message } from "../text/message.ts";
import { defineRule, type FactsOf } from "./rule.ts";

/** Front matter that no tool reads, because something stands before it. */
export const frontmatterNotFirst = defineRule({
  name: "frontmatter/not-first",
  level: "error",
  summary: "The front matter doesn't start in the first line of the file.",
  details: "No tool reads front matter that starts further down.",
  message: ({ before }: FactsOf<FaultCause, "frontmatter/not-first">) =>
    before === "blank"
      ? message`Front matter counts only from the first line of the file on. Remove what stands before this ${code("---")}.`
      : message`Front matter counts only at the top of the file. Move these lines, with the ${code("---")} above and below them, to the first line.`,
  examples: [
    {
      file: "A fine book.\n\n---\ntitle: Emma\n---\n",
      problems: [
        "3:1 Front matter counts only at the top of the file. Move these lines, with the `---` above and below them, to the first line.",
      ],
    },
    {
      file: "\n---\ntitle: Emma\n---\n",
      problems: [
        "2:1 Front matter counts only from the first line of the file on. Remove what stands before this `---`.",
      ],
    },
  ],
});
