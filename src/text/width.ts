import stringWidth from "string-width";

/** Columns that `text` takes in a terminal. It holds no control characters: `escapeInvisible` has replaced them. */
export const columns = (text: string): number => stringWidth(text);

/** What a terminal draws as one character. The language makes no difference to where these end (UAX #29). */
const CLUSTERS = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The characters of a text, as a terminal draws them, each with the columns it takes. */
export function* drawnCharacters(text: string): Generator<{ readonly text: string; readonly columns: number }> {
  for (const { segment } of CLUSTERS.segment(text)) yield { text: segment, columns: stringWidth(segment) };
}

/** The longest start of `text` that takes at most `most` columns. */
export function fitting(text: string, most: number): string {
  let [width, end] = [0, 0];
  for (const character of drawnCharacters(text)) {
    width += character.columns;
    if (width > most) break;
    end += character.text.length;
  }
  return text.slice(0, end);
}
