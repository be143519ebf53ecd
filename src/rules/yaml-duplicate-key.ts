import type { FaultCause } from "../notes/fault.ts";
import { code, message } from "../text/message.ts";
import { defineRule, type FactsOf } from "./rule.ts";

/** The same key twice: readers disagree which of them counts. */
export const yamlDuplicateKey = defineRule({
  name: "yaml/duplicate-key",
  level: "error",
  summary: "A key is in the front matter twice.",
  message: ({ key, firstLine }: FactsOf<FaultCause, "yaml/duplicate-key">) =>
    message`${code(key)} is here twice: it was set in line ${firstLine} already. Keep one of them.`,
  examples: [
    {
      note: "title: Emma\nrating: 4\ntitle: Emma",
      problems: ["4:1 `title` is here twice: it was set in line 2 already. Keep one of them."],
    },
  ],
});
