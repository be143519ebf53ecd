import { fixNote } from "../fixes/fix-note.ts";
import type { Report } from "../formats/report.ts";
import type { Problem } from "../rules/problem.ts";
import { compareText } from "../text/compare.ts";
import type { ChangeableWorld, FileChange } from "./file-change.ts";
import { openLibrary, type Request } from "./library.ts";
import type { PassedOver } from "./scope.ts";
import { validate } from "./validation.ts";

/** What `fix` comes to. Nothing is written yet. */
export interface Fixing {
  readonly changes: readonly FileChange[];
  /** In the order of the files, each with its place at that time. */
  readonly fixed: readonly Problem[];
  /** What `check` says of the notes as they will be. */
  readonly left: Report;
  /** Paths that a person gave and that are no notes. */
  readonly passedOver: readonly PassedOver[];
}

/** What one note does not show on its own is fixed in so many rounds at most: a note that can be read counts for the others. */
const MOST_ROUNDS = 5;

/** Fixes all that can be fixed in the notes that count. Throws a UserError as `openLibrary` does. */
export async function fix(world: ChangeableWorld, request: Request): Promise<Fixing> {
  const changes = new Map<string, FileChange>();
  const fixed: Problem[] = [];
  let { files } = world;
  let passedOver: readonly PassedOver[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const library = await openLibrary({ ...world, files }, request);
    passedOver = library.passedOver;
    const results = library.counting.map((note) => ({ note, ...fixNote(note, library.context) }));
    const changed = results.filter(({ note, text }) => note.text !== text);
    if (changed.length === 0) break;
    fixed.push(...changed.flatMap((result) => result.fixed));
    for (const { note, text } of changed)
      changes.set(note.path, { path: note.path, before: changes.get(note.path)?.before ?? note.text, after: text });
    files = world.withChanges([...changes.values()]);
  }
  const { report } = await validate({ ...world, files }, request);
  return { changes: [...changes.values()], fixed: byFileName(fixed), passedOver, left: { ...report, elsewhere: 0 } };
}

/** Problems in the order of their files, those of one file as they come. */
const byFileName = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted((a, b) => compareText(a.file, b.file));
