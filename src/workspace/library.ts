import type { Config } from "../config/config.ts";
import { UserError } from "../errors.ts";
import type { Files } from "../files/files.ts";
import type { Git } from "../git/repository.ts";
import type { Note } from "../notes/note.ts";
import type { CheckContext } from "../rules/context.ts";
import { type FoundNotes, findNotes, noNotesSentence } from "./find-notes.ts";
import { readNotes } from "./read-notes.ts";
import { readSchemas } from "./schemas.ts";
import { changedNotes, notesAt } from "./scope.ts";
import { readSettings, type Wishes } from "./settings.ts";
import { readSite } from "./site-folders.ts";

/** Which notes a person asked for. */
export interface Request {
  readonly wishes: Wishes;
  /** Only these files and folders count; none: all notes. */
  readonly paths: readonly string[];
  /** Only notes changed since this revision count, or those at these paths; null: all. */
  readonly since: string | ReadonlySet<string> | null;
  /** Whether it is fine that there is no note at all. */
  readonly mayBeEmpty?: boolean;
}

/** All notes, those of them that count, and what they are checked by. */
export interface Library {
  readonly config: Config;
  /** Paths of the config, which need not be there, and of the schemas. */
  readonly settings: ReadonlySet<string>;
  readonly found: FoundNotes;
  /** Ordered by path. */
  readonly notes: readonly Note[];
  readonly counting: readonly Note[];
  readonly context: CheckContext;
  /** What a person should know of the schemas and is no fault, one sentence each. */
  readonly warnings: readonly string[];
}

/** Where notes are, and the config and schemas that they are held against, if those lie elsewhere. */
export interface World {
  readonly files: Files;
  readonly git: Git;
  readonly rules?: Pick<Files, "inside" | "text">;
}

/**
 * Reads config, schemas and all notes: even where few count, a duplicate is only seen beside its double.
 * Throws a UserError for a request, config or schema that is wrong, and if there is no note at all.
 */
export async function openLibrary(
  { files, git, rules = files }: World,
  { wishes, paths, since, mayBeEmpty = false }: Request,
): Promise<Library> {
  const { config, configFile, schemaPlace } = readSettings(rules, wishes);
  const { schemaFor, files: schemaFiles, warnings } = await readSchemas(rules, config, schemaPlace);
  const found = findNotes(files, config);
  const named = paths.length === 0 ? found.paths : notesAt(files, paths, { paths: found.paths, ignore: config.ignore });
  if (named.length === 0 && !mayBeEmpty) throw new UserError(noNotesSentence(found));
  const settings = new Set([configFile, ...schemaFiles]);
  const counting = new Set(since === null ? named : changedNotes(files, git, since, { paths: named, settings }));
  const { notes, readOptions } = readNotes(files, [...new Set([...found.paths, ...named])].sort(), config);
  const context = { schemaFor, rules: config.rules, readOptions, site: readSite(files, config.site) };
  const counted = notes.filter(({ path }) => counting.has(path));
  return { config, settings, found, notes, counting: counted, context, warnings };
}
