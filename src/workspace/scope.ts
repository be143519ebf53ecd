import { UserError } from "../errors.ts";
import type { Files } from "../files/files.ts";
import type { Git } from "../git/repository.ts";
import { isNoteName } from "../notes/names.ts";
import { notesUnder } from "./find-notes.ts";

type NamedFiles = Pick<Files, "inside" | "kind" | "hasFolder" | "under" | "own" | "bytes">;

/** The notes named by paths that a person gave: a file, or a folder for all of the notes in it, those of `library` included, each by the library's path. */
export function notesAt(
  files: NamedFiles,
  given: readonly string[],
  library: { readonly paths: readonly string[]; readonly ignore: readonly string[] },
): string[] {
  const paths = byOnePath(
    files,
    given.flatMap((one) => notesAtOne(files, one, library)),
    library.paths,
  );
  if (paths.size === 0) throw new UserError(`There is no note (.md, .mdx or .markdown) in ${given.join(", ")}.`);
  return [...paths];
}

// A symlink and what it leads to are one note: it would be its own duplicate.
function byOnePath(files: NamedFiles, paths: readonly string[], known: readonly string[]): ReadonlySet<string> {
  const isKnown = new Set(known);
  if (paths.every((path) => isKnown.has(path))) return new Set(paths);
  const byOwn = new Map([...paths, ...known].map((path) => [files.own(path), path]));
  return new Set(paths.map((path) => (isKnown.has(path) ? path : (byOwn.get(files.own(path)) ?? path))));
}

function notesAtOne(
  files: NamedFiles,
  given: string,
  library: { readonly paths: readonly string[]; readonly ignore: readonly string[] },
): readonly string[] {
  const path = files.inside(given);
  if (path === null) throw new UserError(`${given} is outside the working directory.`);
  if (path === "" || files.hasFolder(path)) {
    const known = library.paths.filter((one) => path === "" || one.startsWith(`${path}/`));
    return [...known, ...(known.length > 0 ? [] : notesUnder(files, path, library.ignore))];
  }
  const kind = files.kind(path);
  // Reading refuses a symlink that leads outside, or to what is no file.
  if (kind === null || (kind === "symlink" && files.bytes(path) === null)) throw new UserError(`There is no ${given}.`);
  if (kind === "other") throw new UserError(`${given} is not a regular file.`);
  if (!isNoteName(path))
    throw new UserError(`${given} is not a note: notes are .md, .mdx and .markdown files, but not README or _*.md.`);
  return [path];
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
