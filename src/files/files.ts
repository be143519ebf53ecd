import { lstatSync, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import path from "node:path";
import { UserError } from "../errors.ts";
import { escapeGlob } from "../text/glob.ts";
import { findFiles } from "./find.ts";
import { leadsInside, ownPath, pathInside } from "./inside.ts";
import type { FindOptions } from "./path-filter.ts";
import { readBytes, readMany, readText } from "./read-file.ts";
import { writeTexts } from "./write-file.ts";
import { type WritePurpose, writeFault } from "./write-guard.ts";

export type FileKind = "file" | "folder" | "symlink" | "other";

/** The working directory. Paths are relative to it, with `/`; nothing outside it is read or written, through symlinks neither. */
export interface Files {
  /** A path as a person gives it, made relative; null if it leads outside. "" is the working directory itself. */
  inside(given: string): string | null;
  /** What lies at a path, null if nothing does. A symlink is not followed. */
  kind(path: string): FileKind | null;
  /** The same file's path without symlinks on the way; the path itself if there is nothing, or if it leads outside. */
  own(path: string): string;
  /** Whether there is a folder of exactly this name, in case too. One that leads outside is none. */
  hasFolder(path: string): boolean;
  /** Regular files by glob, sorted by code unit. */
  find(globs: readonly string[], options: FindOptions): readonly string[];
  /** Regular files anywhere in a folder of this name ("" is the working directory), sorted by code unit. */
  under(folder: string, options: FindOptions): readonly string[];
  /** Names of what lies in a folder; empty if there is no such folder inside. */
  list(folder: string): readonly string[];
  /** A file's bytes, null if nothing is there. Throws a UserError for what can't or mustn't be read. */
  bytes(path: string): Uint8Array | null;
  /** The bytes of files, no more than `most` of each; those that can't be read are left out. Reads them at once where that is faster. */
  read(paths: readonly string[], most?: number): Promise<ReadonlyMap<string, Uint8Array>>;
  /** A file's text with its BOM, null if nothing is there. Throws a UserError for what can't or mustn't be read, and for what isn't UTF-8. */
  text(path: string): string | null;
  /** Writes files, each whole or not at all, none before all are on the disk; then removes those whose text is null. Throws a UserError for one that `writeFault` is against. */
  write(texts: ReadonlyMap<string, string | null>, purpose?: WritePurpose): void;
  /** Why nothing may be written at a path, as the rest of a sentence about it; null if it may be. */
  writeFault(path: string, purpose: WritePurpose): string | null;
}

/**
 * The working directory at `cwd` on this machine's disk. Throws a UserError if that is no folder.
 * @param isIgnored files that are not found: those that git ignores.
 */
export function diskFiles(cwd: string, isIgnored: (path: string) => boolean = () => false): Files {
  if (!statSync(cwd, { throwIfNoEntry: false })?.isDirectory()) throw new UserError(`There is no folder ${cwd}.`);
  const root = realpathSync.native(cwd);
  const kindAt = (file: string): FileKind | null => kindOf(path.join(root, file));
  const own = (file: string): string => ownPath(root, file);
  const find: Files["find"] = (globs, options) => findFiles(root, globs, options).filter((file) => !isIgnored(file));
  return {
    inside: (given) => pathInside(path.resolve(cwd), given),
    kind: kindAt,
    own,
    hasFolder: (folder) => hasFolder(root, folder),
    find: (globs, options) => find(globs, options),
    under: (folder, options) => find([folder === "" ? "**/*" : `${escapeGlob(folder)}/**/*`], options),
    list: (folder) => (leadsInside(root, folder) ? names(path.join(root, folder)) : []),
    bytes: (file) => readBytes(root, file),
    read: (paths, most) => Promise.resolve(readMany(root, paths, most)),
    text: (file) => readText(root, file),
    write: (texts, purpose = "generated") => writeTexts(root, texts, purpose),
    writeFault: (file, purpose) => writeFault({ kind: kindAt, own }, file, purpose),
  };
}

/** What the system says of a path; null where nothing is, or nothing can be: a name that is too long, a file as a folder. */
function statusOf(target: string): Stats | null {
  try {
    return lstatSync(target, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

function kindOf(target: string): FileKind | null {
  const stat = statusOf(target);
  if (stat === null) return null;
  if (stat.isSymbolicLink()) return "symlink";
  if (stat.isFile()) return "file";
  return stat.isDirectory() ? "folder" : "other";
}

// A case-insensitive disk finds `Books` under the name `books`: only a listing has the real name.
function hasFolder(root: string, folder: string): boolean {
  let at = root;
  for (const name of folder.split("/")) {
    if (!names(at).includes(name)) return false;
    at = path.join(at, name);
  }
  return leadsInside(root, folder) && statSync(at).isDirectory();
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
