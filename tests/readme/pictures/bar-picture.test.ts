import { expect, test } from "vitest";
import { barPercent, barPicture } from "../../../src/readme/pictures/bar-picture.ts";
import { elementsIn } from "../xml.ts";
import { safeSvg } from "./safe-svg.ts";

test.each([
  [0, 4, 0],
  [1, 4, 25],
  [1, 1000, 5],
  [999, 1000, 95],
  [4, 4, 100],
  [5, 12, 40],
  [0.42, 1, 40],
  [9, 4, 100],
  [-1, 4, 0],
  [0, 0, 0],
])("%d of %d is %d %%", (done, total, percent) => {
  expect(barPercent(done, total)).toBe(percent);
});

test("a bar is a part of its track, and has no size of its own", () => {
  const svg = safeSvg(barPicture(25));
  expect(svg.attributes).not.toHaveProperty("viewBox");
  const widths = elementsIn(svg).map(({ attributes }) => attributes["width"]);
  expect(widths).toEqual(["100%", undefined, undefined, "100%", "25%"]);
});

test("nothing is a track alone", () => {
  expect(elementsIn(safeSvg(barPicture(0))).filter(({ name }) => name === "rect")).toHaveLength(1);
});
