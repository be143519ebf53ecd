import type { Files } from "../files/files.ts";
import { fixNote } from "../fixes/fix-note.ts";
import { orderProblems, type Report } from "../formats/report.ts";
import type { Git } from "../git/repository.ts";
import type { Problem } from "../rules/problem.ts";
import type { FileChange } from "./file-change.ts";
import { openLibrary, type Request } from "./library.ts";
import type { PassedOver } from "./scope.ts";
import { linesOf } from "./validation.ts";

/** What `fix` comes to. Nothing is written yet. */
export interface Fixing {
  readonly changes: readonly FileChange[];
  readonly fixed: readonly Problem[];
  /** The problems that are left, in the notes as they will be. */
  readonly left: Report;
  /** Paths that a person gave and that are no notes. */
  readonly passedOver: readonly PassedOver[];
}

/** Fixes all that can be fixed in the notes that count. Throws a UserError as `openLibrary` does. */
export async function fix(world: { files: Files; git: Git }, request: Request): Promise<Fixing> {
  const { counting, context, passedOver } = await openLibrary(world, request);
  const results = counting.map((note) => ({ path: note.path, before: note.text, ...fixNote(note, context) }));
  const problems = orderProblems(results.flatMap(({ left }) => left));
  return {
    changes: results.flatMap(({ path, before, text }) => (before === text ? [] : [{ path, before, after: text }])),
    fixed: results.flatMap(({ fixed }) => fixed),
    passedOver,
    left: { notes: counting.length, problems, elsewhere: 0, sourceLine: linesOf(results) },
  };
}
