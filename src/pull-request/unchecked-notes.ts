import { isRegular, type Tree, type TreeEntry } from "../files/tree-files.ts";
import type { NotChecked } from "../rules/note-not-checked.ts";
import type { Problem } from "../rules/problem.ts";

/** What is read of one pull request on pull_request_target: its files are untrusted. */
const MOST_NOTES = 300;
const MOST_BYTES = 1 << 20;

export const isTooLarge = (entry: TreeEntry | undefined): boolean => entry !== undefined && entry.size > MOST_BYTES;

/** Whether it is a regular file of a size that is read. */
export const isReadable = (entry: TreeEntry): boolean => isRegular(entry) && !isTooLarge(entry);

/** The notes that are looked into, and for the others a problem each, or one for all beyond the limit. */
export interface Bounded {
  readonly checked: readonly string[];
  readonly problems: readonly Problem[];
}

/** Which of the changed notes, ordered by path, are looked into. `head` is the tree they lie in. */
export function bounded(changed: readonly string[], head: Tree): Bounded {
  const first = changed.slice(0, MOST_NOTES);
  const problems = first.flatMap((path) => reasonOf(path, head));
  const bad = new Set(problems.map(({ file }) => file));
  const [next, ...more] = changed.slice(MOST_NOTES);
  return {
    checked: first.filter((path) => !bad.has(path)),
    problems: [
      ...problems,
      ...(next === undefined ? [] : [notChecked(next, { why: "too-many", most: MOST_NOTES, more: more.length })]),
    ],
  };
}

function reasonOf(path: string, head: Tree): Problem[] {
  const entry = head.get(path);
  if (entry === undefined || !isRegular(entry)) return [notChecked(path, { why: "not-regular" })];
  return isTooLarge(entry) ? [notChecked(path, { why: "too-large" })] : [];
}

/** A note that was not looked into, as an error of its own. */
export const notChecked = (file: string, why: NotChecked): Problem => ({
  rule: "note/not-checked",
  ...why,
  file,
  severity: "error",
  span: { start: 0, end: 0 },
  pointer: "",
  place: { line: 1, column: 1, endLine: 1, endColumn: 1 },
  fix: null,
});
