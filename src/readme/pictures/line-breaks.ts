import { clipped, graphemesOf, type Letters, widthOf } from "./text-width.ts";

/** A stretch of text without a place to break it. Widths are in pixels. */
interface Piece {
  readonly text: string;
  readonly width: number;
  /** Of the space before it: 0 where there is none. */
  readonly gap: number;
}

/** Ideographs and kana: lines may end after each (CSS Text 3, section 5.1). Korean has spaces and breaks at them. */
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF01-\uFF60ー]/u;
/** What begins no line, and what ends none, in Chinese and Japanese (JIS X 4051, the most usual of them). */
const NOT_FIRST = /^[、。，．・：；？！）」』】〕》〉’”ーぁぃぅぇぉっゃゅょァィゥェォッャュョ!),.:;?\]}…]/u;
const NOT_LAST = /[（「『【〔《〈‘“([{]$/u;
const AFTER_HYPHEN = /[\p{L}\p{N}][-–—/]$/u;
/** Steps by which the lines' width shrinks until they are about equally long. */
const BALANCE_STEPS = 12;

/**
 * Breaks a text into lines of at most `width` pixels, about, as equally long as they can be. A word that is longer
 * than a line is broken anywhere.
 */
export function brokenLines(text: string, width: number, letters: Letters): string[] {
  const pieces = piecesOf(text, letters).flatMap((piece) => splitPiece(piece, width, letters));
  const longest = Math.max(0, ...pieces.map((piece) => piece.width));
  let best = filledLines(pieces, width);
  const most = best.length;
  for (let step = 1; step <= BALANCE_STEPS; step += 1) {
    const narrower = width * (1 - step / (2 * BALANCE_STEPS));
    const tried = narrower < longest ? [] : filledLines(pieces, narrower);
    if (tried.length !== most) break;
    best = tried;
  }
  return best;
}

/** The first `most` lines; the last of them ends in an ellipsis where there are more. */
export function firstLines(lines: readonly string[], most: number, width: number, letters: Letters): string[] {
  if (lines.length <= most) return [...lines];
  const last = clipped(`${lines[most - 1] ?? ""} ${lines[most] ?? ""}`, width, letters);
  return [...lines.slice(0, most - 1), last.endsWith("…") ? last : `${last}…`];
}

/** Whether each word has room in a line of `width` pixels: as a whole, or broken where a line may end in it. */
export const hasRoomForWords = (text: string, width: number, letters: Letters, words: "whole" | "broken"): boolean =>
  words === "whole"
    ? wordsOf(text).every((word) => IDEOGRAPH.test(word) || widthOf(word, letters) <= width)
    : piecesOf(text, letters).every((piece) => piece.width <= width);

function filledLines(pieces: readonly Piece[], width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let left = width;
  for (const piece of pieces) {
    const needed = (line === "" ? 0 : piece.gap) + piece.width;
    if (line !== "" && needed > left) {
      lines.push(line);
      line = piece.text;
      left = width - piece.width;
    } else {
      line += (line !== "" && piece.gap > 0 ? " " : "") + piece.text;
      left -= needed;
    }
  }
  return line === "" ? lines : [...lines, line];
}

/** A piece that is wider than a line as several that aren't. */
function splitPiece(piece: Piece, width: number, letters: Letters): Piece[] {
  if (piece.width <= width) return [piece];
  const parts: Piece[] = [];
  let part = { text: "", width: 0, gap: piece.gap };
  for (const grapheme of graphemesOf(piece.text)) {
    const more = widthOf(grapheme, letters);
    if (part.text !== "" && part.width + more > width) {
      parts.push(part);
      part = { text: "", width: 0, gap: 0 };
    }
    part = { text: part.text + grapheme, width: part.width + more, gap: part.gap };
  }
  return [...parts, part];
}

const wordsOf = (text: string): string[] => text.split(" ").filter((word) => word !== "");

function piecesOf(text: string, letters: Letters): Piece[] {
  const space = widthOf(" ", letters);
  return wordsOf(text).flatMap((word) =>
    partsOf(word).map((part, index) => ({ text: part, width: widthOf(part, letters), gap: index === 0 ? space : 0 })),
  );
}

/** A word's parts: a line may end after each of them. */
function partsOf(word: string): string[] {
  const parts: string[] = [];
  let part = "";
  for (const grapheme of graphemesOf(word)) {
    if (part !== "" && isBreakable(part, grapheme)) {
      parts.push(part);
      part = "";
    }
    part += grapheme;
  }
  return [...parts, part];
}

function isBreakable(before: string, after: string): boolean {
  if (NOT_FIRST.test(after) || NOT_LAST.test(before)) return false;
  if (AFTER_HYPHEN.test(before)) return true;
  return IDEOGRAPH.test([...before].at(-1) ?? "") || IDEOGRAPH.test(after);
}
