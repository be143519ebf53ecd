import { endOfLine, type Suspect, startOfLine } from "../diagnosis.ts";
import type { SyntaxCause } from "../syntax-cause.ts";
import type { TextEdit } from "../text-edit.ts";
import { indentationSuspects, topLevelItem } from "./indentation-suspects.ts";
import { keySuspects } from "./key-suspects.ts";
import { lineShape, structuralLines, type YamlLine } from "./line-shape.ts";
import { valueSuspects } from "./value-suspects.ts";

/**
 * What may be wrong in a YAML text that the parser can't read beyond `stop`: line by line from the top, since a cause
 * stands above its symptom. Lines that look right suggest nothing.
 */
export function* yamlSuspects(source: string, stop: number): Generator<Suspect> {
  const lines = structuralLines(source, endOfLine(source, stop));
  yield* topLevelItem(source, lines);
  for (const [index, line] of lines.entries()) yield* lineSuspects(source, lines, index, line);
  const stopLine = startOfLine(source, stop);
  if (lines.some(({ start }) => start === stopLine)) return;
  // The parser stopped inside a text that goes over several lines.
  const line = lineShape(source.slice(stopLine, endOfLine(source, stop)), stopLine);
  yield* lineSuspects(source, [line], 0, line);
}

function* lineSuspects(source: string, lines: readonly YamlLine[], index: number, line: YamlLine): Generator<Suspect> {
  const before = lines[index - 1];
  const isFurtherText = line.key === null && line.markers === "" && before !== undefined && goesOn(before, line);
  if (isFurtherText) return yield* furtherText(source, line);
  yield* withRuns(source, line, keySuspects(line, lines[index + 1] ?? nextLine(source, line)));
  yield* indentationSuspects(source, lines, index);
  if (line.key !== null || line.markers !== "") yield* valueSuspects(source, line);
}

/** Slips that a person makes in each line of a list or a file, so that mending one line alone shows nothing. */
const MADE_IN_RUNS: readonly SyntaxCause["kind"][] = [
  "tab",
  "look-alike",
  "item-without-space",
  "no-space",
  "equals",
  "foreign-comment",
];

/** Each suspect of a line, the slips of `MADE_IN_RUNS` together with the same slip in the lines directly below. */
function* withRuns(source: string, line: YamlLine, suspects: Iterable<Suspect>): Generator<Suspect> {
  const seen: Suspect[] = [];
  for (const suspect of suspects) {
    const nth = seen.filter((other) => isAlike(other, suspect)).length;
    seen.push(suspect);
    const run = MADE_IN_RUNS.includes(suspect.cause.kind) ? sameBelow(source, line, suspect, nth) : [];
    if (run.length > 0) yield { ...suspect, trial: [...suspect.trial, ...run] };
    yield suspect;
  }
}

/** The trials of the same slip in the lines below, until a line without it. */
function sameBelow(source: string, line: YamlLine, suspect: Suspect, nth: number): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let below = nextLine(source, line); below !== null; below = nextLine(source, below)) {
    if (below.content === "" && below.markers === "") continue;
    const same = [...keySuspects(below, null)].filter((other) => isAlike(other, suspect))[nth];
    if (same === undefined) break;
    edits.push(...same.trial);
  }
  return edits;
}

const isAlike = ({ cause: a }: Suspect, { cause: b }: Suspect): boolean =>
  a.kind === b.kind && !(a.kind === "look-alike" && b.kind === "look-alike" && a.like !== b.like);

function nextLine(source: string, { end }: YamlLine): YamlLine | null {
  const start = endOfLine(source, end) + 1;
  return start > source.length ? null : lineShape(source.slice(start, endOfLine(source, start)), start);
}

/** Whether a line without a key is one more line of the text before it: it is indented further. */
const goesOn = (before: YamlLine, line: YamlLine): boolean =>
  line.indent.length > (before.key === null && before.markers === "" ? before.indent.length - 1 : before.indent.length);

/** A line of a text over several lines: only its indentation, or a comment above it, can be wrong. */
function* furtherText(source: string, line: YamlLine): Generator<Suspect> {
  const above = startOfLine(source, Math.max(0, line.start - 1));
  const comment = /^([ \t]*)#.*/.exec(source.slice(above, line.start - 1));
  if (comment) {
    const start = above + (comment[1] ?? "").length;
    const span = { start, end: above + comment[0].trimEnd().length };
    yield { cause: { kind: "comment-in-text" }, span, trial: [{ span, text: "" }], isRepair: false };
  }
  const slips = ["tab", "look-alike", "item-without-space"];
  for (const suspect of withRuns(source, line, keySuspects(line, null)))
    if (slips.includes(suspect.cause.kind)) yield suspect;
}
