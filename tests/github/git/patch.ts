/** The side of a diff that a line is counted on: the older text is left, the newer right. */
export type Side = "LEFT" | "RIGHT";

/** A line of a hunk, and its number on each side it is on. */
export interface PatchLine {
  readonly left: number | null;
  readonly right: number | null;
  /** Which hunk it is in, from 0. */
  readonly hunk: number;
  /** Lines below the first hunk's header, the headers after it counted: GitHub's `position`. */
  readonly position: number;
}

/** The lines of a patch as GitHub gives it (hunks only). */
export function parsePatch(patch: string): readonly PatchLine[] {
  const lines: PatchLine[] = [];
  let left = 0;
  let right = 0;
  let hunk = -1;
  for (const [position, line] of patch.split("\n").entries()) {
    const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
    if (header) {
      left = Number(header[1]);
      right = Number(header[2]);
      hunk += 1;
    } else if (line.startsWith("+")) lines.push({ left: null, right: right++, hunk, position });
    else if (line.startsWith("-")) lines.push({ left: left++, right: null, hunk, position });
    else if (line.startsWith(" ")) lines.push({ left: left++, right: right++, hunk, position });
  }
  return lines;
}

/** The line with a number on a side, if the patch shows it. */
export const lineAt = (lines: readonly PatchLine[], side: Side, number: number): PatchLine | undefined =>
  lines.find((line) => (side === "LEFT" ? line.left : line.right) === number);

/** The part of a patch that GitHub shows above a comment: its hunk down to the line. */
export function hunkAbove(patch: string, position: number): string {
  const lines = patch.split("\n").slice(0, position + 1);
  const header = lines.findLastIndex((line) => line.startsWith("@@ "));
  return lines.slice(header).join("\n");
}
