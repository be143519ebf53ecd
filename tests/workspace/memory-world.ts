import type { Files } from "../../src/files/files.ts";
import { overlaid } from "../../src/files/overlay.ts";
import { treeFiles } from "../../src/files/tree-files.ts";
import type { Git } from "../../src/git/repository.ts";
import type { ChangeableWorld, FileChange } from "../../src/workspace/file-change.ts";
import { validate } from "../../src/workspace/validation.ts";

/** No option is given. */
export const NO_WISHES = { config: null, notes: null, schema: null, readme: null };

/** No repository. */
const NO_GIT: Git = {
  isRepository: () => false,
  commit: () => null,
  changedSince: () => new Set(),
  isIgnored: () => false,
  staged: () => null,
  headDay: () => null,
};

/** Files in memory. */
export function memoryFiles(table: Readonly<Record<string, string>>): Files {
  const encoder = new TextEncoder();
  const blobs = new Map(Object.entries(table).map(([path, text]) => [path, encoder.encode(text)]));
  const tree = new Map([...blobs].map(([path, { length }]) => [path, { mode: "100644", oid: path, size: length }]));
  return treeFiles(tree, { blobs, wanted: new Set() });
}

/** A world in which nothing is ever written. */
export function worldOf(files: Files): ChangeableWorld {
  const encoder = new TextEncoder();
  const withChanges = (changes: readonly FileChange[]): Files =>
    overlaid(files, new Map(changes.map(({ path, after }) => [path, after === null ? null : encoder.encode(after)])));
  return { files, git: NO_GIT, withChanges };
}

/** What `check` says of all notes, one line for each problem. */
export async function problemsIn(files: Files, hasNotes = true): Promise<string[]> {
  if (!hasNotes) return [];
  const { report } = await validate({ files, git: NO_GIT }, { wishes: NO_WISHES, paths: [], since: null });
  return report.problems.map(({ file, rule, pointer }) => `${file} ${rule} ${pointer}`);
}
