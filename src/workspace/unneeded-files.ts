import type { Files } from "../files/files.ts";
import { isSigned } from "../readme/generated-sign.ts";
import { generatedPlaces } from "../readme/picture-places.ts";
import type { Shelf } from "../readme/shelf.ts";
import { folderOf, joinPath, splitPath } from "../text/repository-path.ts";
import type { FileChange } from "./file-change.ts";

type Look = Pick<Files, "kind" | "list" | "writeFault">;

/**
 * Paths of files that lie where the blocks of these READMEs have theirs, are named like them, and are not among those
 * that the blocks show now. Only their texts say whether Bookends made them.
 */
export function unneededPaths(
  files: Look,
  readmes: readonly string[],
  shelf: Pick<Shelf, "chartFolder">,
  needed: ReadonlySet<string>,
): string[] {
  const found = readmes
    .flatMap((path) => generatedPlaces(shelf, path))
    .flatMap(({ folder, isOurs }) => pathsIn(files, folder).filter(({ name }) => isOurs(name)))
    .map(({ path }) => path);
  return [...new Set(found)]
    .sort()
    .filter((path) => !needed.has(path) && files.kind(path) === "file" && files.writeFault(path, "generated") === null);
}

/** The removal of those that Bookends made, except the ones that another markdown file beside the READMEs names. */
export function removals(
  files: Look,
  readmes: readonly string[],
  paths: readonly string[],
  textAt: (path: string) => string | null,
): FileChange[] {
  const signed = paths.flatMap((path) => {
    const before = textAt(path);
    return before !== null && isSigned(before) ? [{ path, before, after: null }] : [];
  });
  if (signed.length === 0) return [];
  const others = neighbours(files, readmes).map((path) => textAt(path) ?? "");
  return signed.filter(({ path }) => !others.some((text) => text.includes(splitPath(path)[1])));
}

/** Markdown files in the folders of the READMEs that are none of these: they may show the same pictures. */
function neighbours(files: Look, readmes: readonly string[]): string[] {
  const folders = new Set(readmes.map(folderOf));
  return [...folders]
    .flatMap((folder) => pathsIn(files, folder))
    .filter(({ name }) => /^(?!_bookends-).*\.(?:md|mdx|markdown)$/i.test(name))
    .map(({ path }) => path)
    .filter((path) => !readmes.includes(path) && files.kind(path) === "file");
}

const pathsIn = (files: Pick<Files, "list">, folder: string): { readonly name: string; readonly path: string }[] =>
  files.list(folder).flatMap((name) => {
    const path = joinPath(folder, name);
    return path === null ? [] : [{ name, path }];
  });
