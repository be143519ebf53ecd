import type { PhrasingContent } from "mdast";
import { bar } from "./bar.ts";
import { type OptionKind, oneOf } from "./option-values.ts";
import type { PictureFiles } from "./picture-files.ts";
import { BAR_HEIGHT, barPercent, barPicture } from "./pictures/bar-picture.ts";

const BARS = ["drawn", "text"] as const;

/** How a block shows its bars: as pictures, or as characters for files that must stay text. */
export type Bars = (typeof BARS)[number];

export const BARS_OPTION: OptionKind<Bars> = oneOf(BARS);

/** Writes bars into a file. Widths are in pixels; ten of them are a character. */
export interface BarWriter {
  /** How much of a whole is done. */
  readonly share: (done: number, total: number, width: number) => PhrasingContent;
  /** A length beside others, the longest of which is `most`. It has no track: there is no whole that it is a part of. */
  readonly length: (count: number, most: number, width: number) => PhrasingContent;
}

const CHARACTER_WIDTH = 10;

/** Bars as characters: `▰▰▱▱`. */
export const TEXT_BARS: BarWriter = {
  share: (done, total, width) => ({ type: "text", value: bar(done, total, width / CHARACTER_WIDTH) }),
  length: (count, most, width) => ({
    type: "text",
    value: bar(count, most, width / CHARACTER_WIDTH).replace(/▱+$/, ""),
  }),
};

/** Bars as this block wants them. Pictures of bars are few files, since they go in steps. */
export function barWriter(bars: Bars, pictures: PictureFiles): BarWriter {
  if (bars === "text") return TEXT_BARS;
  const image = (percent: number, width: number, alt: string): PhrasingContent => {
    const link = pictures.linkTo(`bar-${percent}.svg`, () => barPicture(percent));
    return { type: "html", value: `<img src="${link}" width="${width}" height="${BAR_HEIGHT}" alt="${alt}">` };
  };
  return {
    share: (done, total, width) => image(barPercent(done, total), width, percentWords(done, total)),
    length: (count, most, width) => image(FULL, Math.max(1, Math.round((count / most) * width)), String(count)),
  };
}

const FULL = 100;

/** `42 %`: how much of a whole is done, cut to whole percents, so that only what is done to the end is 100 %. */
export const percentWords = (done: number, total: number): string =>
  `${total > 0 ? Math.floor(Math.min(Math.max(done / total, 0), 1) * 100 + 1e-9) : 0} %`;
