import type { Config } from "../config/config.ts";
import { UserError } from "../errors.ts";
import type { Files } from "../files/files.ts";
import { findNotes } from "../workspace/find-notes.ts";
import type { Library } from "../workspace/library.ts";
import { inOneLibrary, type LibraryNotes, readSingly, sortNotes } from "../workspace/read-notes.ts";
import { readSettings, type Wishes } from "../workspace/settings.ts";
import { shelfOf } from "../workspace/shelf-reader.ts";
import { type Changes, pathsOf } from "./changed-notes.ts";
import { type Preview, previewOf } from "./preview.ts";

/** What the preview is made from: the library as it will be, and the README files with their blocks. */
export interface Previewing {
  readonly library: Library;
  readonly wishes: Wishes;
  readonly today: string | null;
  readonly readmes: Pick<Files, "text">;
}

/** What the merge changes in the README; null if nothing. Or why that can't be told. */
export async function previewFor(
  { files: changed, atBase }: Changes,
  { library, wishes, today, readmes }: Previewing,
): Promise<{ readonly preview: Preview | null } | { readonly reason: string }> {
  const base = await atBase(library);
  if ("reason" in base) return base;
  try {
    const before = await notesAtBase(base.files, pathsOf(changed), library, wishes);
    const head = shelfOf({ notes: library.notes, readOptions: library.context.readOptions }, library.config, today);
    const files = library.config.readme.map((path) => ({ path, text: readmes.text(path) }));
    return { preview: previewOf(shelfOf(before.read, before.config, today), head, files) };
  } catch (error) {
    // A config that is wrong at the base, or a README that can't be read, is no reason to fail.
    if (error instanceof UserError) return { reason: error.message };
    throw error;
  }
}

/** Only what changed is parsed again, unless the config did: then every note may be read in another way. */
async function notesAtBase(
  files: Files,
  changed: ReadonlySet<string>,
  library: Library,
  wishes: Wishes,
): Promise<{ readonly read: LibraryNotes; readonly config: Config }> {
  const isSameConfig = ![...library.settings].some((path) => changed.has(path));
  const config = isSameConfig ? library.config : readSettings(files, wishes).config;
  const known = new Map(isSameConfig ? library.notes.map((note) => [note.path, note]) : []);
  const found = await findNotes(files, config, library.found.choice);
  const read = found.paths.flatMap((path) => {
    const same = changed.has(path) ? undefined : known.get(path);
    return same === undefined ? readSingly(files, [path], config) : [same];
  });
  return { read: inOneLibrary(files, sortNotes(read, found, config).notes, config), config };
}
