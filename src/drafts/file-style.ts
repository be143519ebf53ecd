import type { Book } from "../catalogue/book.ts";
import type { ReadableNote } from "../notes/note.ts";
import { baseName, splitPath } from "../text/repository-path.ts";
import { mostFrequent, mostly } from "./draft-value.ts";
import { jointOf, type StemForm, safeStem, stemFormOf } from "./file-stem.ts";

/** How a library names its files, and where they lie. */
export interface FileStyle {
  /** The folder of all notes; "" is the working directory. */
  readonly folder: string;
  /** What the folders in it are named after; null: all notes lie in `folder` itself. */
  readonly shelvedBy: "author" | "year" | null;
  /** `.md`, `.mdx` or `.markdown`. */
  readonly extension: string;
  readonly stem: StemForm;
  /** Whether each note is `index.md` in a folder of its own. */
  readonly isBundle: boolean;
  /** What stands in and after the date before a name: of `2022-10-04-x` it is `-` and `-`; null: there is no date. */
  readonly date: { readonly inner: string; readonly after: string } | null;
}

const DATED = /^\d{4}(-?)\d{2}\1\d{2}([-_ ])(?=.)/;

/** How the files of notes are named. @param usual what is taken where there is no note. */
export function fileStyleOf(notes: readonly ReadableNote[], usual: Pick<FileStyle, "folder" | "extension">): FileStyle {
  const isBundle = mostly(notes, ({ path }) => isIndex(path));
  const places = notes.map((note) => placeOf(note, isBundle));
  const dates = places.map(({ name }) => DATED.exec(name));
  const isDated = mostly(dates, (match) => match !== null);
  const [, inner = "", after = "-"] = dates.findLast((match) => match !== null) ?? [];
  const stem = stemFormOf(places.map(({ note, name }) => ({ text: note.facts.title, stem: name.replace(DATED, "") })));
  return {
    ...shelvesOf(places, stem, usual.folder),
    extension: mostFrequent(notes.map(({ path }) => /\.[a-z]+$/i.exec(path)?.[0] ?? ".md")) ?? usual.extension,
    stem,
    isBundle,
    date: isDated ? { inner, after } : null,
  };
}

const isIndex = (path: string): boolean => /^index\.[a-z]+$/i.test(baseName(path));

interface NotePlace {
  readonly note: ReadableNote;
  readonly folder: string;
  /** The file's or its own folder's name, without extension. */
  readonly name: string;
}

function placeOf(note: ReadableNote, isBundle: boolean): NotePlace {
  const [folder, name] = splitPath(isBundle && isIndex(note.path) ? splitPath(note.path)[0] : note.path);
  return { note, folder, name: name.replace(/\.[a-z]+$/i, "") };
}

/** The folder of the notes, or the one above it where folders are named after authors or years. */
function shelvesOf(
  places: readonly NotePlace[],
  stem: StemForm,
  usual: string,
): Pick<FileStyle, "folder" | "shelvedBy"> {
  const folder = mostFrequent(places.map((place) => place.folder)) ?? usual;
  if (new Set(places.map((place) => place.folder)).size < 2) return { folder, shelvedBy: null };
  const isOf = (place: NotePlace, by: "author" | "year"): boolean =>
    baseName(place.folder) ===
    shelfName(by, { authors: place.note.facts.authors, reads: place.note.facts.reads }, stem);
  for (const by of ["author", "year"] as const) {
    const alike = places.filter((place) => isOf(place, by));
    if (alike.length * 2 <= places.length) continue;
    return { folder: mostFrequent(alike.map((place) => splitPath(place.folder)[0])) ?? "", shelvedBy: by };
  }
  return { folder, shelvedBy: null };
}

function shelfName(by: "author" | "year", { authors, reads }: Pick<Book, "authors" | "reads">, stem: StemForm): string {
  if (by === "year") return reads.at(-1)?.slice(0, 4) ?? "";
  const [author] = authors;
  return author === undefined ? "" : safeStem(stem(author), "");
}

/**
 * Names for a book's file in a library, the best first: from the second on they have a word or a number that tells the
 * book from another one. Without end.
 */
export function* notePaths(book: Book, style: FileStyle): Generator<string> {
  const { folder, shelvedBy, extension, isBundle, date } = style;
  const shelf = shelvedBy === null ? "" : shelfName(shelvedBy, book, style.stem);
  const day = book.reads.at(-1) ?? book.started ?? null;
  const dated =
    date === null || !/^\d{4}-\d\d-\d\d$/.test(day ?? "") ? "" : (day ?? "").replaceAll("-", date.inner) + date.after;
  const instead = book.isbn13 ?? "book";
  const stem = safeStem(style.stem(book.title), instead);
  const bare = safeStem(stem.replaceAll(/templates?|模板|шаблон|テンプレート/gi, ""), instead);
  const ends = [stem, `${stem}${jointOf(stem)}book`];
  for (let number = 0; ; number += 1) {
    const end = ends[number] ?? `${bare}${jointOf(bare)}${number}`;
    const parts = [folder, shelf, isBundle ? `${dated}${end}/index` : `${dated}${end}`];
    yield `${parts.filter((part) => part !== "").join("/")}${extension}`;
  }
}
