import type { Fault } from "./fault.ts";
import { findFences } from "./fences.ts";
import { parseYaml } from "./yaml/parse-yaml.ts";

/** Keys that only front matter has: a mapping between two thematic breaks is one if it holds any of them. */
const TELLING = new Set([
  "title",
  "name",
  "author",
  "authors",
  "status",
  "rating",
  "tags",
  "category",
  "date",
  "cover",
]);

/** What opens a code block: `---` lines after it may be somebody's example. */
const CODE = /^ {0,3}(?:```|~~~)/m;

/**
 * Finds front matter that doesn't start at the file's first line, where no tool reads it: the first `---` line of the
 * file, when a mapping with a telling key stands between it and the next. Null if there is none.
 */
export function frontMatterNotFirst(text: string): Fault | null {
  const first = /^[ \t]*---[ \t]*\r?$/m.exec(text);
  if (first === null || CODE.test(text.slice(0, first.index))) return null;
  const start = first.index + first[0].indexOf("---");
  const fences = findFences(text.slice(start));
  if (fences.kind !== "fenced") return null;
  const inner = text.slice(start + fences.inner.start, start + fences.inner.end);
  if (!holdsTellingKey(inner)) return null;
  return { rule: "frontmatter/not-first", span: { start, end: start + 3 }, pointer: "" };
}

function holdsTellingKey(inner: string): boolean {
  const yaml = parseYaml(inner, 0);
  return yaml.ok && yaml.root?.kind === "mapping" && yaml.root.entries.some(({ key }) => TELLING.has(key));
}
