import type { Paragraph, PhrasingContent } from "mdast";
import { bar } from "./bar.ts";
import type { Block } from "./block.ts";
import { noteLink, type Place, progressPhrases, text } from "./cells.ts";
import { figuresOf, type Goal } from "./figures.ts";
import { ordered } from "./order.ts";
import { phrases } from "./phrase.ts";
import type { Shelf, ShelfNote } from "./shelf.ts";

const NOTE_BAR_WIDTH = 20;
const GOAL_BAR_WIDTH = 12;

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
  const { counts, goal, average } = figuresOf(shelf);
  const rating = average === null ? null : [text(`average ${average}`)];
  const figures = [goal && goalPhrases(goal), rating].filter((figure) => figure !== null);
  const children: PhrasingContent[] = [{ type: "strong", children: [text(counts)] }];
  for (const [index, figure] of figures.entries()) children.push(text(index === 0 ? " — " : ", "), ...figure);
  return { type: "paragraph", children };
}

function goalPhrases({ done, wanted, year }: Goal): PhrasingContent[] {
  return [text(`${done} of ${wanted} for ${year} `), { type: "inlineCode", value: bar(done, wanted, GOAL_BAR_WIDTH) }];
}

function readingParagraph({ facts }: ShelfNote, place: Place): Paragraph {
  const link = noteLink({ text: facts.title, path: facts.path }, place);
  const authors = phrases(facts.authors.join(", "));
  const children: PhrasingContent[] = [{ type: "strong", children: [link] }];
  if (authors.length > 0) children.push(text(" · "), ...authors);
  if (facts.progress) children.push({ type: "break" }, ...progressPhrases(facts.progress, NOTE_BAR_WIDTH));
  return { type: "paragraph", children };
}
