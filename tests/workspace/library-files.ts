import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Files } from "../../src/files/files.ts";
import { pathFilter } from "../../src/files/path-filter.ts";
import type { Truth } from "./library-judge.ts";

const FOLDER = join(import.meta.dirname, "../libraries");

/** The names of the libraries of `tests/libraries/`, in order. */
export const libraryNames = (): string[] =>
  readdirSync(FOLDER).filter((name) => existsSync(join(FOLDER, name, "truth.json")));

/** What a person who read the notes of a library would say. */
export const truthOf = (name: string): Truth => JSON.parse(readFileSync(join(FOLDER, name, "truth.json"), "utf8"));

/** A library's files, read into memory. */
export function libraryFiles(name: string): Pick<Files, "bytes" | "find"> & { readonly paths: readonly string[] } {
  const root = join(FOLDER, name, "library");
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(root.length + 1).replaceAll("\\", "/"), new Uint8Array(readFileSync(path))] as const;
    }),
  );
  const paths = [...files.keys()].sort();
  return {
    paths,
    bytes: (path) => files.get(path) ?? null,
    find: (globs) => paths.filter(pathFilter(globs, { ignore: [], dot: false }).isWanted),
  };
}
