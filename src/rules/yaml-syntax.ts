import type { FaultCause, Repair } from "../notes/fault.ts";
import type { Proposal } from "./proposal.ts";
import { defineRule, type FactsOf } from "./rule.ts";
import { syntaxFixTitle, syntaxSentence } from "./syntax-sentence.ts";

/** Front matter that can't be parsed. */
export const yamlSyntax = defineRule({
  name: "yaml/syntax",
  level: "error",
  summary: "The front matter is not valid YAML.",
  details:
    "The place is that of the cause: the key that has no colon, the quote or bracket that is never closed, the character that only looks like a colon, a quote, a dash or a space. It is repaired wherever the line tells what was meant.",
  message: ({ cause }: FactsOf<FaultCause, "yaml/syntax">) => syntaxSentence(cause),
  fix: ({ cause, repair }) => readingRepair(repair, syntaxFixTitle(cause)),
  examples: [
    {
      note: "title: SQL: The Guide",
      problems: ["2:11 A value with `: ` in it needs quotes around it: `title: 'SQL: The Guide'`."],
      fixed: "title: 'SQL: The Guide'",
    },
    {
      note: "author: @handle",
      problems: ["2:9 A value can't start with `@`. Put quotes around it."],
      fixed: "author: '@handle'",
    },
    {
      note: 'title: The "best" book\ntagline: "A "big" book"',
      problems: ['3:14 The quotes end before the value does. A `"` inside it is written `\\"`.'],
      fixed: 'title: The "best" book\ntagline: "A \\"big\\" book"',
    },
    {
      note: "title: Emma\ntags\n- novel\n- 1815",
      problems: ["3:1 `tags` has no colon after it. A key is written `key: value`, with `:` and a space."],
      fixed: "title: Emma\ntags:\n- novel\n- 1815",
    },
    {
      note: 'title: "Emma\nauthor: "Jane Austen"',
      problems: ['2:8 A `"` is opened and never closed. Close it; inside the value it is written `\\"`.'],
    },
  ],
});

/** The repair that reading has found for what it couldn't read, as a fix: verified by reading again. */
export const readingRepair = (repair: Repair | null, title: string): Proposal[] =>
  repair === null ? [] : [{ title, edits: repair, intent: { kind: "read" } }];
