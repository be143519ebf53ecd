import { stretchedSvg } from "./svg.ts";
import { BAR_COLOURS } from "./theme.ts";

/** Bars are drawn in steps of so many percent: 21 files are all there can be. */
const STEP = 5;
/** In pixels: as high as a small letter, so that a bar stands in a line of text. */
export const BAR_HEIGHT = 8;

/**
 * How long a bar is, in percent, a multiple of 5. Only what is done to the end is 100, and only what is not begun is 0.
 */
export function barPercent(done: number, total: number): number {
  const share = total > 0 ? Math.min(Math.max(done / total, 0), 1) : 0;
  if (share === 0 || share === 1) return share * 100;
  return Math.min(Math.max(Math.round((share * 100) / STEP) * STEP, STEP), 100 - STEP);
}

/**
 * A bar as an SVG document, legible on a light and a dark page. It is as long and as high as the `img` that shows it,
 * with round ends at any length: it has no view box, and its widths are shares.
 */
export function barPicture(percent: number): string {
  const { fill, track, trackOpacity } = BAR_COLOURS;
  const radius = BAR_HEIGHT / 2;
  return stretchedSvg({ title: `${percent} %`, description: `A bar that is ${percent} % full` }, [
    `<rect width="100%" height="100%" rx="${radius}" fill="${track}" fill-opacity="${trackOpacity}"/>`,
    ...(percent > 0 ? [`<rect width="${percent}%" height="100%" rx="${radius}" fill="${fill}"/>`] : []),
  ]);
}
