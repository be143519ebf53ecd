import { escapeHtml } from "../../text/html.ts";
import { sanitizeText } from "../../text/phrase.ts";
import { noteLink } from "../cells.ts";
import { COVERS_OPTION, type Covers, coverSource } from "../drawn-covers.ts";
import { markdown } from "../markdown-writer.ts";
import { COUNT, countTo, SORT } from "../option-values.ts";
import { ordered, type Sort } from "../order.ts";
import { pictureFiles } from "../picture-files.ts";
import { relativeLink } from "../relative-links.ts";
import { readSelection, SELECTION_OPTIONS, type Selection, selected } from "../select.ts";
import type { Shelf, ShelfNote } from "../shelf.ts";
import { countFitting } from "../size.ts";
import { type Block, type BlockOutput, type BlockTarget, textBlock } from "./block.ts";

interface ShelfOptions extends Selection {
  readonly sort: Sort | null;
  readonly limit: number | null;
  /** Of each cover, in CSS pixels. */
  readonly width: number;
  readonly covers: Covers;
}

const BETWEEN_LINKS = " ·\n";
const DEFAULT_WIDTH = 100;
const MOST_WIDTH = 1000;
/** Room for the line that says how many more there are, and the HTML around the covers. */
const WORDS_ROOM = 200;

/** The covers, each a link to its note, `<!-- bookends:shelf status=… category=… tag=… sort=… limit=… width=… covers=… -->`. */
export const shelfBlock: Block = {
  name: "shelf",
  options: [...SELECTION_OPTIONS, "sort", "limit", "width", "covers"],
  prepare: (reader) => {
    const { read } = reader;
    const wanted = {
      ...readSelection(reader),
      sort: read("sort", SORT),
      limit: read("limit", COUNT),
      width: read("width", countTo(MOST_WIDTH)) ?? DEFAULT_WIDTH,
      covers: read("covers", COVERS_OPTION) ?? "drawn",
    };
    return { draw: (shelf, target) => drawShelf(wanted, shelf, target), columns: [], hasFigures: false };
  },
};

function drawShelf(options: ShelfOptions, shelf: Shelf, { path }: BlockTarget): BlockOutput {
  const chosen = ordered(selected(shelf.notes, options), options.sort);
  if (chosen.length === 0) return textBlock(shelf.notes.length === 0 ? "No notes yet." : "No note fits here yet.");
  const notes = options.limit === null ? chosen : chosen.slice(0, options.limit);
  const pictures = pictureFiles(shelf, path);
  const source = { covers: options.covers, shelf, path, pictures };
  const drawn = notes.map((note) => drawNote(note, coverSource(note, source), path, options.width));
  const lines = drawn.map(({ text }) => text + BETWEEN_LINKS);
  const draw = (count: number): BlockOutput => {
    const text = arranged(drawn.slice(0, count), chosen.length - count);
    return { ...textBlock(text), files: pictures.shownIn(text) };
  };
  return { ...draw(notes.length), shrink: (room) => draw(countFitting(lines, room - WORDS_ROOM)) };
}

interface DrawnNote {
  readonly isPicture: boolean;
  readonly text: string;
}

function drawNote({ facts }: ShelfNote, cover: string | null, path: string, width: number): DrawnNote {
  if (cover === null) {
    const link = markdown([
      { type: "paragraph", children: [noteLink({ text: facts.title, path: facts.path }, { path })] },
    ]);
    return { isPicture: false, text: link };
  }
  const title = escapeHtml(facts.title) || escapeHtml(facts.path);
  const by = sanitizeText(facts.authors.join(", "));
  const hint = by === "" ? title : `${title} – ${escapeHtml(by)}`;
  const image = `<img src="${escapeHtml(cover)}" width="${width}" alt="${title}" title="${hint}">`;
  return { isPicture: true, text: `<a href="${escapeHtml(relativeLink(path, facts.path))}">${image}</a>` };
}

/** The pictures in their order, then what has none as a line of links. */
function arranged(notes: readonly DrawnNote[], more: number): string {
  const pictures = notes.filter(({ isPicture }) => isPicture).map(({ text }) => text);
  const links = notes.filter(({ isPicture }) => !isPicture).map(({ text }) => text);
  return [
    ...(pictures.length === 0 ? [] : [["<p>", ...pictures, "</p>"].join("\n")]),
    ...(links.length === 0 ? [] : [links.join(BETWEEN_LINKS)]),
    ...(more > 0 ? [`… and ${more} more.`] : []),
  ].join("\n\n");
}
