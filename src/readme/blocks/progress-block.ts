import type { Paragraph, PhrasingContent } from "mdast";
import { phrases } from "../../text/phrase.ts";
import { BARS_OPTION, type Bars, type BarWriter, barWriter } from "../bar-writer.ts";
import { type CellTarget, noteLink, progressPhrases, text } from "../cells.ts";
import { figuresOf, type Goal, type Overall } from "../figures.ts";
import { markdown } from "../markdown-writer.ts";
import { ordered } from "../order.ts";
import { pictureFiles } from "../picture-files.ts";
import type { Shelf, ShelfNote } from "../shelf.ts";
import { countFitting } from "../size.ts";
import { type Block, type BlockOutput, type BlockTarget, textBlock } from "./block.ts";

/** In pixels. */
const BAR_WIDTH = 200;
/** Room for the summary, and for the line that says how many more there are. */
const SUMMARY_ROOM = 1_000;

/** The summary, `<!-- bookends:progress bars=… -->`: the shelf's figures, and how far each note being read is. */
export const progressBlock: Block = {
  name: "progress",
  options: ["bars"],
  prepare: ({ read }) => {
    const bars = read("bars", BARS_OPTION) ?? "drawn";
    return {
      draw: (shelf, target) => drawProgress(bars, shelf, target),
      columns: ["title", "author", "status", "progress"],
      hasFigures: true,
    };
  },
};

function drawProgress(bars: Bars, shelf: Shelf, { path }: BlockTarget): BlockOutput {
  if (shelf.notes.length === 0) return textBlock("No notes yet.");
  const pictures = pictureFiles(shelf, path);
  const place = { path, ratingMax: shelf.ratingMax, bars: barWriter(bars, pictures) };
  const reading = ordered(shelf.notes, null).filter(({ facts }) => facts.status === "reading");
  const figures = markdown([summary(shelf, place.bars)]);
  const texts = reading.map((note) => markdown([readingParagraph(note, place)]));
  const output = (parts: readonly string[]): BlockOutput => {
    const whole = parts.join("\n\n");
    return { ...textBlock(whole), files: pictures.shownIn(whole) };
  };
  return {
    ...output([figures, ...texts]),
    shrink: (room) => {
      const shown = texts.slice(0, countFitting(texts, room - SUMMARY_ROOM));
      return output([figures, ...shown, `… and ${texts.length - shown.length} more.`]);
    },
  };
}

function summary(shelf: Shelf, bars: BarWriter): Paragraph {
  const { counts, overall, goal, average } = figuresOf(shelf);
  const strong: PhrasingContent = { type: "strong", children: [text(counts)] };
  const first = average === null ? [strong] : [strong, text(` — average ${average}`)];
  const lines = [first, ...(overall ? [overallLine(overall, bars)] : []), ...(goal ? [goalLine(goal, bars)] : [])];
  const children = lines.flatMap((line, index): PhrasingContent[] =>
    index === 0 ? line : [{ type: "break" }, ...line],
  );
  return { type: "paragraph", children };
}

const overallLine = ({ done, total }: Overall, bars: BarWriter): PhrasingContent[] => [
  bars.share(done, total, BAR_WIDTH),
  text(` ${done} of ${total} finished`),
];

const goalLine = ({ done, wanted, year, perMonth }: Goal, bars: BarWriter): PhrasingContent[] => [
  bars.share(done, wanted, BAR_WIDTH),
  text(` ${done} of ${wanted} for ${year}${perMonth === null ? "" : `, ${oneDecimal(perMonth)} a month to get there`}`),
];

/** To one decimal, none where it is 0, and rounded up: less would not do. */
const oneDecimal = (number: number): string => String(Math.ceil(Number((number * 10).toFixed(6))) / 10);

function readingParagraph({ facts }: ShelfNote, place: CellTarget): Paragraph {
  const link = noteLink({ text: facts.title, path: facts.path }, place);
  const authors = phrases(facts.authors.join(", "));
  const children: PhrasingContent[] = [{ type: "strong", children: [link] }];
  if (authors.length > 0) children.push(text(" · "), ...authors);
  if (facts.progress) children.push({ type: "break" }, ...progressPhrases(facts.progress, place.bars, BAR_WIDTH));
  return { type: "paragraph", children };
}
