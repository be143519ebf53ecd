import type { Files } from "./files.ts";

/** What is written: a file that Bookends makes or keeps current, a note that is fixed, or what `init` sets up. */
export type WritePurpose = "generated" | "note" | "setup";

/**
 * Why nothing is written at a path, as the rest of a sentence that begins with it; null if it may be. Every writer asks
 * this: disk, commit by the API, push. Symlinks on the way are resolved first, as git and the system would.
 * @param files the files that it would lie among.
 */
export function writeFault(files: Pick<Files, "kind" | "own">, file: string, purpose: WritePurpose): string | null {
  const folders = foldersOf(file);
  const link = folders.find((folder) => files.kind(folder) === "symlink");
  const owned = ownedFault(file, purpose) ?? ownedFault(resolved(files, folders, file), purpose);
  if (owned !== null) return owned;
  if (link !== undefined && purpose !== "note")
    return `leads through the symlink ${link}, and Bookends doesn't write through one.`;
  const blocked = folders.find((folder) => ["file", "other"].includes(files.kind(folder) ?? "none"));
  return blocked === undefined ? null : `can't be there, because ${blocked} is no folder.`;
}

function resolved({ own }: Pick<Files, "own">, folders: readonly string[], file: string): string {
  const moved = folders.findLast((folder) => own(folder) !== folder);
  return moved === undefined ? file : `${own(moved)}${file.slice(moved.length)}`;
}

/** Why nothing is written at a path without symlinks on the way, relative or absolute, with `/`. */
export function ownedFault(resolved: string, purpose: WritePurpose): string | null {
  const names = resolved.split("/").map(plainName);
  if (names.some((name) => name === ".git" || /^git~\d+$/.test(name)))
    return "is git's own, so Bookends doesn't write it.";
  const isWorkflow = names.some((name, index) => name === ".github" && names[index + 1] === "workflows");
  return isWorkflow && purpose !== "setup" ? "is among the workflows, so Bookends doesn't write it." : null;
}

/**
 * A name as disks that ignore case, and dots, spaces or streams at its end (NTFS) or characters that aren't seen (HFS+)
 * take it: the ways to write `.git` that git itself refuses (git-config(1), core.protectNTFS and core.protectHFS).
 */
const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g, "")
    .replace(/:.*$/, "")
    .replace(/[. ]+$/, "");

/** The folders that a path lies in, the outermost first. */
function foldersOf(file: string): string[] {
  const names = file.split("/").slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join("/"));
}
