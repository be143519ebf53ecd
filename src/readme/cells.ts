import type { Link, PhrasingContent, Text } from "mdast";
import type { Progress } from "../notes/note.ts";
import { phrases, sanitizeText } from "../text/phrase.ts";
import { type BarWriter, percentWords } from "./bar-writer.ts";
import type { Value } from "./columns.ts";
import { relativeLink } from "./relative-links.ts";
import { stars } from "./stars.ts";

/** What turning values into markdown depends on: the file they are written to, the rating's scale, and the bars. */
export interface CellTarget {
  readonly path: string;
  readonly ratingMax: number;
  readonly bars: BarWriter;
}

/** Of bars in cells, in pixels. */
const BAR_WIDTH = 100;

/** A value as markdown phrases; a blank is an en dash. */
export function cell(value: Value, target: CellTarget): PhrasingContent[] {
  switch (value.kind) {
    case "blank":
      return [text("–")];
    case "title":
      return [noteLink(value, target)];
    case "text":
      return orDash(phrases(value.text));
    case "number":
      return [text(value.written)];
    case "date":
      return [text(unbroken(value.date))];
    case "status":
      return [text(value.status)];
    case "progress":
      return progressPhrases(value.progress, target.bars, BAR_WIDTH);
    case "rating":
      return [text(stars(value.rating, target.ratingMax))];
    case "web":
      return [{ type: "link", url: value.url, children: [text(value.text)] }];
  }
}

/** A link to a note, from the file at `place`. A title of nothing that shows is replaced by the path. */
export function noteLink(
  note: { readonly text: string; readonly path: string },
  target: Pick<CellTarget, "path">,
): Link {
  const label = sanitizeText(note.text) || sanitizeText(note.path);
  return { type: "link", url: relativeLink(target.path, note.path), children: [text(label)] };
}

/** The bar (`width` pixels), done of total, and the next part. One whole part that is not done has its share instead. */
export function progressPhrases({ done, total, next }: Progress, bars: BarWriter, width: number): PhrasingContent[] {
  const figures = total === 1 ? wholeFigure(done) : ` ${done}/${total}`;
  const part = next === null ? [] : phrases(next);
  const nodes: PhrasingContent[] = [bars.share(done, total, width)];
  if (part.length === 0) return figures === "" ? nodes : [...nodes, text(figures)];
  return [...nodes, text(`${figures} · next: `), ...part];
}

const wholeFigure = (done: number): string => (done >= 1 ? "" : ` ${percentWords(done, 1)}`);

/** A short text that a narrow cell must not break: with no-break hyphens (U+2011). */
const unbroken = (short: string): string => short.replaceAll("-", "\u2011");

const orDash = (nodes: PhrasingContent[]): PhrasingContent[] => (nodes.length === 0 ? [text("–")] : nodes);

export const text = (value: string): Text => ({ type: "text", value });
