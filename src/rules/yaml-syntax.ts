import type { FaultCause } from "../notes/fault.ts";
import type { Span } from "../notes/span.ts";
import { parseYaml } from "../notes/yaml/parse-yaml.ts";
import { writeString } from "../notes/yaml/write-yaml.ts";
import type { Proposal } from "./proposal.ts";
import { defineRule, type FactsOf } from "./rule.ts";
import { syntaxHelp } from "./yaml-syntax-help.ts";

/** Front matter that can't be parsed. */
export const yamlSyntax = defineRule({
  name: "yaml/syntax",
  level: "error",
  summary: "The front matter is not valid YAML.",
  message: ({ reason, line }: FactsOf<FaultCause, "yaml/syntax">) => syntaxHelp(reason, line ?? null),
  fix: ({ span }, { text }) => quoteValue(span, text),
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
  ],
});

/** A key at the start of its line, and a value that doesn't start as a list, a mapping, a tag or in quotes. */
const LINE = /^([\w-]+):[ \t]+([^\s"'[\]{}|>&*!#].*)$/;

/**
 * Quotes the value on the line of a syntax fault at `span`. A comment (`# words`) behind it stays one. Only for keys of
 * the front matter itself, where one line is the whole value.
 */
function quoteValue({ start }: Span, text: string): Proposal[] {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.indexOf("\n", start);
  const line = text.slice(lineStart, lineEnd === -1 ? text.length : lineEnd).trimEnd();
  const [, key, rest] = LINE.exec(line) ?? [];
  const value = rest?.split(/[ \t]+#(?=[ \t]|$)/)[0]?.trimEnd();
  if (key === undefined || rest === undefined || value === undefined) return [];
  const written = writeString(value, "single", false);
  if (!readsAs(`${key}: ${written}`, key, value)) return [];
  const valueStart = lineStart + line.length - rest.length;
  const edits = [{ span: { start: valueStart, end: valueStart + value.length }, text: written }];
  return [{ title: "Put it in quotes", edits, intent: { kind: "set", pointer: `/${key}`, value } }];
}

function readsAs(line: string, key: string, value: string): boolean {
  const yaml = parseYaml(line, 0);
  const entry = yaml.ok && yaml.root?.kind === "mapping" ? yaml.root.entries[0] : undefined;
  return entry?.key === key && entry.value.kind === "scalar" && entry.value.value === value;
}
