import { escaped } from "../../text/html.ts";
import type { Theme } from "./theme.ts";

/** A drawing in a theme, and what it says to those who don't see it. */
export interface Drawing {
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly shapes: (theme: Theme) => readonly string[];
}

const FONTS = "-apple-system, BlinkMacSystemFont, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif";

/** An SVG 1.1 document: no script, no style sheet, nothing from elsewhere. */
export function svg({ title, description, width, height, shapes }: Drawing, theme: Theme): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description" font-family="${FONTS}">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    ...shapes(theme),
    "</svg>",
    "",
  ].join("\n");
}

interface TextStyle {
  readonly size: number;
  readonly fill: string;
  readonly weight?: 600;
  readonly anchor?: "middle" | "end";
}

/** A line of text that stands on `y`. */
export function label(x: number, y: number, text: string, { size, fill, weight, anchor }: TextStyle): string {
  const [bold, at] = [weight ? ` font-weight="${weight}"` : "", anchor ? ` text-anchor="${anchor}"` : ""];
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${fill}"${bold}${at}>${escaped(text)}</text>`;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle with round corners. */
export const box = ({ x, y, width, height }: Box, fill: string, radius: number): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${radius}" fill="${fill}"/>`;

/** To a tenth of a pixel: what is beyond may differ between machines. */
const round = (number: number): number => Math.round(number * 10) / 10;
