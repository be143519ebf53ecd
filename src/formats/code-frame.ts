import type { Place } from "../notes/span.ts";
import { escapeInvisible } from "../text/terminal.ts";
import { columns, drawnCharacters, fitting } from "../text/width.ts";

/** Columns of a source line that are shown, and how many of them may stand before the range. */
const MOST = 100;
const MOST_BEFORE = 60;
const TAB = "    ";

export interface CodeFrame {
  readonly source: string;
  /** Carets under the range, with the spaces before them; at least one caret. */
  readonly carets: string;
}

/**
 * The first line of a range as a terminal shows it, and carets under the range; null if the line is empty. Tabs become
 * spaces and what can't be seen an escape, so the carets are counted in columns of the terminal. Long lines are cut.
 */
export function codeFrame(line: string, place: Place): CodeFrame | null {
  if (line.trim() === "") return null;
  const start = place.column - 1;
  const end = place.endLine === place.line ? place.endColumn - 1 : line.length;
  const before = cutFront(drawnText(line.slice(0, start)));
  // A character takes a column or more, combining ones aside: this much is enough to fill the terminal.
  const from = (at: number, to: number): string => drawnText(line.slice(at, Math.min(to, start + 2 * MOST)));
  const inside = from(start, end);
  const whole = before + inside + from(end, line.length);
  const shown = fitting(whole, MOST);
  return {
    source: shown.length < whole.length ? `${shown}…` : shown,
    carets: " ".repeat(columns(before)) + "^".repeat(Math.max(1, columns(fitting(inside, MOST - columns(before))))),
  };
}

const drawnText = (text: string): string => escapeInvisible(text.replaceAll("\t", TAB));

/** The end of `text` that takes at most `MOST_BEFORE` columns, with an ellipsis for what is cut. */
function cutFront(text: string): string {
  let width = columns(text);
  if (width <= MOST_BEFORE) return text;
  let from = 0;
  for (const character of drawnCharacters(text)) {
    width -= character.columns;
    from += character.text.length;
    if (width < MOST_BEFORE) break;
  }
  return `…${text.slice(from)}`;
}
