import { endOfLine, isTooLongToTry, type Suspect, startOfLine } from "../diagnosis.ts";
import { closingQuote } from "../quoted-text.ts";
import type { SyntaxCause } from "../syntax-cause.ts";
import type { TextEdit } from "../text-edit.ts";
import { indentationSuspects, type Surroundings, surroundings, topLevelItem } from "./indentation-suspects.ts";
import { keySuspects } from "./key-suspects.ts";
import { lineShape, structuralLines, type YamlLine } from "./line-shape.ts";
import { valueSuspects } from "./value-suspects.ts";

/**
 * What may be wrong in a YAML text that the parser can't read beyond `stop`: line by line from the top, since a cause
 * stands above its symptom. Lines that look right suggest nothing.
 */
export function* yamlSuspects(source: string, stop: number): Generator<Suspect> {
  const stopLine = startOfLine(source, stop);
  const own = lineShape(source.slice(stopLine, endOfLine(source, stop)), stopLine);
  if (isTooLongToTry(source)) return yield* lineSuspects(source, own, alone(own));
  const lines = structuralLines(source, endOfLine(source, stop));
  yield* topLevelItem(source, lines);
  for (const [line, around] of surroundings(lines)) yield* lineSuspects(source, line, around);
  // The parser stopped inside a text that goes over several lines.
  if (!lines.some(({ start }) => start === stopLine)) yield* lineSuspects(source, own, alone(own));
}

const alone = (line: YamlLine): Surroundings => ({ lines: [line], before: null, after: null, item: null, columns: [] });

function* lineSuspects(source: string, line: YamlLine, around: Surroundings): Generator<Suspect> {
  const { before } = around;
  const isFurtherText = line.key === null && line.markers === "" && before !== null && goesOn(before, line);
  if (isFurtherText) return yield* furtherText(source, line, /^[|>]/.test(before.value));
  yield* withRuns(source, line, keySuspects(line, around.after ?? nextLine(source, line)));
  yield* indentationSuspects(source, line, around);
  if (line.key === null && line.markers === "") return;
  yield* unindentedQuote(source, line);
  yield* valueSuspects(source, line);
}

/** Slips that a person makes in each line of a list or a file, so that mending one line alone shows nothing. */
const MADE_IN_RUNS: readonly SyntaxCause["kind"][] = [
  "tab",
  "look-alike",
  "item-without-space",
  "no-space",
  "equals",
  "foreign-comment",
  "loose-text",
];

/** Slips that make a further line of a text of what was meant as an item or a key. */
const SLIPS_IN_TEXT: readonly SyntaxCause["kind"][] = ["tab", "look-alike", "item-without-space"];

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
  if (isTooLongToTry(source)) return edits;
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

/** A text in quotes over several lines, whose further lines are not indented as YAML 1.2 wants them. */
function* unindentedQuote(source: string, { value, valueAt, end, indent }: YamlLine): Generator<Suspect> {
  if (!/^["']/.test(value) || closingQuote(source, valueAt, true, end) !== -1) return;
  const close = closingQuote(source, valueAt, true, end + MAX_QUOTE);
  const trial: TextEdit[] = [];
  for (let at = endOfLine(source, end) + 1; at <= close; at = endOfLine(source, at) + 1)
    trial.push({ span: { start: at, end: at }, text: `${indent}  ` });
  const [first] = trial;
  if (first === undefined || /:(?:\s|$)/m.test(source.slice(first.span.start, close))) return;
  const span = { start: first.span.start, end: endOfLine(source, first.span.start) };
  yield { cause: { kind: "indentation" }, span, trial, isRepair: true };
}

/** A text in quotes is no longer than this: looking further takes time for each quote that is never closed. */
const MAX_QUOTE = 5000;

/** A line of a block text (`|`, `>`) that is indented less than the line above it. */
function lessIndentedText(source: string, { start, indent, end }: YamlLine): Suspect {
  const above = startOfLine(source, Math.max(0, start - 1));
  const wanted = /^ */.exec(source.slice(above, start))?.[0] ?? "";
  const span = { start: start + indent.length, end };
  return {
    cause: { kind: "indentation" },
    span,
    trial: [{ span: { start, end: span.start }, text: wanted }],
    isRepair: true,
  };
}

/** A line of a text over several lines: only its indentation, or a comment above it, can be wrong. */
function* furtherText(source: string, line: YamlLine, isBlock = false): Generator<Suspect> {
  if (isBlock) yield lessIndentedText(source, line);
  const above = startOfLine(source, Math.max(0, line.start - 1));
  const comment = /^([ \t]*)#.*/.exec(source.slice(above, line.start - 1));
  if (comment) {
    const start = above + (comment[1] ?? "").length;
    const span = { start, end: above + comment[0].trimEnd().length };
    yield { cause: { kind: "comment-in-text" }, span, trial: [{ span, text: "" }], isRepair: false };
  }
  const slips = [...keySuspects(line, null)].filter(({ cause }) => SLIPS_IN_TEXT.includes(cause.kind));
  yield* withRuns(source, line, slips);
}
