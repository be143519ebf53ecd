import type { FaultCause } from "../notes/fault.ts";
import { code, message } from "../text/message.ts";
import { defineRule, type FactsOf } from "./rule.ts";

/** The same key or table twice in TOML, which allows neither. */
export const tomlDuplicateKey = defineRule({
  name: "toml/duplicate-key",
  level: "error",
  summary: "A key is in the front matter twice.",
  message: ({ key, firstLine }: FactsOf<FaultCause, "toml/duplicate-key">) =>
    message`${code(key)} is here twice: it was set in line ${firstLine} already. Keep one of them.`,
  examples: [
    {
      file: "+++\ntitle = 'Emma'\nrating = 4\ntitle = 'Emma'\n+++\n",
      problems: ["4:1 `title` is here twice: it was set in line 2 already. Keep one of them."],
    },
  ],
});
