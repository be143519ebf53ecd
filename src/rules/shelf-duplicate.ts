import { field } from "../notes/field.ts";
import type { Note, ReadableNote } from "../notes/note.ts";
import type { Finding } from "./problem.ts";

/** A finding with the path of its note. */
export interface FiledFinding {
  readonly path: string;
  readonly finding: Finding;
}

/**
 * `shelf/duplicate`: the same url, or the same title and author, as a note before it in the order of paths. The notes of
 * `asked` come after all others, so that of a pull request's note and an old one it is the new one that is told.
 */
export function duplicates(notes: readonly Note[], asked: ReadonlySet<string>): FiledFinding[] {
  const seen = new Map<string, string>();
  const byPath = [...notes].sort((a, b) => (a.path < b.path ? -1 : 1));
  const ordered = [...byPath.filter(({ path }) => !asked.has(path)), ...byPath.filter(({ path }) => asked.has(path))];
  return ordered.flatMap((note) => (note.readable && note.frontMatter ? duplicateOf(note, seen) : []));
}

function duplicateOf(note: ReadableNote, seen: Map<string, string>): FiledFinding[] {
  const keys = [urlKey(note), titleKey(note)];
  const firsts = keys.map((key) => (key === null ? undefined : seen.get(key)));
  for (const key of keys) if (key !== null && !seen.has(key)) seen.set(key, note.path);
  const by = firsts[0] === undefined ? "title" : "url";
  const of = firsts[0] ?? firsts[1];
  if (of === undefined) return [];
  const key = by === "url" ? "url" : titleField(note);
  const span = field(note.frontMatter, key)?.span ?? { start: 0, end: 0 };
  return [{ path: note.path, finding: { rule: "shelf/duplicate", by, of, span, pointer: `/${key}` } }];
}

const titleField = ({ frontMatter }: ReadableNote): string => (field(frontMatter, "title") ? "title" : "name");

/** The protocol, `www.`, the case of the host, a closing slash and the fragment don't make another address. */
function urlKey({ facts }: ReadableNote): string | null {
  if (facts.url === null) return null;
  const { host, pathname, search } = new URL(facts.url);
  return `url ${host.replace(/^www\./, "")}${pathname.replace(/\/$/, "")}${search}`;
}

function titleKey(note: ReadableNote): string | null {
  const { title, authors } = note.facts;
  if (authors.length === 0 || field(note.frontMatter, "title", "name") === null) return null;
  return `title ${[title, ...[...authors].sort()].map((text) => text.normalize("NFC").toLowerCase()).join("\n")}`;
}
