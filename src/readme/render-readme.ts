import type { BlockFault } from "./block-fault.ts";
import type { Draw } from "./blocks/block.ts";
import { isBlock, prepareBlock, unknownBlock } from "./blocks/index.ts";
import type { GeneratedFile } from "./generated-sign.ts";
import { findRegions, type Region } from "./regions.ts";
import type { Shelf } from "./shelf.ts";
import { bytesOf, fitted } from "./size.ts";

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

const SECTION = [
  "## Reading",
  "",
  "<!-- bookends:progress -->",
  "<!-- /bookends:progress -->",
  "",
  "<!-- bookends:table -->",
  "<!-- /bookends:table -->",
  "",
];
const SECTION_BLOCKS = 2;

/**
 * The file with its blocks drawn from the shelf. A file without any gets a `## Reading` section with a summary and a
 * table at its end; a missing one is made of that. Every other byte is kept, and generated lines end as the file's
 * first line does. When anything is wrong with the blocks, nothing is changed and all of it is told.
 */
export function updateFile(file: BlockFile, shelf: Shelf): Updated {
  const bom = file.text?.startsWith("\uFEFF") ? "\uFEFF" : "";
  const body = (file.text ?? "").slice(bom.length);
  const lineEnd = /\r?\n/.exec(body)?.[0] ?? "\n";
  const found = findRegions(body);
  if (found.faults.length > 0) return { ok: false, faults: allFaults(found, shelf) };
  const placed = found.regions.length > 0 ? { text: body, regions: found.regions } : withSection(body, lineEnd);
  if ("fault" in placed) return { ok: false, faults: [placed] };
  const prepared = placed.regions.map((region) => ({ region, made: prepareBlock(region, shelf) }));
  const faults = prepared.flatMap(({ made }) => ("faults" in made ? made.faults : []));
  const drawings = prepared.flatMap(({ region, made }) => ("draw" in made ? [{ region, draw: made.draw }] : []));
  if (faults.length > 0) return { ok: false, faults };
  const { text, blocks, files } = drawn(placed.text, drawings, shelf, file.path, lineEnd);
  return { ok: true, text: bom + text, blocks, files };
}

/** The text with the section after it, an empty line between them; a fault where its blocks would not be found again. */
function withSection(
  body: string,
  lineEnd: string,
): { readonly text: string; readonly regions: Region[] } | BlockFault {
  const text = body + gapAfter(body, lineEnd) + SECTION.join(lineEnd);
  const { regions, faults } = findRegions(text);
  if (regions.length === SECTION_BLOCKS && faults.length === 0) return { text, regions };
  return faults.find(({ fault }) => fault === "wild") ?? { fault: "open-end", line: body.split("\n").length };
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
  const text = outside.map((piece, index) => piece + between(shown[index]?.text, lineEnd)).join("");
  return { text, blocks, files: shown.flatMap(({ files }) => files) };
}

/** What stands before each region, and after the last. */
function piecesOutside(body: string, drawings: readonly { readonly region: Region }[]): string[] {
  const ends = [0, ...drawings.map(({ region }) => region.end)];
  return ends.map((end, index) => body.slice(end, drawings[index]?.region.start));
}

/** A block's text as it stands between its markers. HTML before the closing one must end first, by an empty line. */
function between(text: string | undefined, lineEnd: string): string {
  if (text === undefined) return "";
  const lines = text.split("\n");
  const isHtml = lines.at(-1)?.startsWith("<") === true;
  return ["", ...lines, ...(isHtml ? [""] : []), ""].join(lineEnd);
}

/** Everything wrong: where a marker that pairs with none is misspelt, that is the reason, and it is told instead. */
function allFaults({ regions, faults }: ReturnType<typeof findRegions>, shelf: Shelf): BlockFault[] {
  const reasons = faults.map((fault) =>
    fault.fault === "unclosed" && !isBlock(fault.name) ? unknownBlock(fault.name, fault.line) : fault,
  );
  const inside = regions
    .map((region) => prepareBlock(region, shelf))
    .flatMap((made) => ("faults" in made ? made.faults : []));
  return [...reasons, ...inside].sort((a, b) => a.line - b.line);
}
