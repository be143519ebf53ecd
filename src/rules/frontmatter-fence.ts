import type { FaultCause } from "../notes/fault.ts";
import { code, message } from "../text/message.ts";
import { defineRule, type FactsOf } from "./rule.ts";
import { readingRepair } from "./yaml-syntax.ts";

/** A line that was meant to start or end the front matter and does not: `\---`, `--`, `—`, or none at all. */
export const frontmatterFence = defineRule({
  name: "frontmatter/fence",
  level: "error",
  summary: "A line that was meant to start or end the front matter does not.",
  details:
    "`\\---`, `--`, `----`, `—`, `...` at the end, none at all above lines of `key: value`, or two of them. Lines of `Key: value` that an empty line ends are a MultiMarkdown header and fine.",
  message({ found, wanted, side }: FactsOf<FaultCause, "frontmatter/fence">) {
    if (found === "")
      return message`The line that starts the front matter is missing. Write ${code(wanted)} alone above these lines.`;
    if (side === "repeated")
      return message`This second ${code(found)} ends the front matter before its first key. Remove it.`;
    const end = side === "opening" ? "starts" : "ends";
    return message`${code(found)} is meant as the line that ${end} the front matter, and isn't one. Write ${code(wanted)} alone.`;
  },
  fix: ({ repair, wanted, side }) => readingRepair(repair, side === "repeated" ? "Remove the line" : `Write ${wanted}`),
  examples: [
    {
      file: "\\---\ntitle: Emma\n---\n",
      problems: ["1:1 `\\---` is meant as the line that starts the front matter, and isn't one. Write `---` alone."],
      fixed: "---\ntitle: Emma\n---\n",
    },
    {
      file: "---\ntitle: Emma\n...\nA fine book.\n",
      problems: ["3:1 `...` is meant as the line that ends the front matter, and isn't one. Write `---` alone."],
      fixed: "---\ntitle: Emma\n---\nA fine book.\n",
    },
    {
      file: "title: Emma\nstatus: reading\n---\n",
      problems: ["1:1 The line that starts the front matter is missing. Write `---` alone above these lines."],
      fixed: "---\ntitle: Emma\nstatus: reading\n---\n",
    },
    {
      file: "---\n---\ntitle: Emma\n---\n",
      problems: ["2:1 This second `---` ends the front matter before its first key. Remove it."],
      fixed: "---\ntitle: Emma\n---\n",
    },
    { file: "---\n---\n\nTitle: a heading\n---\n", problems: [] },
    { file: "Title: Emma\nAuthor: Jane Austen\n\nA MultiMarkdown header.\n", problems: [] },
  ],
});
