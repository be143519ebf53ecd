import { field } from "../notes/field.ts";
import { compareText } from "../text/compare.ts";
import { code, message } from "../text/message.ts";
import { type CheckedNote, defineRule, type FoundInNote } from "./rule.ts";

interface Duplicate {
  readonly by: "url" | "title";
  /** The path of the other note. */
  readonly of: string;
}

/**
 * The same url, or the same title and author, as a note before it in the order of paths. The notes that are asked about
 * come after all others, so that of a pull request's note and an old one it is the new one that has the problem.
 */
export const shelfDuplicate = defineRule({
  name: "shelf/duplicate",
  level: "warning",
  summary: "Two notes are about the same thing.",
  details: "The same `url`, or the same title and author, as in a note before it in the order of paths.",
  checkShelf(notes, asked) {
    const byPath = [...notes].sort((a, b) => compareText(a.path, b.path));
    const ordered = [...byPath.filter(({ path }) => !asked.has(path)), ...byPath.filter(({ path }) => asked.has(path))];
    const seen = new Map<string, string>();
    return ordered.flatMap((note) => duplicateOf(note, seen));
  },
  message: ({ by, of }: Duplicate) =>
    message`${code(of)} has the same ${by === "url" ? "url" : "title and author"}. Keep one note, or tell them apart.`,
  examples: [
    {
      note: "title: Emma\nurl: https://www.example.org/emma/",
      others: { "a.md": "title: Emma (novel)\nurl: http://example.org/emma" },
      problems: ["3:6 `a.md` has the same url. Keep one note, or tell them apart."],
    },
    {
      note: "title: emma\nauthor: Jane Austen",
      others: { "a.md": "title: Emma\nauthor: Jane Austen" },
      problems: ["2:8 `a.md` has the same title and author. Keep one note, or tell them apart."],
    },
    { note: "title: Emma", others: { "a.md": "title: Emma" }, problems: [] },
  ],
});

function duplicateOf(note: CheckedNote, seen: Map<string, string>): FoundInNote<Duplicate>[] {
  const keys = [urlKey(note), titleKey(note)];
  const firsts = keys.map((key) => (key === null ? undefined : seen.get(key)));
  for (const key of keys) if (key !== null && !seen.has(key)) seen.set(key, note.path);
  const by = firsts[0] === undefined ? "title" : "url";
  const of = firsts[0] ?? firsts[1];
  if (of === undefined) return [];
  const key = by === "url" ? "url" : titleField(note);
  const span = field(note.frontMatter, key)?.span ?? { start: 0, end: 0 };
  return [{ path: note.path, found: { by, of, span, pointer: `/${key}` } }];
}

const titleField = ({ frontMatter }: CheckedNote): string => (field(frontMatter, "title") ? "title" : "name");

/** The protocol, `www.`, the case of the host, a closing slash and the fragment don't make another address. */
function urlKey({ facts }: CheckedNote): string | null {
  if (facts.url === null) return null;
  const { host, pathname, search } = new URL(facts.url);
  return `url ${host.replace(/^www\./, "")}${pathname.replace(/\/$/, "")}${search}`;
}

function titleKey(note: CheckedNote): string | null {
  const { title, authors } = note.facts;
  if (authors.length === 0 || field(note.frontMatter, "title", "name") === null) return null;
  return `title ${[title, ...[...authors].sort()].map((text) => text.normalize("NFC").toLowerCase()).join("\n")}`;
}
