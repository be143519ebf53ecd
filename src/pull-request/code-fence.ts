/** Lines as fenced code: no backticks in them can close it (CommonMark 0.31, section 4.5). No line ends in the lines. */
export function fenced(info: string, lines: readonly string[]): string {
  const runs = lines.flatMap((line) => line.match(/`+/g) ?? []);
  const fence = "`".repeat(runs.reduce((longest, run) => Math.max(longest, run.length + 1), 3));
  return [fence + info, ...lines, fence].join("\n");
}
