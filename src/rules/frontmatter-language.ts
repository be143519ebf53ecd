import type { FaultCause } from "../notes/fault.ts";
import { code, message } from "../text/message.ts";
import { defineRule, type FactsOf } from "./rule.ts";

/** `---json`, `---js`, `;;;`: other languages are not read, and code is never run. */
export const frontmatterLanguage = defineRule({
  name: "frontmatter/language",
  level: "error",
  summary: "The front matter is in another language than YAML.",
  message: ({ found }: FactsOf<FaultCause, "frontmatter/language">) =>
    message`${code(found)} starts front matter that isn't read. Write it as YAML between two lines with ${code("---")} alone.`,
  examples: [
    {
      file: '---json\n{"title": "Emma"}\n---\n',
      problems: [
        "1:1 `---json` starts front matter that isn't read. Write it as YAML between two lines with `---` alone.",
      ],
    },
  ],
});
