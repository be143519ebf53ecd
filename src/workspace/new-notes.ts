import type { Book } from "../catalogue/book.ts";
import {
  blankKeys,
  chosen,
  DRAFT_FIELDS,
  type Draft,
  draftOf,
  hasNext,
  renderDraft,
  withNext,
} from "../drafts/draft.ts";
import { differingFields, problemFields } from "../drafts/draft-faults.ts";
import type { DraftField } from "../drafts/field-options.ts";
import { type FileStyle, fileStyleOf, notePaths } from "../drafts/file-style.ts";
import { type LibraryStyle, libraryStyle } from "../drafts/library-style.ts";
import { UserError } from "../errors.ts";
import type { Files } from "../files/files.ts";
import { byFile } from "../formats/report.ts";
import type { Git } from "../git/repository.ts";
import { isNoteName } from "../notes/names.ts";
import type { NoteFacts } from "../notes/note.ts";
import { checkNotes } from "../rules/check-notes.ts";
import type { Problem } from "../rules/problem.ts";
import { baseName } from "../text/repository-path.ts";
import type { FileChange } from "./file-change.ts";
import { type Library, openLibrary } from "./library.ts";
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

/** The working directory, with files as they would be where some are changed. */
export interface NoteWorld {
  readonly files: Files;
  readonly git: Git;
  /** The same files with some changed: nothing is written. */
  readonly withChanges: (changes: readonly FileChange[]) => Files;
}

/** Each round mends one field of each note that isn't right yet. */
const MOST_ROUNDS = 24;

/**
 * Plans notes for books in the library's own style. Each is read back as a note of the library and checked: a field that
 * isn't read as it was meant, or that has a problem, is written in another way, and at last left out.
 * @throws UserError for a wrong config or schema, and where a new note would not be read as one
 */
export async function planNotes(world: NoteWorld, wishes: Wishes, books: readonly Book[]): Promise<NotePlan> {
  const library = await openLibrary(world, { wishes, paths: [], since: null, mayBeEmpty: true });
  const { there, fresh } = sortBooks(books, library);
  const files = fileStyleOf(readable(library.notes), newNoteFolder(world.files, library));
  const paths = pathsFor(fresh, files, world.files);
  const [first = ""] = paths.values();
  const style = libraryStyle(readable(library.notes), library.context.readOptions, schemaSays(library.context, first));
  const drafts = fresh.map((book) => draftOf(book, style, paths.get(book) ?? ""));
  const mended = await mend(world, wishes, library, drafts, style);
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
    const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
    const names = taken.get(folder) ?? new Set(files.list(folder).map(caseless));
    taken.set(folder, names);
    return names.has(caseless(baseName(path))) || files.kind(path) !== null;
  };
  const paths = new Map<Book, string>();
  for (const book of books) {
    for (const path of notePaths(book, style)) {
      const name = style.isBundle ? path.slice(0, path.lastIndexOf("/")) : path;
      if (!canBeNote(path) || isTaken(name)) continue;
      taken.get(name.slice(0, Math.max(0, name.lastIndexOf("/"))))?.add(caseless(baseName(name)));
      paths.set(book, path);
      break;
    }
  }
  return paths;
}

const caseless = (name: string): string => name.normalize("NFC").toLowerCase();

function canBeNote(path: string): boolean {
  const folder = path.slice(0, path.lastIndexOf("/"));
  const stem = baseName(/\/index\.[a-z]+$/i.test(path) ? folder : path.replace(/\.[a-z]+$/i, ""));
  return isNoteName(path) && !isDocumentName(stem) && !isTemplateName(stem);
}

interface Mended {
  readonly draft: Draft;
  readonly text: string;
  readonly problems: readonly Problem[];
  readonly facts: NoteFacts | null;
}

/** Reads all drafts back as notes of the library, and writes what isn't right in another way, until all is right. */
async function mend(
  world: NoteWorld,
  wishes: Wishes,
  before: Library,
  first: readonly Draft[],
  style: LibraryStyle,
): Promise<readonly Mended[]> {
  let drafts = first;
  for (let round = 0; ; round += 1) {
    const changes = drafts.map((draft) => ({ path: draft.path, before: null, after: renderDraft(draft, style) }));
    const library = await openLibrary(
      { ...world, files: world.withChanges(changes) },
      { wishes, paths: [], since: null, mayBeEmpty: true },
    );
    const read = readBack(library, drafts, changes);
    refuseUnread(read, library);
    const next = nextDrafts(read, before, library, style);
    if (round === MOST_ROUNDS || next.every((draft, index) => draft === drafts[index])) return read;
    drafts = next;
  }
}

function readBack(library: Library, drafts: readonly Draft[], changes: readonly FileChange[]): Mended[] {
  const paths = new Set(drafts.map(({ path }) => path));
  const facts = new Map(readable(library.notes).map((note) => [note.path, note.facts]));
  const problems = byFile(checkNotes(library.notes, library.context, paths));
  return drafts.map((draft, index) => ({
    draft,
    text: changes[index]?.after ?? "",
    facts: facts.get(draft.path) ?? null,
    problems: problems.get(draft.path) ?? [],
  }));
}

function refuseUnread(read: readonly Mended[], library: Library): void {
  const known = new Set(library.notes.map(({ path }) => path));
  const lost = read.find(({ draft }) => !known.has(draft.path));
  if (lost === undefined) return;
  const out = library.found.leftOut.some(({ path }) => path === lost.draft.path);
  throw new UserError(
    `${lost.draft.path} would be a new note, but ${out ? "it would be left out of the notes" : `notes are read from ${library.found.where.join(", ")}`}: name the folder as \`notes\` in the config.`,
  );
}

/** The drafts with another way for each field that isn't right. */
function nextDrafts(read: readonly Mended[], before: Library, after: Library, style: LibraryStyle): Draft[] {
  const drafts = read.map(({ draft }) => draft);
  const disturbing = disturbs(before, after) ? disturbingDrafts(drafts) : new Set();
  // What is wrong with the others may come from these: they are looked at again without.
  if (disturbing.size > 0) return drafts.map((draft) => (disturbing.has(draft) ? withoutStatus(draft) : draft));
  return read.map(({ draft, facts, problems }) => {
    const wrong = facts === null ? ["title" as const] : differingFields(draft, facts);
    const faulty = problemFields(draft, problems, style);
    const field = DRAFT_FIELDS.find(
      (name) => (wrong.includes(name) || faulty.fields.includes(name)) && hasNext(draft, name),
    );
    if (field !== undefined) return withNext(draft, field);
    if (faulty.keys.some((key) => !draft.dropped.has(key)))
      return { ...draft, dropped: new Set([...draft.dropped, ...faulty.keys]) };
    if (wrong.length > 0 && draft.book.review !== null && draft.review !== "none")
      return {
        ...draft,
        review: draft.review === "plain" ? "escaped" : "none",
        choices: draftOf(draft.book, style, draft.path).choices,
      };
    return draft;
  });
}

/**
 * The drafts that state a status in a library whose notes hardly ever do, so that `date` means something else in all of them:
 * those that say a book was read or given up, else all.
 */
function disturbingDrafts(drafts: readonly Draft[]): ReadonlySet<Draft> {
  const stating = drafts.filter((draft) => chosen(draft, "status").entries.length > 0 && hasNext(draft, "status"));
  const ended = stating.filter(({ book }) => book.status === "completed" || book.status === "abandoned");
  return new Set(ended.length > 0 ? ended : stating);
}

const withoutStatus = (draft: Draft): Draft => ({
  ...draft,
  choices: { ...draft.choices, status: draft.options.status.length - 1 },
});

/** Whether any note that was there is read otherwise beside the new ones. */
function disturbs(before: Library, after: Library): boolean {
  const facts = new Map(readable(after.notes).map((note) => [note.path, JSON.stringify(note.facts)]));
  return readable(before.notes).some((note) => facts.get(note.path) !== JSON.stringify(note.facts));
}

function newNote({ draft, text, facts, problems }: Mended, style: LibraryStyle): NewNote {
  const required = problems.flatMap((problem) => (problem.rule === "schema/required" ? [problem.key] : []));
  const wrong = facts === null ? [] : differingFields(draft, facts);
  const isKnown = (field: DraftField): boolean => draft.options[field].length > 1;
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
