import type { FaultCause } from "../notes/fault.ts";
import { defineRule, type FactsOf } from "./rule.ts";
import { syntaxFixTitle, syntaxSentence } from "./syntax-sentence.ts";
import { readingRepair } from "./yaml-syntax.ts";

/** TOML front matter (`+++`) that can't be parsed. */
export const tomlSyntax = defineRule({
  name: "toml/syntax",
  level: "error",
  summary: "The front matter is not valid TOML.",
  details: "The same as `yaml/syntax`, for TOML between lines of `+++`.",
  message: ({ cause }: FactsOf<FaultCause, "toml/syntax">) => syntaxSentence(cause),
  fix: ({ cause, repair }) => readingRepair(repair, syntaxFixTitle(cause)),
  examples: [
    {
      file: "+++\ntitle = Emma\n+++\n",
      problems: ["2:9 A text needs quotes around it in TOML."],
      fixed: '+++\ntitle = "Emma"\n+++\n',
    },
    {
      file: "+++\ntitle: Emma\n+++\n",
      problems: ["2:6 TOML has `=` after a key, not `:`: `title = …`."],
      fixed: '+++\ntitle = "Emma"\n+++\n',
    },
    {
      file: "+++\ntags = ['novel', '1815'\ntitle = 'Emma'\n+++\n",
      problems: ["2:8 A `[` is opened and never closed. Close it, or put quotes around the value if it is text."],
    },
    { file: "+++\ntitle = 'Emma'\n[extra]\nrating = 4\n+++\n", problems: [] },
  ],
});
