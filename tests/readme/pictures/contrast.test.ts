import { describe, expect, test } from "vitest";
import { COVER_PALETTE, PAGE } from "../../../src/readme/pictures/cover-palette.ts";
import { BAR_COLOURS, THEMES } from "../../../src/readme/pictures/theme.ts";

/** The colours of GitHub's pages, light and dark. */
const PAGES = { light: "#ffffff", dark: "#0d1117" };
/** WCAG 2.2, 1.4.3 (text) and 1.4.11 (shapes that mean something). */
const TEXT = 4.5;
const SHAPE = 3;

const channels = (colour: string): number[] => {
  const hex = /^#([\da-f])([\da-f])([\da-f])$/
    .exec(colour)
    ?.slice(1)
    .map((digit) => digit + digit);
  return (hex ?? [1, 3, 5].map((at) => colour.slice(at, at + 2))).map((pair) => Number.parseInt(pair, 16));
};

/** Relative luminance (WCAG 2.2). */
function luminance(colour: number[]): number {
  const [red = 0, green = 0, blue = 0] = colour
    .map((channel) => channel / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string | number[], other: string | number[]): number {
  const [a, b] = [one, other].map((colour) => luminance(typeof colour === "string" ? channels(colour) : colour));
  const [dark = 0, light = 0] = [a ?? 0, b ?? 0].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour that shows through to `ground`. */
const over = (colour: string, opacity: number, ground: string): number[] =>
  channels(colour).map((channel, index) => channel * opacity + (channels(ground)[index] ?? 0) * (1 - opacity));

test("black and white are 21:1, as WCAG has it", () => {
  expect(contrast("#000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

describe.each(THEMES)("on the $name page", ({ name, ink, muted, track, fill }) => {
  test.each([
    ["ink", ink, TEXT],
    ["muted", muted, TEXT],
    ["fill", fill, SHAPE],
  ])("%s stands out", (_, colour, least) => {
    expect(contrast(colour, PAGES[name])).toBeGreaterThanOrEqual(least);
  });

  test("what is done stands out from its track", () => {
    expect(contrast(fill, track)).toBeGreaterThanOrEqual(SHAPE);
  });

  test("a bar stands out, from the page and from its track", () => {
    const { fill, track, trackOpacity } = BAR_COLOURS;
    expect(contrast(fill, PAGES[name])).toBeGreaterThanOrEqual(4);
    expect(contrast(fill, over(track, trackOpacity, PAGES[name]))).toBeGreaterThanOrEqual(SHAPE);
  });
});

test.each(COVER_PALETTE.map(({ ground, accent }) => [ground, accent]))("words stand out on %s", (ground, accent) => {
  expect(contrast("#fff", ground)).toBeGreaterThanOrEqual(TEXT);
  expect(contrast(accent, ground)).toBeGreaterThanOrEqual(TEXT);
});

test.each([PAGE.ink, PAGE.muted])("%s stands out on a paper", (colour) => {
  expect(contrast(colour, PAGE.ground)).toBeGreaterThanOrEqual(TEXT);
});
