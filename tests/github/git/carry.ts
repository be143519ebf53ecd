import type { Git } from "./run.ts";

/**
 * Where line `line` (from 1) of `path` at commit `from` is at commit `to`: its new number, or null if the line was
 * changed or taken out, or the file is gone.
 */
export function carryLine(git: Git, path: string, line: number, from: string, to: string): number | null {
  if (from === to) return line;
  if (git.ask(["cat-file", "-e", `${to}:${path}`]) === null) return null;
  const diff = git.text(["diff", "--no-color", "--no-ext-diff", "--unified=0", from, to, "--", path]);
  let shift = 0;
  for (const [, start = "", length = "1", , added = "1"] of diff.matchAll(
    /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/gm,
  )) {
    const first = Number(start);
    const count = Number(length);
    // With no line taken out, `start` is the line before the added ones.
    if (count > 0 && line >= first && line < first + count) return null;
    if (count === 0 ? line > first : line >= first + count) shift += Number(added) - count;
  }
  return line + shift;
}
