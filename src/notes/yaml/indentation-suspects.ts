import type { Suspect } from "../diagnosis.ts";
import type { TextEdit } from "../text-edit.ts";
import { contentColumn, type YamlLine } from "./line-shape.ts";

/** What stands around a line, as far as its indentation depends on it. */
export interface Surroundings {
  readonly lines: readonly YamlLine[];
  readonly before: YamlLine | null;
  readonly after: YamlLine | null;
  /** The last item of a list before the line. */
  readonly item: YamlLine | null;
  /** The columns in which a key may start: those of the mappings that are open there. */
  readonly columns: readonly number[];
}

/** Each line with what stands around it. The columns are those of the moment, in an array that goes on changing. */
export function* surroundings(lines: readonly YamlLine[]): Generator<[line: YamlLine, around: Surroundings]> {
  const columns: number[] = [];
  let item: YamlLine | null = null;
  for (const [index, line] of lines.entries()) {
    yield [line, { lines, before: lines[index - 1] ?? null, after: lines[index + 1] ?? null, item, columns }];
    const column = contentColumn(line);
    while ((columns.at(-1) ?? -1) > column) columns.pop();
    if (line.key !== null && columns.at(-1) !== column) columns.push(column);
    if (isItem(line)) item = line;
  }
}

/** What may be wrong with where a line starts, seen from the lines before it. */
export function* indentationSuspects(source: string, line: YamlLine, around: Surroundings): Generator<Suspect> {
  const { before } = around;
  if (before === null) yield* firstLine(source, around.lines, line);
  else if (isItem(line)) yield* itemSuspects(source, line, before, around.item);
  else if (line.key !== null && before.key === null && !isItem(before)) yield colonInText(line);
  else if (line.key !== null) yield* keyLine(source, line, before, around.columns);
}

/** The first line is indented, and others are not. */
function* firstLine(source: string, lines: readonly YamlLine[], line: YamlLine): Generator<Suspect> {
  const column = line.indent.length;
  const next = lines.find((other) => other.indent.length < column && other.key !== null);
  if (next !== undefined) yield indentation(source, line, next.indent.length, true);
}

/** A key below one that has a value already, or in a column in which none is open. */
function* keyLine(source: string, line: YamlLine, before: YamlLine, columns: readonly number[]): Generator<Suspect> {
  const column = line.indent.length;
  if (column > before.indent.length && hasValue(before) && before.key !== null && isWord(line.key ?? ""))
    yield indentation(source, line, keyColumn(before), !isBlockHeader(before));
  if (columns.includes(column) || column > before.indent.length) return;
  for (const open of nearestFirst(columns, column)) yield indentation(source, line, open, columns.length === 1);
}

const keyColumn = (line: YamlLine): number => (isItem(line) ? contentColumn(line) : line.indent.length);

/** A line of a longer text that YAML takes for a key: it has a colon. */
function colonInText({ colonAt }: YamlLine): Suspect {
  const span = { start: colonAt, end: colonAt + 1 };
  return {
    cause: { kind: "colon-in-value", key: "", quoted: "" },
    span,
    trial: [{ span, text: "," }],
    isRepair: false,
  };
}

/** An item of a list that stands in the wrong column, or below a key that has a value already. */
function* itemSuspects(source: string, line: YamlLine, before: YamlLine, item: YamlLine | null): Generator<Suspect> {
  const column = line.indent.length;
  if (item !== null && item.indent.length !== column) yield indentation(source, line, item.indent.length, true);
  if (!isItem(before) && before.key !== null && hasValue(before)) {
    const span = { start: line.start + column, end: line.start + column + 1 };
    const trial = [{ span: { start: before.valueAt, end: before.end }, text: "" }];
    yield { cause: { kind: "misplaced-item" }, span, trial, isRepair: false };
  }
}

/** `- title: A` as the first line, with the other keys below it at the line's start. */
export function* topLevelItem(source: string, lines: readonly YamlLine[]): Generator<Suspect> {
  const [first] = lines;
  if (first === undefined || first.markers === "") return;
  const at = first.start + first.indent.length;
  if (first.key === null) return yield itemsFirst(lines, at);
  const trial = [
    { span: { start: at, end: at + first.markers.length }, text: "" },
    ...shiftBelow(source, first, -first.markers.length),
  ];
  yield { cause: { kind: "misplaced-item" }, span: { start: at, end: at + 1 }, trial, isRepair: false };
}

/** A list as the first thing, with keys below it. */
function itemsFirst(lines: readonly YamlLine[], at: number): Suspect {
  const end = lines.findIndex((line) => !isItem(line));
  const trial = lines.slice(0, end === -1 ? lines.length : end).map((line) => ({ span: line, text: "" }));
  return { cause: { kind: "misplaced-item" }, span: { start: at, end: at + 1 }, trial, isRepair: false };
}

const isItem = ({ markers }: YamlLine): boolean => markers !== "";
const isBlockHeader = ({ value }: YamlLine): boolean => /^[|>]/.test(value);
const hasValue = ({ value }: YamlLine): boolean => value !== "";
/** A key is a word; a line of text with a colon in it has more of them. */
const isWord = (key: string): boolean => /^["']?[\w-]+["']?$/.test(key);

const nearestFirst = (columns: readonly number[], column: number): number[] =>
  [...columns].sort((a, b) => Math.abs(a - column) - Math.abs(b - column)).slice(0, 2);

/** The line, and what stands below it, moved to another column. */
function indentation(source: string, line: YamlLine, column: number, isRepair: boolean): Suspect {
  const by = column - line.indent.length;
  const start = line.start + line.indent.length;
  const end = line.markers === "" ? start + (line.key ?? line.content).length : start + 1;
  const own = { span: { start: line.start, end: start }, text: " ".repeat(column) };
  return {
    cause: { kind: "indentation" },
    span: { start, end },
    trial: [own, ...shiftBelow(source, line, by)],
    isRepair,
  };
}

/** Edits that move the lines below `line` that are indented as far as it is, or further, until one that stands right. */
function shiftBelow(source: string, line: YamlLine, by: number): TextEdit[] {
  const edits: TextEdit[] = [];
  let at = source.indexOf("\n", line.end) + 1;
  while (at > 0 && at < source.length) {
    const indent = /^ */.exec(source.slice(at, at + 200))?.[0].length ?? 0;
    const isBlank = /^[\r\n]/.test(source.charAt(at + indent)) || at + indent >= source.length;
    if (!isBlank && (indent < Math.max(line.indent.length, 1) || indent === line.indent.length + by)) break;
    if (!isBlank) edits.push({ span: { start: at, end: at + indent }, text: " ".repeat(Math.max(0, indent + by)) });
    at = source.indexOf("\n", at) + 1;
  }
  return edits;
}
