import { UserError } from "../errors.ts";
import type { Files } from "../files/files.ts";
import type { Git } from "../git/repository.ts";
import { isNoteName } from "../notes/names.ts";
import { folderOf, isWithin } from "../text/repository-path.ts";
import { NO_NOTE_REASONS } from "./left-out.ts";
import type { FoundNotes } from "./read-notes.ts";

type NamedFiles = Pick<Files, "inside" | "kind" | "hasFolder" | "own" | "bytes">;
type Library = Pick<FoundNotes, "paths" | "where" | "leftOut">;

/** A path that a person or a hook gave and that is no note. */
export interface PassedOver {
  readonly given: string;
  /** The rest of a sentence that begins with the path. */
  readonly why: string;
}

/** The notes that paths name, by the library's paths. */
export interface NamedNotes {
  readonly paths: readonly string[];
  readonly passedOver: readonly PassedOver[];
}

/**
 * The notes named by paths that a person or a hook gave: a file, or a folder for all of the notes in it.
 * Throws a UserError for a path that isn't there or leads outside.
 */
export function notesAt(files: NamedFiles, given: readonly string[], library: Library): NamedNotes {
  const known = new Set(library.paths);
  // A symlink and what it leads to are one note.
  const byOwn = new Map(library.paths.map((path) => [files.own(path), path]));
  const found = given.map((one) => {
    const path = pathOf(files, one);
    if (path === "" || files.hasFolder(path)) return inFolder(one, files.own(path), library.paths, files);
    const note = known.has(path) ? path : byOwn.get(files.own(path));
    return note === undefined ? passOver(one, whyNoNote(path, library)) : { paths: [note], passedOver: [] };
  });
  return {
    paths: [...new Set(found.flatMap(({ paths }) => paths))],
    passedOver: found.flatMap(({ passedOver }) => passedOver),
  };
}

/** Where a path leads. Reading refuses a symlink that leads outside, or to what is no file. */
function pathOf(files: NamedFiles, given: string): string {
  const path = files.inside(given);
  if (path === null) throw new UserError(`${given} is outside the working directory.`);
  if (path === "" || files.hasFolder(path)) return path;
  const kind = files.kind(path);
  if (kind === null || (kind === "symlink" && files.bytes(path) === null)) throw new UserError(`There is no ${given}.`);
  if (kind === "other") throw new UserError(`${given} is not a regular file.`);
  return path;
}

function inFolder(given: string, folder: string, paths: readonly string[], files: NamedFiles): NamedNotes {
  const inside = paths.filter((path) => isWithin(folder, folderOf(files.own(path))));
  return inside.length > 0 ? { paths: inside, passedOver: [] } : passOver(given, "holds no note");
}

const passOver = (given: string, why: string): NamedNotes => ({ paths: [], passedOver: [{ given, why }] });

function whyNoNote(path: string, { leftOut, where }: Library): string {
  if (!isNoteName(path)) return "is not a note: notes are .md, .mdx and .markdown files, but not README or _*.md";
  const out = leftOut.find((one) => one.path === path);
  if (out !== undefined) return `is not a note: ${NO_NOTE_REASONS[out.reason]}`;
  return `is not one of the notes in ${where.length === 0 ? "this folder" : where.join(", ")}`;
}

/**
 * The notes among `paths` that changed, or all of them if one of `settings` (config and schema files) did.
 * @param since a revision for git to compare with, or the paths that changed.
 * Throws a UserError outside of a git repository, or for a revision that git doesn't know.
 */
export function changedNotes(
  files: Pick<Files, "own">,
  git: Git,
  since: string | ReadonlySet<string>,
  { paths, settings }: { readonly paths: readonly string[]; readonly settings: ReadonlySet<string> },
): readonly string[] {
  const changed = typeof since === "string" ? changedSince(git, since) : since;
  const isChanged = (path: string): boolean => changed.has(path) || changed.has(files.own(path));
  return [...settings].some(isChanged) ? paths : paths.filter(isChanged);
}

function changedSince(git: Git, revision: string): ReadonlySet<string> {
  if (!git.isRepository())
    throw new UserError("--changed-since needs a git repository, and git sees none at the working directory.");
  const commit = git.commit(revision);
  if (commit === null) throw new UserError(`git knows no commit ${revision} here.`);
  return git.changedSince(commit);
}
