import { describe, expect, test } from "vitest";
import { nearest } from "../../src/text/near-words.ts";

const KEYS = [
  "title",
  "author",
  "authors",
  "status",
  "rating",
  "tags",
  "url",
  "isbn",
  "pages",
  "coverImage",
  "relatedPosts",
  "cover",
];

describe("the key that was meant", () => {
  test.each([
    ["ratng", "rating"],
    ["raitng", "rating"],
    ["ratting", "rating"],
    ["Rating", "rating"],
    ["RATING", "rating"],
    ["cover_image", "coverImage"],
    ["cover-image", "coverImage"],
    ["coverimage", "coverImage"],
    ["covrImage", "coverImage"],
    ["relatedPost", "relatedPosts"],
    ["relatdPost", "relatedPosts"],
    ["auther", "author"],
    ["tag", "tags"],
    ["tgas", "tags"],
    ["pages ", "pages"],
    ["staus", "status"],
    ["stauts", "status"],
    ["URL", "url"],
  ])("%s is %s", (word, meant) => {
    expect(nearest(word, KEYS)).toBe(meant);
  });

  test.each([
    "uri",
    "isbn13",
    "author2",
    "tests",
    "state",
    "narrator",
    "publisher",
    "",
    "r",
    "constructor",
    "x".repeat(100_000),
  ])("%s is none of them", (word) => {
    expect(nearest(word, KEYS)).toBeNull();
  });

  test("a tie is nobody's guess", () => {
    expect(nearest("bood", ["book", "blog", "good"])).toBeNull();
    expect(nearest("cats", ["bats", "hats"])).toBeNull();
  });

  test("but the same word twice is no tie", () => {
    expect(nearest("ratng", ["rating", "Rating"])).toBe("rating");
  });

  test("a digit decides", () => {
    expect(nearest("part-two-1", ["part-two-2"])).toBeNull();
    expect(nearest("pert-two-1", ["part-two-1", "part-two-2"])).toBe("part-two-1");
  });

  test("the nearer one wins", () => {
    expect(nearest("authrs", ["author", "authors"])).toBe("authors");
  });
});
