import { brokenLines, firstLines, hasRoomForWords } from "./line-breaks.ts";
import { label } from "./svg.ts";
import type { Letters, Typeface } from "./text-width.ts";

/** A paragraph: what it says, the sizes to try (the largest first), the space it may take, and how it looks. */
export interface Paragraph {
  readonly text: string;
  readonly sizes: readonly number[];
  readonly face: Typeface;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  readonly weight?: 600;
  /** The space above it. */
  readonly gap: number;
}

/** Where a column of paragraphs stands: `x` is the start of its lines, or their middle. */
export interface ColumnPlace {
  readonly x: number;
  readonly top: number;
  readonly anchor?: "middle" | undefined;
  readonly rightToLeft: boolean;
}

/** What has been set, and where the last line of it ends. */
export interface SetText {
  readonly shapes: readonly string[];
  readonly bottom: number;
}

/** A line's height, and of that what is above its baseline, in sizes of its letters. */
const LEADING = 1.2;
const ASCENT = 0.93;

/** Sets paragraphs below each other; empty ones take no space. */
export function setColumn(paragraphs: readonly Paragraph[], { x, top, anchor, rightToLeft }: ColumnPlace): SetText {
  const shapes: string[] = [];
  let bottom = top;
  for (const paragraph of paragraphs.filter(({ text }) => text !== "")) {
    const { lines, letters } = fittedLines(paragraph);
    bottom += paragraph.gap;
    for (const line of lines) {
      const style = { ...letters, fill: paragraph.fill, weight: paragraph.weight, anchor, rightToLeft };
      shapes.push(label(x, bottom + letters.size * ASCENT, line, style));
      bottom += letters.size * LEADING;
    }
  }
  return { shapes, bottom };
}

interface SetLines {
  readonly lines: readonly string[];
  readonly letters: Letters;
}

/**
 * The lines in the largest letters in which all of them fit and no word is broken, or in the next smaller ones where
 * that saves a line; a hyphen breaks a word only where no large size does without. Else the smallest ones, cut.
 */
function fittedLines(paragraph: Paragraph): SetLines {
  const { text, sizes, face, width, height } = paragraph;
  const large = sizes.slice(0, Math.ceil(sizes.length / 2));
  const fitting = linesThatFit(paragraph, large, "whole");
  const [best, next] = fitting.length > 0 ? fitting : linesThatFit(paragraph, sizes, "broken");
  if (best !== undefined) return next !== undefined && next.lines.length < best.lines.length ? next : best;
  const letters = { size: sizes.at(-1) ?? 0, face };
  const lines = brokenLines(text, width, letters);
  return { lines: firstLines(lines, linesIn(height, letters.size), width, letters), letters };
}

function linesThatFit(
  { text, face, width, height }: Paragraph,
  sizes: readonly number[],
  words: "whole" | "broken",
): SetLines[] {
  return sizes.flatMap((size) => {
    const letters = { size, face };
    if (!hasRoomForWords(text, width, letters, words)) return [];
    const lines = brokenLines(text, width, letters);
    return lines.length <= linesIn(height, size) ? [{ lines, letters }] : [];
  });
}

const linesIn = (height: number, size: number): number => Math.max(1, Math.floor(height / (size * LEADING)));
