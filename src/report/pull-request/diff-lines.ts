/** Lines of one hunk on the diff's right side, as GitHub takes comments on them: counted from 1, both included. */
export interface Hunk {
  readonly start: number;
  readonly end: number;
}

/** Whole lines of a file, counted from 1, both included. */
export interface LineRange {
  readonly line: number;
  readonly endLine: number;
}

/** The hunks of a file's `patch` as GitHub's API gives it, in order, without those that have no line on the right. */
export declare function hunksOf(patch: string): Hunk[];

/** Whether all of the range lies in one hunk, where a comment on it is possible. */
export declare function fits(range: LineRange, hunks: readonly Hunk[]): boolean;
