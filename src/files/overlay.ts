import { compareText } from "../text/compare.ts";
import { decoded } from "./decoded.ts";
import type { FileKind, Files } from "./files.ts";
import { listingOf } from "./listing.ts";
import type { FindOptions } from "./path-filter.ts";
import { writeFault } from "./write-guard.ts";

/** Files as they would be with some of them changed: bytes by path, or null for one that isn't there. Nothing is written. */
export function overlaid(files: Files, changes: ReadonlyMap<string, Uint8Array | null>): Files {
  const there = listingOf([...changes].flatMap(([path, bytes]) => (bytes === null ? [] : [path])));
  const merged = (own: readonly string[], added: readonly string[]): readonly string[] =>
    [...new Set([...own.filter((path) => !changes.has(path)), ...added])].sort(compareText);
  const bytes = (path: string): Uint8Array | null => {
    const changed = changes.get(path);
    return changed === undefined ? files.bytes(path) : changed;
  };
  const kind = (path: string): FileKind | null => {
    const changed = changes.get(path);
    if (changed === undefined) return files.kind(path) ?? (there.hasFolder(path) ? "folder" : null);
    return changed === null ? null : "file";
  };
  const own = (path: string): string => (changes.has(path) ? path : files.own(path));
  return {
    ...files,
    kind,
    own,
    writeFault: (path, purpose) => writeFault({ kind, own }, path, purpose),
    hasFolder: (folder) => files.hasFolder(folder) || there.hasFolder(folder),
    find: (globs, options: FindOptions) => merged(files.find(globs, options), there.find(globs, options)),
    under: (folder, options) => merged(files.under(folder, options), there.under(folder, options)),
    list: (folder) => {
      const isGone = (name: string): boolean => changes.get(folder === "" ? name : `${folder}/${name}`) === null;
      return [...new Set([...files.list(folder).filter((name) => !isGone(name)), ...there.list(folder)])];
    },
    bytes,
    read: async (paths, most) => {
      const below = await files.read(
        paths.filter((path) => !changes.has(path)),
        most,
      );
      const above = paths.flatMap((path): [string, Uint8Array][] => {
        const changed = changes.get(path) ?? null;
        return changed === null ? [] : [[path, changed.subarray(0, most)]];
      });
      return new Map([...below, ...above]);
    },
    text: (path) => {
      const changed = changes.get(path);
      if (changed === undefined) return files.text(path);
      return changed === null ? null : decoded(path, changed);
    },
  };
}
