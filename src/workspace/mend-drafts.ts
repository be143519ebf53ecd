import { chosen, DRAFT_FIELDS, type Draft, draftOf, hasNext, renderDraft, withNext } from "../drafts/draft.ts";
import { differingFields, problemFields } from "../drafts/draft-faults.ts";
import type { LibraryStyle } from "../drafts/library-style.ts";
import { UserError } from "../errors.ts";
import { byFile } from "../formats/report.ts";
import type { NoteFacts } from "../notes/note.ts";
import { checkNotes } from "../rules/check-notes.ts";
import type { Problem } from "../rules/problem.ts";
import type { ChangeableWorld, FileChange } from "./file-change.ts";
import { type Library, openLibrary } from "./library.ts";
import { readable } from "./read-notes.ts";
import type { Wishes } from "./settings.ts";

/** Each round mends one field of each note that isn't right yet. */
const MOST_ROUNDS = 24;

/** A draft as it is read back beside the notes that are there. */
export interface Mended {
  readonly draft: Draft;
  readonly text: string;
  readonly problems: readonly Problem[];
  readonly facts: NoteFacts | null;
}

/** Reads all drafts back as notes of the library, and writes what isn't right in another way, until all is right. */
export async function mendDrafts(
  world: ChangeableWorld,
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
