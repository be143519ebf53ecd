import { offerFixes } from "../fixes/offer.ts";
import { orderProblems, type Report } from "../formats/report.ts";
import type { Note } from "../notes/note.ts";
import { checkNotes } from "../rules/check-notes.ts";
import { type Library, openLibrary, type Request, type World } from "./library.ts";

export interface Validation {
  readonly report: Report;
  readonly library: Library;
}

/** Checks the notes that count, and counts the problems of the others. Throws a UserError as `openLibrary` does. */
export async function validate(world: World, request: Request): Promise<Validation> {
  const library = await openLibrary(world, request);
  const { notes, counting, context } = library;
  const paths = new Set(counting.map(({ path }) => path));
  const all = checkNotes(notes, context, paths);
  const own = all.filter(({ file }) => paths.has(file));
  const problems = orderProblems(offerFixes(own, counting, context));
  const elsewhere = request.since === null ? 0 : all.length - own.length;
  return { report: { notes: counting.length, problems, elsewhere, sourceLine: linesOf(counting) }, library };
}

/** The lines of the notes, split when first needed. */
function linesOf(notes: readonly Pick<Note, "path" | "text">[]): Report["sourceLine"] {
  const texts = new Map(notes.map(({ path, text }) => [path, text]));
  const split = new Map<string, readonly string[]>();
  return (file, line) => {
    const lines = split.get(file) ?? (texts.get(file) ?? "").split(/\r?\n/);
    split.set(file, lines);
    return lines[line - 1] ?? "";
  };
}
