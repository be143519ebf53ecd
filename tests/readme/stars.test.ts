import { expect, test } from "vitest";
import { averageRating, stars } from "../../src/readme/stars.ts";

test.each([
  [4, 5, "★★★★☆"],
  [0, 5, "☆☆☆☆☆"],
  [5, 5, "★★★★★"],
  [3.5, 5, "★★★½☆"],
  [4.5, 5, "★★★★½"],
  [2, 3, "★★☆"],
  [4.2, 5, "4.2/5"],
  [8, 10, "8/10"],
  [7, 5, "7/5"],
  [-1, 5, "-1/5"],
])("%d of %d", (rating, max, expected) => {
  expect(stars(rating, max)).toBe(expected);
});

test.each([
  [[], 5, null],
  [[4], 5, "★ 4.0"],
  [[4, 5, 3.5], 5, "★ 4.2"],
  [[8, 7], 10, "7.5/10"],
])("the average of %j", (ratings, max, expected) => {
  expect(averageRating(ratings, max)).toBe(expected);
});
