/** Lines of one hunk on the diff's right side, where GitHub takes comments: counted from 1, both included. */
export interface Hunk {
  readonly start: number;
  readonly end: number;
}

/** Whole lines of a file, counted from 1, both included. */
export interface LineRange {
  readonly line: number;
  readonly endLine: number;
}

/** A count that is left out is 1 (POSIX, "diff -u output format"). */
const HEADER = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;

/**
 * The hunks of a file's `patch` as GitHub's API gives it, in order: the lines that are added or context, without hunks
 * that have none. A line of the file always has a sign before it, so that none can pass for a hunk's header.
 */
export function hunksOf(patch: string): Hunk[] {
  const hunks: { start: number; end: number }[] = [];
  let left = 0;
  for (const line of patch.split("\n")) {
    const header = HEADER.exec(line);
    const hunk = hunks.at(-1);
    if (header !== null) {
      const start = Number(header[1]);
      left = Number(header[2] ?? 1);
      hunks.push({ start, end: start - 1 });
    } else if (hunk !== undefined && left > 0 && isOnTheRight(line)) {
      hunk.end += 1;
      left -= 1;
    }
  }
  return hunks.filter(({ start, end }) => start <= end);
}

/** `-` is on the left, `\ No newline at end of file` on neither side. Empty context may have lost its space. */
const isOnTheRight = (line: string): boolean => line === "" || /^[ +\r]/.test(line);

/** Whether all of the range lies in one hunk, where a comment on it is possible. */
export const fits = ({ line, endLine }: LineRange, hunks: readonly Hunk[]): boolean =>
  hunks.some(({ start, end }) => start <= line && endLine <= end);
