import { LIMITS } from "../limits.ts";
import type { Fault } from "./fault.ts";
import { findFences } from "./fences.ts";
import { LANGUAGES } from "./front-matter-language.ts";
import { hasTellingKey } from "./front-matter-shape.ts";

/** What opens a code block: `---` lines after it may be somebody's example. */
const CODE = /^ {0,3}(?:```|~~~)/m;
const FENCE = /^[ \t]*(?:---|\+\+\+)[ \t]*\r?$/gm;

/**
 * Finds front matter that doesn't start at the file's first line, where no tool reads it: a mapping with a telling key
 * between two lines of `---`, with text or empty lines above. Null if there is none.
 */
export function frontMatterNotFirst(text: string): Fault | null {
  const code = CODE.exec(text)?.index ?? text.length;
  let looked = 0;
  for (const { 0: line, index } of text.slice(0, code).matchAll(FENCE)) {
    looked += 1;
    if (looked > LIMITS.fencesNotFirst) return null;
    const start = index + line.search(/[-+]/);
    if (!opensFrontMatter(text, start)) continue;
    const before = text.slice(0, start).trim() === "" ? "blank" : "text";
    return { rule: "frontmatter/not-first", before, span: { start, end: start + 3 }, pointer: "" };
  }
  return null;
}

function opensFrontMatter(text: string, start: number): boolean {
  const fences = findFences(text.slice(start));
  if (fences.kind !== "fenced") return false;
  const inner = text.slice(start + fences.inner.start, start + fences.inner.end);
  const parsed = LANGUAGES[fences.language].parse(inner, 0);
  const entries = parsed.ok && parsed.root?.kind === "mapping" ? parsed.root.entries : [];
  return hasTellingKey(entries.map(({ key }) => `${key}:`));
}
