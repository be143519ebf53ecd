import { code, message } from "../text/message.ts";
import { defineRule } from "./rule.ts";

/** Front matter that no tool reads, because something stands before it. */
export const frontmatterNotFirst = defineRule({
  name: "frontmatter/not-first",
  level: "error",
  summary: "The front matter doesn't start in the first line of the file.",
  message: () =>
    message`Front matter counts only from the first line of the file on. Remove what stands before this ${code("---")}.`,
  examples: [
    {
      file: "\n---\ntitle: Emma\n---\n",
      problems: [
        "2:1 Front matter counts only from the first line of the file on. Remove what stands before this `---`.",
      ],
    },
  ],
});
