import type { Config } from "../config/config.ts";
import { UserError } from "../errors.ts";
import type { Files } from "../files/files.ts";
import type { Git } from "../git/repository.ts";
import type { Note } from "../notes/note.ts";
import { inferredNoteSchema } from "../profile/inferred-note-schema.ts";
import { profileOf } from "../profile/profile.ts";
import { readingWords } from "../profile/reading-words.ts";
import type { CheckContext } from "../rules/context.ts";
import { openNoteSchema } from "../schema/note-schema.ts";
import { type FolderSearch, noNotesSentence } from "./find-notes.ts";
import { type FoundNotes, type ReadLibrary, readLibrary } from "./read-notes.ts";
import { readSchemas } from "./schemas.ts";
import { changedNotes, type NamedNotes, notesAt, type PassedOver } from "./scope.ts";
import { readSettings, type SettingsFiles, type Wishes } from "./settings.ts";
import { readSite } from "./site-folders.ts";

/** Which notes the command was given. */
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
  /** Paths that a person gave and that are no notes. */
  readonly passedOver: readonly PassedOver[];
  readonly context: CheckContext;
  /** What a person should know of the schemas and is no fault, one sentence each. */
  readonly warnings: readonly string[];
}

/** Where notes are, and the config and schemas that they are held against, if those lie elsewhere. */
export interface World {
  readonly files: Files;
  readonly git: Git;
  readonly rules?: SettingsFiles;
  /** The folder of notes, where it was chosen before. */
  readonly folder?: FolderSearch;
  /** Whether all notes are there. Else nothing is known of what the library does. */
  readonly isWhole?: boolean;
}

/**
 * Reads config, schemas and all notes: even where few count, a duplicate is only seen beside its double.
 * Throws a UserError for a request, config or schema that is wrong, and if there is no note at all.
 */
export async function openLibrary(
  { files, git, rules = files, folder, isWhole = true }: World,
  { wishes, paths, since, mayBeEmpty = false }: Request,
): Promise<Library> {
  const { config, configFile, schemaPlace } = readSettings(rules, wishes);
  const { schemaFor: namedSchema, files: schemaFiles, warnings } = await readSchemas(rules, config, schemaPlace);
  const { notes, readOptions, found } = await readNamed(files, config, paths, folder);
  const all: NamedNotes = { paths: found.paths, passedOver: [] };
  const named = paths.length === 0 ? all : notesAt(files, paths, found);
  if (paths.length === 0 && notes.length === 0 && !mayBeEmpty) throw new UserError(noNotesSentence(found));
  const settings = new Set([configFile, ...schemaFiles]);
  const counting = new Set(
    since === null ? named.paths : changedNotes(files, git, since, { paths: named.paths, settings }),
  );
  const profile = isWhole ? profileOf(notes) : null;
  const ownSchema =
    profile === null ? openNoteSchema : inferredNoteSchema(profile, readingWords(readOptions.vocabulary));
  const context = {
    schemaFor: (path: string) => namedSchema(path) ?? ownSchema,
    rules: config.rules,
    readOptions,
    site: readSite(files, config.site),
    profile,
  };
  return {
    config,
    settings,
    found,
    notes,
    counting: notes.filter(({ path }) => counting.has(path)),
    passedOver: named.passedOver,
    context,
    warnings,
  };
}

/** All notes. Where no folder is one of notes, the files that a person names are. */
async function readNamed(
  files: Files,
  config: Config,
  paths: readonly string[],
  folder: FolderSearch | undefined,
): Promise<ReadLibrary> {
  const library = await readLibrary(files, config, folder);
  const isNowhere = library.found.choice !== null && library.found.choice.first === null;
  return isNowhere && paths.length > 0 ? await readLibrary(files, { ...config, notes: paths }) : library;
}
