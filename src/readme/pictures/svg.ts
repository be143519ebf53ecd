import { escapeHtml } from "../../text/html.ts";
import type { Typeface } from "./text-width.ts";
import type { Theme } from "./theme.ts";

/** A picture's size in pixels, and what it says to those who don't see it. */
export interface Frame {
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
}

/** A picture that is drawn once for each theme. */
export interface Drawing extends Frame {
  readonly shapes: (theme: Theme) => readonly string[];
}

const FONTS: Readonly<Record<Typeface, string>> = {
  sans: "-apple-system, BlinkMacSystemFont, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif",
  serif: "Georgia, 'Noto Serif', 'Times New Roman', serif",
};

/** An SVG 1.1 document: no script, no style sheet, nothing from elsewhere. */
export function svg({ title, description, width, height }: Frame, shapes: readonly string[]): string {
  const attributes = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONTS.sans}"`;
  return document(attributes, { title, description }, shapes);
}

/** An SVG document without text and without a size of its own: it fills the width and height of the `img` that shows it. */
export const stretchedSvg = (words: Pick<Frame, "title" | "description">, shapes: readonly string[]): string =>
  document('width="100%" height="100%"', words, shapes);

const document = (
  attributes: string,
  { title, description }: Pick<Frame, "title" | "description">,
  shapes: readonly string[],
): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" ${attributes} role="img" aria-labelledby="title description">`,
    `<title id="title">${escapeHtml(title)}</title>`,
    `<desc id="description">${escapeHtml(description)}</desc>`,
    ...shapes,
    "</svg>",
    "",
  ].join("\n");

interface TextStyle {
  readonly size: number;
  readonly fill: string;
  readonly weight?: 600 | undefined;
  readonly anchor?: "middle" | "end" | undefined;
  readonly face?: Typeface | undefined;
  readonly rightToLeft?: boolean | undefined;
}

/** A line of untrusted text that stands on `y`. */
export function label(x: number, y: number, text: string, style: TextStyle): string {
  const { size, fill, weight, anchor, face, rightToLeft } = style;
  const attributes = [
    `font-size="${size}" fill="${fill}"`,
    ...(weight ? [`font-weight="${weight}"`] : []),
    ...(anchor ? [`text-anchor="${anchor}"`] : []),
    ...(face === "serif" ? [`font-family="${FONTS.serif}"`] : []),
    ...(rightToLeft ? ['direction="rtl"'] : []),
  ];
  return `<text x="${rounded(x)}" y="${rounded(y)}" ${attributes.join(" ")}>${escapeHtml(text)}</text>`;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle with round corners. */
export const box = ({ x, y, width, height }: Box, fill: string, radius: number): string =>
  `<rect x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}" rx="${radius}" fill="${fill}"/>`;

/** To a tenth of a pixel: what is beyond may differ between machines. */
export const rounded = (number: number): number => Math.round(number * 10) / 10;
