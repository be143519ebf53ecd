import type { Note, ReadableNote } from "../notes/note.ts";
import type { CheckContext } from "./context.ts";
import { misspeltKeys } from "./key-misspelt.ts";
import { missingCovers } from "./links-cover.ts";
import { relatedPosts } from "./links-related-post.ts";
import type { Finding } from "./problem.ts";
import { progressStatus } from "./progress-status.ts";
import { withMeantStatus } from "./vocabulary-hint.ts";
import { lostText } from "./yaml-lost-text.ts";
import { placeholders } from "./yaml-placeholder.ts";

/** All that is wrong with one note by itself: the one cause why it can't be read, or everything. */
export function checkNote(note: Note, context: CheckContext): Finding[] {
  if (!note.readable) return [note.fault];
  return note.frontMatter === null ? missingFrontMatter(note, context) : checkFrontMatter(note, context);
}

function missingFrontMatter(note: ReadableNote, context: CheckContext): Finding[] {
  const { acceptsEmpty, required } = context.schemaFor(note.path);
  return acceptsEmpty ? [] : [{ rule: "frontmatter/missing", required, span: { start: 0, end: 0 }, pointer: "" }];
}

function checkFrontMatter(note: ReadableNote, { schemaFor, site, readOptions }: CheckContext): Finding[] {
  if (note.frontMatter === null) return [];
  const { frontMatter, path, text } = note;
  const schema = schemaFor(path);
  const causes = [...placeholders(frontMatter), ...misspeltKeys(frontMatter, schema.keys)];
  const links = site ? [...relatedPosts(frontMatter, site), ...missingCovers(frontMatter, path, site)] : [];
  const findings = [
    ...schema.check(frontMatter).map((finding) => withMeantStatus(finding, readOptions.vocabulary)),
    ...lostText(frontMatter, text),
    ...progressStatus(note, readOptions.progressHeading),
    ...links,
  ];
  return [...causes, ...withoutEchoes(findings, causes)];
}

/** A placeholder fails its schema and a misspelt key is an unknown one: the cause is told, not its echo. */
function withoutEchoes(findings: readonly Finding[], causes: readonly Finding[]): Finding[] {
  const pointers = new Set(causes.map(({ pointer }) => pointer));
  return findings.filter(
    ({ rule, pointer }) => !(pointers.has(pointer) && (rule.startsWith("schema/") || rule.startsWith("links/"))),
  );
}
