import type { Files } from "../files/files.ts";
import type { ChangedFile } from "../forge.ts";
import type { Problem } from "../rules/problem.ts";
import type { Library, Request, World } from "../workspace/library.ts";

/** Notes that are ready to be checked, and what a report about them needs besides. */
export interface Checkable {
  readonly world: World;
  readonly since: Request["since"];
  /** What a person reading the log is told about which notes count. */
  readonly said: string;
  /** What a person must know beside the report. */
  readonly warnings: readonly string[];
  /** Notes that count and can't be looked into. */
  readonly notChecked: readonly Problem[];
  /** How many notes those are that count. */
  readonly notCheckedNotes: number;
  /** What the pull request changes; null where that isn't known, or where it is none. */
  readonly changes: Changes | null;
}

/** What a pull request changes. */
export interface Changes {
  readonly files: readonly ChangedFile[];
  /** The files as they are at the base, as far as they are notes or the config; or why they can't be had. */
  readonly atBase: (library: Library) => Promise<{ readonly files: Files } | { readonly reason: string }>;
}

/** All paths that changed files have or had. */
export const pathsOf = (files: readonly ChangedFile[]): ReadonlySet<string> =>
  new Set(files.flatMap(({ path, previousPath }) => (previousPath === null ? [path] : [path, previousPath])));
