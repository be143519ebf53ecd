import { thin } from "../markdown/table-rows.ts";
import type { BlockFault } from "./block-fault.ts";
import { isMdx, type MarkerSyntax, readMarker } from "./block-marker.ts";
import { findTopNodes, type TopNode } from "./top-nodes.ts";

/** A marked region. Offsets are UTF-16 units from 0, `line` counts from 1. */
export interface Region {
  readonly name: string;
  /** How its markers are written. */
  readonly syntax: MarkerSyntax;
  /** The opening marker's options, as written. */
  readonly options: string;
  readonly line: number;
  /** Right after the opening marker's line, without its line end. */
  readonly start: number;
  /** At the start of the closing marker's line. */
  readonly end: number;
  /** Rows of the tables in it, headers not counted. */
  readonly rows: number;
}

/**
 * Finds the regions of a file (without BOM), by parsing it as GFM and taking HTML blocks at its top level only
 * (CommonMark 0.31, section 4.6), or link reference definitions and expressions of MDX that are markers, or all that is
 * wrong with its markers. Regions are in the file's order.
 * @param isBlock whether there is a block of a name
 * @param path the file's, whose ending says whether it is MDX
 */
export function findRegions(
  text: string,
  isBlock: (name: string) => boolean,
  path: string,
): { readonly regions: Region[]; readonly faults: BlockFault[] } {
  const markerNodes = new Set(["html", "definition", ...(isMdx(path) ? ["paragraph"] : [])]);
  const marks: Mark[] = [];
  const faults: BlockFault[] = [];
  const whole = upToLastMarker(text);
  const thinned = thin(whole);
  const outline = findTopNodes(thinned.text);
  if ("tooComplexAt" in outline)
    return { regions: [], faults: [{ fault: "wild", line: lineAt(whole, thinned.original(outline.tooComplexAt)) }] };
  const nodes = outline.nodes.map((node) => ({
    ...node,
    start: thinned.original(node.start),
    end: thinned.original(node.end),
  }));
  for (const { type, start, end } of nodes) {
    const marker = markerNodes.has(type) ? readMarker(type, whole.slice(start, end), isBlock) : null;
    if (marker === null) continue;
    const line = lineAt(whole, start);
    if ("meant" in marker) faults.push({ fault: "near-marker", line, ...marker });
    else if ("misplaced" in marker) faults.push({ fault: "misplaced", line, marker: marker.misplaced });
    else marks.push({ ...marker, line, start, end });
  }
  const tables = nodes.filter(({ type }) => type === "table").map((table) => rowsOf(table, whole));
  const paired = pair(marks);
  const regions = paired.regions.map((region) => ({ ...region, rows: rowsWithin(region, tables) }));
  return { regions, faults: [...faults, ...paired.faults].sort((a, b) => a.line - b.line) };
}

const MENTION = /book[ _-]?ends/gi;
/** What ends a marker of HTML, of MDX, and of a definition. */
const MARKER_END = /-->|\*\/\}|[)"'][ \t]*\r?\n/g;

/** Later lines can't change what an earlier block is, so they need no parsing. */
function upToLastMarker(text: string): string {
  const last = [...text.matchAll(MENTION)].at(-1);
  if (last === undefined) return "";
  MARKER_END.lastIndex = last.index;
  const end = MARKER_END.exec(text);
  const newline = end === null ? -1 : text.indexOf("\n", end.index);
  return newline === -1 ? text : text.slice(0, newline + 1);
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}

interface Mark extends Omit<Region, "rows"> {
  readonly closing: boolean;
}

type Pair = Omit<Region, "rows">;

function pair(marks: readonly Mark[]): { readonly regions: Pair[]; readonly faults: BlockFault[] } {
  const regions: Pair[] = [];
  const faults: BlockFault[] = [];
  const open: Mark[] = [];
  for (const mark of marks) {
    const outer = open.at(-1);
    const { name, line } = mark;
    if (!mark.closing) {
      if (outer) faults.push({ fault: "nested", name, line, outer: outer.name, outerLine: outer.line });
      open.push(mark);
    } else if (outer?.name === name && outer.syntax === mark.syntax) {
      open.pop();
      regions.push({
        name,
        syntax: outer.syntax,
        options: outer.options,
        line: outer.line,
        start: outer.end,
        end: mark.start,
      });
    } else {
      faults.push(strayClosing(mark, open));
    }
  }
  for (const { name, line } of open) faults.push({ fault: "unclosed", name, line });
  return { regions, faults };
}

function strayClosing({ name, line }: Mark, open: readonly Mark[]): BlockFault {
  const inner = open.at(-1);
  return inner && open.some((mark) => mark.name === name)
    ? { fault: "crossed", name, line, open: inner.name, openLine: inner.line }
    : { fault: "unopened", name, line };
}

interface TableRows {
  readonly at: number;
  readonly rows: number;
}

const rowsOf = ({ start, end }: TopNode, whole: string): TableRows => ({
  at: start,
  rows: whole.slice(start, end).split("\n").length - 2,
});

const rowsWithin = ({ start, end }: Pair, tables: readonly TableRows[]): number =>
  tables.filter(({ at }) => at > start && at < end).reduce((sum, { rows }) => sum + rows, 0);
