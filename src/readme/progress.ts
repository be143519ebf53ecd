import type { Paragraph, PhrasingContent } from "mdast";
import type { Status } from "../notes/note.ts";
import { bar } from "./bar.ts";
import type { Block } from "./block.ts";
import { noteLink, type Place, progressPhrases, text } from "./cells.ts";
import { ordered, SHELF_ORDER } from "./order.ts";
import { phrases } from "./phrase.ts";
import { averageRating } from "./rating.ts";
import type { Shelf, ShelfNote } from "./shelf.ts";

const NOTE_BAR_WIDTH = 20;
const GOAL_BAR_WIDTH = 12;

const WORDS: Readonly<Record<Status, string>> = {
  reading: "reading",
  queued: "up next",
  paused: "paused",
  completed: "finished",
  abandoned: "abandoned",
};

/** The summary, `<!-- bookends:progress -->`: the shelf's figures, and how far each note being read is. */
export const progress: Block = {
  options: [],
  prepare: () => ({
    faults: [],
    draw: (shelf, path) => ({ nodes: drawProgress(shelf, { path, ratingMax: shelf.ratingMax }), rows: null }),
  }),
};

function drawProgress(shelf: Shelf, place: Place): Paragraph[] {
  if (shelf.notes.length === 0) return [{ type: "paragraph", children: [text("No notes yet.")] }];
  const reading = ordered(shelf.notes, null).filter(({ facts }) => facts.status === "reading");
  return [summary(shelf), ...reading.map((note) => readingParagraph(note, place))];
}

function summary(shelf: Shelf): Paragraph {
  const figures = [goalFigure(shelf), ratingFigure(shelf)].filter((figure) => figure !== null);
  const children: PhrasingContent[] = [{ type: "strong", children: [text(counts(shelf))] }];
  for (const [index, figure] of figures.entries()) children.push(text(index === 0 ? " — " : ", "), ...figure);
  return { type: "paragraph", children };
}

function counts({ notes }: Shelf): string {
  const known = SHELF_ORDER.map((status) => ({
    word: WORDS[status],
    count: notes.filter(({ facts }) => facts.status === status).length,
  })).filter(({ count }) => count > 0);
  if (known.length === 0) return notes.length === 1 ? "1 note" : `${notes.length} notes`;
  return known.map(({ count, word }) => `${count} ${word}`).join(" · ");
}

/** Finished in the year of `today` against its goal; null without a goal or a day. */
function goalFigure({ notes, today, goal }: Shelf): PhrasingContent[] | null {
  const year = today?.slice(0, 4);
  const wanted = year !== undefined && Object.hasOwn(goal, year) ? goal[year] : undefined;
  if (year === undefined || wanted === undefined || wanted <= 0) return null;
  const done = notes.filter(({ facts }) => facts.status !== "abandoned" && facts.finished?.startsWith(year)).length;
  return [text(`${done} of ${wanted} for ${year} `), { type: "inlineCode", value: bar(done, wanted, GOAL_BAR_WIDTH) }];
}

function ratingFigure({ notes, ratingMax }: Shelf): PhrasingContent[] | null {
  const ratings = notes.map(({ facts }) => facts.rating).filter((rating) => rating !== null);
  const average = averageRating(ratings, ratingMax);
  return average === null ? null : [text(`average ${average}`)];
}

function readingParagraph({ facts }: ShelfNote, place: Place): Paragraph {
  const link = noteLink({ text: facts.title, path: facts.path }, place);
  const authors = phrases(facts.authors.join(", "));
  const children: PhrasingContent[] = [{ type: "strong", children: [link] }];
  if (authors.length > 0) children.push(text(" · "), ...authors);
  if (facts.progress) children.push({ type: "break" }, ...progressPhrases(facts.progress, NOTE_BAR_WIDTH));
  return { type: "paragraph", children };
}
