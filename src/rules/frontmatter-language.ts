import type { FaultCause } from "../notes/fault.ts";
import { code, message } from "../text/message.ts";
import { defineRule, type FactsOf } from "./rule.ts";

/** `---json`, `---js`, `;;;`: other languages are not read, and code is never run. */
export const frontmatterLanguage = defineRule({
  name: "frontmatter/language",
  level: "error",
  summary: "The front matter is in another language than YAML or TOML.",
  details:
    "Only YAML between lines of `---` and TOML between lines of `+++` are read, and code is never run: `---json`, `---js` and `;;;` are not.",
  message: ({ found }: FactsOf<FaultCause, "frontmatter/language">) => {
    if (/^---[ \t]*ya?ml$/i.test(found))
      return message`${code(found)} does not start front matter. Write ${code("---")} alone: YAML is what is read.`;
    if (/^---[ \t]*toml$/i.test(found))
      return message`${code(found)} does not start front matter. TOML stands between two lines with ${code("+++")} alone.`;
    return message`${code(found)} starts front matter that isn't read. Write it as YAML between two lines with ${code("---")} alone.`;
  },
  examples: [
    {
      file: "---yaml\ntitle: Emma\n---\n",
      problems: ["1:1 `---yaml` does not start front matter. Write `---` alone: YAML is what is read."],
    },
    {
      file: "---toml\ntitle = 'Emma'\n---\n",
      problems: ["1:1 `---toml` does not start front matter. TOML stands between two lines with `+++` alone."],
    },
    {
      file: '---json\n{"title": "Emma"}\n---\n',
      problems: [
        "1:1 `---json` starts front matter that isn't read. Write it as YAML between two lines with `---` alone.",
      ],
    },
  ],
});
