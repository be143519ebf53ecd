import type { Book } from "../catalogue/book.ts";
import { blankKeys, DRAFT_FIELDS, draftOf, hasNext } from "../drafts/draft.ts";
import { differingFields } from "../drafts/draft-faults.ts";
import type { DraftField } from "../drafts/field-option.ts";
import { type FileStyle, fileStyleOf, notePaths } from "../drafts/file-style.ts";
import { type LibraryStyle, libraryStyle } from "../drafts/library-style.ts";
import type { Files } from "../files/files.ts";
import { isNoteName } from "../notes/names.ts";
import { baseName, folderOf } from "../text/repository-path.ts";
import type { ChangeableWorld, FileChange } from "./file-change.ts";
import { type Library, openLibrary } from "./library.ts";
import { type Mended, mendDrafts } from "./mend-drafts.ts";
import { newNoteFolder } from "./new-note-folder.ts";
import { readable } from "./read-notes.ts";
import { isDocumentName, isTemplateName } from "./reading-signs.ts";
import { bookIndex } from "./same-book.ts";
import { schemaSays } from "./schema-words.ts";
import type { Wishes } from "./settings.ts";

/** A book that gets a note. */
export interface NewNote {
  readonly book: Book;
  readonly change: FileChange;
  /** Keys that are there and hold nothing, and keys that the schema requires: they are left to fill in. */
  readonly blank: readonly string[];
  /** What is known of the book and could not be written in the library's way. */
  readonly unwritten: readonly DraftField[];
}

export interface NotePlan {
  readonly notes: readonly NewNote[];
  /** Books that have a note already, and where. */
  readonly there: readonly { readonly book: Book; readonly path: string }[];
}

/**
 * Plans notes for books in the library's own style. Each is read back as a note of the library and checked: a field that
 * isn't read as it was meant, or that has a problem, is written in another way, and at last left out.
 * @throws UserError for a wrong config or schema, and where a new note would not be read as one
 */
export async function planNotes(world: ChangeableWorld, wishes: Wishes, books: readonly Book[]): Promise<NotePlan> {
  const library = await openLibrary(world, { wishes, paths: [], since: null, mayBeEmpty: true });
  const { there, fresh } = sortBooks(books, library);
  const files = fileStyleOf(readable(library.notes), newNoteFolder(world.files, library));
  const paths = pathsFor(fresh, files, world.files);
  const [first = ""] = paths.values();
  const style = libraryStyle(readable(library.notes), library.context.readOptions, schemaSays(library.context, first));
  const drafts = fresh.map((book) => draftOf(book, style, paths.get(book) ?? ""));
  const mended = await mendDrafts(world, wishes, library, drafts, style);
  return { notes: mended.map((one) => newNote(one, style)), there };
}

function sortBooks(books: readonly Book[], { notes }: Library): { there: NotePlan["there"]; fresh: readonly Book[] } {
  const index = bookIndex(readable(notes).map(({ facts }) => facts));
  const there: { book: Book; path: string }[] = [];
  const fresh: Book[] = [];
  for (const book of books) {
    const path = index.find(book);
    if (path === null) {
      fresh.push(book);
      index.add(book, "");
    } else there.push({ book, path });
  }
  return { there, fresh };
}

/** A path for each book that no file has and no other book gets, on disks that ignore case too. */
function pathsFor(books: readonly Book[], style: FileStyle, files: Files): ReadonlyMap<Book, string> {
  const taken = new Map<string, Set<string>>();
  const isTaken = (path: string): boolean => {
    const folder = folderOf(path);
    const names = taken.get(folder) ?? new Set(files.list(folder).map(caseless));
    taken.set(folder, names);
    return names.has(caseless(baseName(path))) || files.kind(path) !== null;
  };
  const paths = new Map<Book, string>();
  for (const book of books) {
    for (const path of notePaths(book, style)) {
      const name = style.isBundle ? folderOf(path) : path;
      if (!canBeNote(path) || isTaken(name)) continue;
      taken.get(folderOf(name))?.add(caseless(baseName(name)));
      paths.set(book, path);
      break;
    }
  }
  return paths;
}

const caseless = (name: string): string => name.normalize("NFC").toLowerCase();

function canBeNote(path: string): boolean {
  const folder = folderOf(path);
  const stem = baseName(/\/index\.[a-z]+$/i.test(path) ? folder : path.replace(/\.[a-z]+$/i, ""));
  return isNoteName(path) && !isDocumentName(stem) && !isTemplateName(stem);
}

function newNote({ draft, text, facts, problems }: Mended, style: LibraryStyle): NewNote {
  const required = problems.flatMap((problem) => (problem.rule === "schema/required" ? [problem.key] : []));
  const wrong = facts === null ? [] : differingFields(draft, facts);
  const isKnown = (field: DraftField): boolean =>
    draft.options[field].length > 1 || (field === "status" && draft.book.status !== null);
  const unwritten = DRAFT_FIELDS.filter(
    (field) => field !== "pageDate" && isKnown(field) && (wrong.includes(field) || !hasNext(draft, field)),
  );
  return {
    book: draft.book,
    change: { path: draft.path, before: null, after: text },
    blank: [...new Set([...blankKeys(draft, style), ...required])],
    unwritten,
  };
}
