import { posix } from "node:path";

/** One import of a file of src/ in another file of src/. Paths are relative to src/, with `/`. */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

/** All imports and re-exports of relative paths in a source text. @param path the file's path relative to src/ */
export function readImports(path: string, source: string): Import[] {
  const statements = source.matchAll(
    /\b(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?["'](\.{1,2}\/[^"']+)["']|\bimport\(\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g,
  );
  return [...statements].map(([, type, named, dynamic]) => ({
    from: path,
    to: posix.normalize(posix.join(posix.dirname(path), named ?? dynamic ?? "")),
    isType: type !== undefined,
  }));
}
