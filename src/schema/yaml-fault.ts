import type { Fault } from "../notes/fault.ts";
import { syntaxSentence } from "../rules/syntax-sentence.ts";
import { messagePlainText } from "../text/markdown-text.ts";

/** What stops a config or a schema in YAML from being read, for a sentence that has named file and line already. */
export function yamlFaultWords(fault: Fault): string {
  switch (fault.rule) {
    case "yaml/syntax":
    case "toml/syntax":
      return `this is not YAML: ${messagePlainText(syntaxSentence(fault.cause)).replace(/\.$/, "")}`;
    case "toml/duplicate-key":
    case "yaml/duplicate-key":
      return `the key "${fault.key}" is here twice, first on line ${fault.firstLine}`;
    case "yaml/alias":
      return `aliases such as *${fault.name} are not read: write the value out`;
    case "yaml/placeholder":
      return `${fault.found} was left by a template`;
    case "yaml/conflict-marker":
      return `${fault.found} is a conflict marker of git`;
    case "yaml/not-a-mapping":
      return `this is a ${fault.found === "sequence" ? "list" : "single value"}, not a mapping of keys and values`;
    case "frontmatter/unclosed":
    case "frontmatter/fence":
    case "frontmatter/not-first":
    case "frontmatter/language":
    case "frontmatter/encoding":
      return "this can't be read";
  }
}
