import { closingQuote } from "../quoted-text.ts";
import { flowEnd } from "./flow-scan.ts";

/** One line of block YAML, in its parts. All offsets count from the source's start. */
export interface YamlLine {
  readonly start: number;
  /** Where the line ends, without its line break and the white space before it. */
  readonly end: number;
  /** The white space it starts with, of any kind. */
  readonly indent: string;
  /** The `- ` of list items before the content, with their spaces. */
  readonly markers: string;
  /** Where the content starts: a key, or a value without one. */
  readonly contentAt: number;
  readonly content: string;
  /** The key as written, quotes included; null if the content has none. */
  readonly key: string | null;
  readonly colonAt: number;
  readonly valueAt: number;
  /** The value, or the whole content where there is no key; a comment behind it is left out. */
  readonly value: string;
}

const BLOCK_HEADER = /^(?:[!&]\S+[ \t]+)*[|>][-+\d]*(?:[ \t]+#.*)?$/;

/** Splits the text of one line into its parts. `start` is its offset in the source. */
export function lineShape(text: string, start: number): YamlLine {
  const trimmed = text.trimEnd();
  const [, indent = "", markers = ""] = /^(\s*)((?:-(?:[ \t]+|$))*)/.exec(trimmed) ?? [];
  const contentStart = indent.length + markers.length;
  const content = trimmed.slice(contentStart);
  const contentAt = start + contentStart;
  const colon = colonOf(content);
  const valueStart = colon === -1 ? 0 : colon + 1 + (/^[ \t]*/.exec(content.slice(colon + 1))?.[0].length ?? 0);
  return {
    start,
    end: start + trimmed.length,
    indent,
    markers,
    contentAt,
    content,
    key: colon === -1 ? null : content.slice(0, colon).trimEnd(),
    colonAt: contentAt + colon,
    valueAt: contentAt + valueStart,
    value: withoutComment(content.slice(valueStart)),
  };
}

/** Where the colon that ends a key stands in a line's content: the first with a space or nothing after it; or -1. */
function colonOf(content: string): number {
  const first = content.charAt(0);
  if (first === '"' || first === "'") {
    const close = closingQuote(content, 0, true);
    if (close === -1) return -1;
    const after = /^[ \t]*:(?=[ \t]|$)/.exec(content.slice(close + 1));
    return after ? close + after[0].length : -1;
  }
  if (/^[[{#]/.test(first)) return -1;
  const found = /:(?=[ \t]|$)/.exec(content)?.index ?? -1;
  return found > 0 && !/[ \t]#/.test(content.slice(0, found)) ? found : -1;
}

/** A value without the comment behind it: ` #` with a space after, outside the value's quotes. */
export function withoutComment(value: string): string {
  const quote = value.charAt(0);
  const isQuoted = quote === '"' || quote === "'";
  if (isQuoted && value.length > 1 && value.endsWith(quote)) return value;
  const from = isQuoted ? Math.max(0, closingQuote(value, 0, true)) : 0;
  const comment = /(?:^|[ \t])#(?=[ \t]|$)/.exec(value.slice(from));
  return comment ? value.slice(0, from + comment.index).trimEnd() : value;
}

/** The column, counted from 0, in which a line's key or value starts. */
export const contentColumn = ({ contentAt, start }: YamlLine): number => contentAt - start;

/** The lines of a text as they stand, up to the one that holds `until`. */
function* rawLines(source: string, until: number): Generator<YamlLine> {
  for (let at = 0; at <= Math.min(until, source.length); ) {
    const lineEnd = source.indexOf("\n", at);
    const next = lineEnd === -1 ? source.length + 1 : lineEnd + 1;
    yield lineShape(source.slice(at, next - 1), at);
    at = next;
  }
}

/**
 * The lines that structure a block mapping or list, up to the line of `until`: without blank lines, comments, and the
 * further lines of texts and lists that go over several.
 */
export function structuralLines(source: string, until: number): YamlLine[] {
  const lines: YamlLine[] = [];
  const neverClosed = new Set<string>();
  let block = NO_BLOCK;
  let from = 0;
  for (const line of rawLines(source, until)) {
    const isBlank = line.content === "" && line.markers === "";
    if (isBlank || line.start < from) continue;
    block = withinBlock(block, line.indent.length);
    if (block !== NO_BLOCK || line.content.startsWith("#")) continue;
    lines.push(line);
    if (BLOCK_HEADER.test(line.value)) block = { parent: blockParentColumn(line), text: -1 };
    else from = afterMultiLine(source, line, neverClosed);
  }
  return lines;
}

/** A block text (`|`, `>`): the column of what it belongs to, and that of its first line, -1 until that is known. */
interface BlockText {
  readonly parent: number;
  readonly text: number;
}
const NO_BLOCK: BlockText = { parent: -1, text: -1 };

/** The block text that a line of this indentation belongs to. */
function withinBlock(block: BlockText, indent: number): BlockText {
  if (block === NO_BLOCK) return block;
  if (block.text === -1) return indent > block.parent ? { ...block, text: indent } : NO_BLOCK;
  return indent >= block.text ? block : NO_BLOCK;
}

/** The column that a block text's lines have to be indented beyond. */
function blockParentColumn(line: YamlLine): number {
  if (line.key !== null) return contentColumn(line);
  const lastMarker = line.markers.lastIndexOf("-");
  return lastMarker === -1 ? line.indent.length - 1 : line.indent.length + lastMarker;
}

/** Where the line after a quoted text or a bracket that goes over several lines starts; 0 if it does not. */
function afterMultiLine(source: string, line: YamlLine, neverClosed: Set<string>): number {
  const first = line.value.charAt(0);
  if (!/^["'[{]/.test(first) || neverClosed.has(first)) return 0;
  const isBracket = first === "[" || first === "{";
  const close = isBracket ? flowEnd(source, line.valueAt) : closingQuote(source, line.valueAt, true);
  if (close === -1) neverClosed.add(first);
  if (close <= line.end) return 0;
  const lineEnd = source.indexOf("\n", close);
  const rest = source.slice(close + 1, lineEnd === -1 ? source.length : lineEnd);
  return /^\s*(?:#.*)?$/.test(rest) ? close + 1 + rest.length + 1 : 0;
}
