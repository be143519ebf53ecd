import type { FaultCause } from "../notes/fault.ts";
import { code, message } from "../text/message.ts";
import { defineRule, type FactsOf } from "./rule.ts";
import { readingRepair } from "./yaml-syntax.ts";

/** `*name`. Bookends reads no alias, known or not: a few of them can stand for gigabytes. */
export const yamlAlias = defineRule({
  name: "yaml/alias",
  level: "error",
  summary: "The front matter holds a YAML alias, and those are not read.",
  details: "Bookends reads no alias, known or not: a few of them can stand for gigabytes.",
  message: ({ name }: FactsOf<FaultCause, "yaml/alias">) =>
    message`${code(`*${name}`)} is a YAML alias, and those are not read. If it is text, put quotes around the value; otherwise write out what it stands for.`,
  fix: ({ repair }) => readingRepair(repair, "Put it in quotes"),
  examples: [
    {
      note: "title: *Emma* again",
      problems: [
        "2:8 `*Emma*` is a YAML alias, and those are not read. If it is text, put quotes around the value; otherwise write out what it stands for.",
      ],
      fixed: "title: '*Emma* again'",
    },
    {
      note: "title: *emma",
      problems: [
        "2:8 `*emma` is a YAML alias, and those are not read. If it is text, put quotes around the value; otherwise write out what it stands for.",
      ],
    },
  ],
});
