import { posix } from "node:path";
import { compareText } from "../text/compare.ts";
import { escapeGlob } from "../text/glob.ts";
import { splitPath } from "../text/repository-path.ts";
import type { Files } from "./files.ts";
import { pathFilter } from "./path-filter.ts";

/** What a listing without a disk can answer: all but the bytes. */
export type Listing = Pick<Files, "inside" | "own" | "hasFolder" | "find" | "under" | "list">;

/** Answers from the paths of regular files, in any order. Git holds no empty folders, so there are none. */
export function listingOf(paths: Iterable<string>): Listing {
  const files = [...paths].sort(compareText);
  const folders = new Map<string, Set<string>>([["", new Set()]]);
  for (const file of files) addTo(folders, file);
  const find: Files["find"] = (globs, options) => files.filter(pathFilter(globs, options).isWanted);
  return {
    inside,
    own: (file) => file,
    hasFolder: (folder) => folder !== "" && folders.has(folder),
    find,
    under: (folder, options) => find([folder === "" ? "**/*" : `${escapeGlob(folder)}/**/*`], options),
    list: (folder) => [...(folders.get(folder) ?? [])],
  };
}

function addTo(folders: Map<string, Set<string>>, path: string): void {
  const [folder, name] = splitPath(path);
  const names = folders.get(folder);
  if (names === undefined) {
    folders.set(folder, new Set([name]));
    addTo(folders, folder);
  } else names.add(name);
}

/** A path as a person gives it, in a repository that lies nowhere. */
function inside(given: string): string | null {
  const path = posix.normalize(given).replace(/\/$/, "");
  if (path === ".") return "";
  return path.startsWith("/") || path === ".." || path.startsWith("../") ? null : path;
}
