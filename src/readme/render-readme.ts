import type { BlockFault } from "./block-fault.ts";
import { syntaxOf } from "./block-marker.ts";
import type { Draw } from "./blocks/block.ts";
import { isBlock, prepareBlock, unknownBlock } from "./blocks/index.ts";
import type { GeneratedFile } from "./generated-sign.ts";
import { findRegions, type Region } from "./regions.ts";
import type { Shelf } from "./shelf.ts";
import { bytesOf, fitted } from "./size.ts";
import { findTopNodes } from "./top-nodes.ts";

/** A block as it was drawn. Rows are rows of tables, headers not counted. */
export interface UpdatedBlock {
  readonly name: string;
  /** Of its opening marker, from 1: in the file as it was, or in the new one where the block was appended. */
  readonly line: number;
  /** Rows now; null for a block that is no table. */
  readonly rows: number | null;
  /** Rows before; null for a block that is no table. */
  readonly hadRows: number | null;
}

export type Updated =
  | {
      readonly ok: true;
      readonly text: string;
      readonly blocks: readonly UpdatedBlock[];
      /** What the blocks show from files of their own: charts, and rows that are too many for one file. */
      readonly files: readonly GeneratedFile[];
    }
  | { readonly ok: false; readonly faults: readonly BlockFault[] };

/** A file's path in the repository and its text, BOM and line ends included; null when there is no such file. */
export interface BlockFile {
  readonly path: string;
  readonly text: string | null;
}

/** What a file without blocks gets at its end: a heading and these blocks. */
const HEADING = "## Reading";
const SECTION = ["progress", "table"];
/** The same heading where a file has one, in any case and at any level (CommonMark 0.31, section 4.2). */
const HEADING_LINE = /^#{1,6}[ \t]+Reading(?:[ \t]+list)?[ \t]*#*[ \t]*$/im;

/**
 * The file with its blocks drawn from the shelf. A file without any gets a `## Reading` section with a summary and a
 * table at its end; a missing one is made of that. Every other byte is kept, and generated lines end as the file's
 * first line does. When anything is wrong with the blocks, nothing is changed and all of it is reported.
 */
export function updateFile(file: BlockFile, shelf: Shelf): Updated {
  const bom = file.text?.startsWith("\uFEFF") ? "\uFEFF" : "";
  const body = (file.text ?? "").slice(bom.length);
  const lineEnd = /\r?\n/.exec(body)?.[0] ?? "\n";
  const found = findRegions(body, isBlock, file.path);
  if (found.faults.length > 0) return { ok: false, faults: allFaults(found, shelf) };
  const placed =
    found.regions.length > 0 ? { text: body, regions: found.regions } : withSection(body, lineEnd, file.path);
  if ("fault" in placed) return { ok: false, faults: [placed] };
  const prepared = placed.regions.map((region) => ({ region, made: prepareBlock(region, shelf) }));
  const faults = prepared.flatMap(({ made }) => ("faults" in made ? made.faults : []));
  const drawings = prepared.flatMap(({ region, made }) => ("draw" in made ? [{ region, draw: made.draw }] : []));
  if (faults.length > 0) return { ok: false, faults };
  const { text, blocks, files } = drawn(placed.text, drawings, shelf, file.path, lineEnd);
  return { ok: true, text: bom + text, blocks, files };
}

/**
 * The text with the section's blocks under the heading that is there for it, or with the whole section at its end; a
 * fault where its blocks would not be found again.
 */
function withSection(
  body: string,
  lineEnd: string,
  path: string,
): { readonly text: string; readonly regions: Region[] } | BlockFault {
  const { write, needsGap } = syntaxOf(path);
  const blocks = SECTION.flatMap((name) => [
    "",
    write(`bookends:${name}`),
    ...(needsGap ? [""] : []),
    write(`/bookends:${name}`),
  ]).join(lineEnd);
  const heading = headingEnd(body);
  const text =
    heading === null
      ? body + gapAfter(body, lineEnd) + HEADING + lineEnd + blocks + lineEnd
      : body.slice(0, heading) + lineEnd + blocks + (body.slice(heading) || lineEnd);
  const { regions, faults } = findRegions(text, isBlock, path);
  if (regions.length === SECTION.length && faults.length === 0) return { text, regions };
  return faults.find(({ fault }) => fault === "wild") ?? { fault: "open-end", line: body.split("\n").length };
}

/** Where the heading of the section ends, if the file has it already; null if it doesn't. Offset in UTF-16 units from 0. */
function headingEnd(body: string): number | null {
  if (!HEADING_LINE.test(body)) return null;
  const outline = findTopNodes(body);
  if ("tooComplexAt" in outline) return null;
  const heading = outline.nodes.find(
    ({ type, start, end }) => type === "heading" && HEADING_LINE.test(body.slice(start, end)),
  );
  return heading?.end ?? null;
}

function gapAfter(body: string, lineEnd: string): string {
  if (body === "" || /\n\r?\n$/.test(body)) return "";
  return body.endsWith("\n") ? lineEnd : lineEnd + lineEnd;
}

function drawn(
  body: string,
  drawings: readonly { readonly region: Region; readonly draw: Draw }[],
  shelf: Shelf,
  path: string,
  lineEnd: string,
): { readonly text: string; readonly blocks: UpdatedBlock[]; readonly files: GeneratedFile[] } {
  const outside = piecesOutside(body, drawings);
  const whole = drawings.map(({ draw }, index) => draw(shelf, { path, number: index + 1 }));
  const shown = fitted(whole, bytesOf(outside.join("")));
  const blocks = drawings.map(({ region: { name, line, rows } }, index) => {
    const now = shown[index]?.rows ?? null;
    return { name, line, rows: now, hadRows: now === null ? null : rows };
  });
  const inside = (output: string | undefined, region: Region | undefined): string => {
    if (output === undefined || region === undefined) return "";
    const before = body.slice(region.start, region.end);
    const after = between(output, lineEnd, region);
    return isSameButPadded(before, after) ? before : after;
  };
  const text = outside.map((piece, index) => piece + inside(shown[index]?.text, drawings[index]?.region)).join("");
  return { text, blocks, files: eachOnce(shown.flatMap(({ files }) => files)) };
}

/**
 * Whether two texts differ in the padding of their tables only, as a formatter such as Prettier adds it: white space
 * around pipes, and the length of the delimiter row's dashes.
 */
const isSameButPadded = (before: string, after: string): boolean =>
  before !== after && before.length >= after.length && withoutPadding(before) === withoutPadding(after);

const withoutPadding = (text: string): string =>
  text.replace(/^\|.*$/gm, (row) => row.replace(/[ \t]*(?<!\\)\|[ \t]*/g, "|").replace(/(?<=\|:?)-+(?=:?\|)/g, "-"));

/** The same picture may be shown by several blocks. */
const eachOnce = (files: readonly GeneratedFile[]): GeneratedFile[] => [
  ...new Map(files.map((file) => [`${file.path}\n${file.text}`, file])).values(),
];

/** What stands before each region, and after the last. */
function piecesOutside(body: string, drawings: readonly { readonly region: Region }[]): string[] {
  const ends = [0, ...drawings.map(({ region }) => region.end)];
  return ends.map((end, index) => body.slice(end, drawings[index]?.region.start));
}

/** A block's text as it stands between its markers. An HTML block before the closing one must end first, by an empty line. */
function between(text: string, lineEnd: string, region: Region): string {
  const lines = text.split("\n");
  const isHtml = /^<(?!img )/.test(lines.at(-1) ?? "");
  const { needsGap } = region.syntax;
  return ["", ...(needsGap ? [""] : []), ...lines, ...(isHtml || needsGap ? [""] : []), ""].join(lineEnd);
}

/** Everything wrong: where a marker that pairs with none is misspelt, that is the reason, and it is reported instead. */
function allFaults({ regions, faults }: ReturnType<typeof findRegions>, shelf: Shelf): BlockFault[] {
  const reasons = faults.map((fault) =>
    fault.fault === "unclosed" && !isBlock(fault.name) ? unknownBlock(fault.name, fault.line) : fault,
  );
  const inside = regions
    .map((region) => prepareBlock(region, shelf))
    .flatMap((made) => ("faults" in made ? made.faults : []));
  return [...reasons, ...inside].sort((a, b) => a.line - b.line);
}
