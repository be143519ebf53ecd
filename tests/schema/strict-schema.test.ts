import { describe, expect, test } from "vitest";
import { strictNoteSchema } from "../../src/schema/strict-schema.ts";
import { strictSchemaWithRatingMax } from "../../src/schema/user-schema.ts";
import { growthOf, LINEAR } from "../growth.ts";
import { facts, found, frontMatter } from "./front-matter.ts";

const schema = strictNoteSchema();
/** A valid note, the key under test in its third line (the fourth of the file). */
const withLine = (line: string): string => `title: X\nstatus: reading\n${line}`;

const SEED = `title: Understanding Distributed Systems
author: Roberto Vitillo
category: book
status: reading
url: https://understandingdistributed.systems/
amazonUrl: https://amzn.to/4ptQYdt
coverImage: /images/reading/understanding-distributed-systems.png
date: '2026-01-05'
notes: Practical guide to distributed systems concepts
rating: 4
tags:
  - Distributed Systems
  - System Design
relatedPosts:
  - why-system-design`;

test("a note as people write it is clean", () => {
  expect(found(schema, SEED)).toEqual([]);
});

test("what an empty front matter lacks", () => {
  expect(schema.required).toEqual(["title", "status"]);
  expect(schema.acceptsEmpty).toBe(false);
  expect(found(schema, "")).toEqual(["1:1-4 schema/required /title", "1:1-4 schema/required /status"]);
});

test("every key that Bookends reads is known", () => {
  for (const key of [
    "title",
    "name",
    "author",
    "authors",
    "category",
    "status",
    "date",
    "started",
    "finished",
    "rating",
    "url",
    "amazonUrl",
  ]) {
    expect(schema.keys).toContain(key);
  }
  for (const key of [
    "coverImage",
    "cover",
    "cover_image",
    "image",
    "tags",
    "genre",
    "genres",
    "categories",
    "relatedPosts",
    "pages",
  ]) {
    expect(schema.keys).toContain(key);
  }
  for (const key of ["currentPage", "isbn", "notes", "progress"]) expect(schema.keys).toContain(key);
});

describe("accepted", () => {
  test.each([
    "date: 2026-01-05",
    "date: '2026-01-05'",
    "date: 2024-02-29",
    "date: 2026-01",
    "date: 2026",
    "date: '2026'",
    "date: 1000",
    "date: 9999",
    "started: 2026-01-05T10:00:00Z",
    "started: 2026-01-05T10:00:00+01:00",
    "started: 2026-01-05T10:00:00.123",
    "started: 2026-01-05 10:00",
    "finished: 2024-02-29T23:59:60Z",
    "finished:",
    "rating: 0",
    "rating: 4.5",
    "rating: 5",
    "rating: ''",
    "url: HTTP://EXAMPLE.COM",
    "url: https://example.com/a?b=c#d",
    "url: https://example.com/ümlaut",
    "cover: images/a.png",
    "cover: ../images/a b.png",
    "cover: /images/a:b.png",
    "coverImage: https://example.com/a.png",
    "image: a.png",
    "author: A",
    "author: [A, B]",
    "authors: A, B",
    "authors: [A, B]",
    "genre: Fiction",
    "genres: [Fiction, Fiction]",
    "tags: []",
    "tags: [a, A]",
    "tags: [a, '', ]",
    "isbn: 9780134685991",
    "isbn: 0132350882",
    "isbn: '9780134685991'",
    "isbn: 978-0-13-468599-1",
    "isbn: 080442957X",
    "pages: 1",
    "currentPage: 0",
    "progress: 42",
    "progress: 42%",
    "progress: '42.5 %'",
    "progress: 5/12",
    "progress: 100%",
    "authorUrl: https://example.com",
    "__proto__: {a: 1}",
    "constructor: 1",
    "toString: {valueOf: 1}",
  ])("%s", (line) => {
    expect(found(schema, withLine(line))).toEqual([]);
  });
});

describe("refused", () => {
  test.each([
    ["date: 03/04/2024", "4:7-17 schema/format /date"],
    ["date: 2024-1-5", "4:7-15 schema/format /date"],
    ["date: 2026-13-45", "4:7-17 schema/format /date"],
    ["date: 2025-02-29", "4:7-17 schema/format /date"],
    ["date: 2026-13", "4:7-14 schema/format /date"],
    ["date: '0026'", "4:7-13 schema/format /date"],
    ["started: soon", "4:10-14 schema/format /started"],
    ["started: 2025-02-29T10:00", "4:10-26 schema/format /started"],
    ["started: 2025-02-28T25:00", "4:10-26 schema/format /started"],
    ["finished: January 5, 2026", "4:11-26 schema/format /finished"],
    ["date: 999", "4:7-10 schema/type /date"],
    ["date: 20240105", "4:7-15 schema/type /date"],
    ["date: 2024.5", "4:7-13 schema/type /date"],
    ["date: true", "4:7-11 schema/type /date"],
    ["date: [2024-01-05]", "4:7-19 schema/type /date"],
    ["rating: 6", "4:9-10 schema/maximum /rating"],
    ["rating: -1", "4:9-11 schema/minimum /rating"],
    ["rating: 4/5", "4:9-12 schema/type /rating"],
    ["rating: '4'", "4:9-12 schema/type /rating"],
    ["rating: .inf", "4:9-13 schema/type /rating"],
    ["rating: .nan", "4:9-13 schema/type /rating"],
    ["category: Book", "4:11-15 schema/enum /category"],
    ["category: 5", "4:11-12 schema/enum /category"],
    ["url: example.com", "4:6-17 schema/pattern /url"],
    ["url: javascript:alert(1)", "4:6-25 schema/pattern /url"],
    ["url: ftp://example.com", "4:6-23 schema/pattern /url"],
    ["url: 'https://a b'", "4:6-19 schema/pattern /url"],
    ["url: https:///a", "4:6-16 schema/pattern /url"],
    ["url: ' https://a'", "4:6-18 schema/pattern /url"],
    ["amazonUrl: /dp/1", "4:12-17 schema/pattern /amazonUrl"],
    ["cover: data:image/png;base64,x", "4:8-31 schema/pattern /cover"],
    ["cover: javascript:x", "4:8-20 schema/pattern /cover"],
    ["cover: ' javascript:x'", "4:8-23 schema/pattern /cover"],
    ['cover: "java\\tscript:x"', "4:8-24 schema/pattern /cover"],
    ["cover: //cdn.example.com/a.png", "4:8-31 schema/pattern /cover"],
    ["cover_image: file:///etc/passwd", "4:14-32 schema/pattern /cover_image"],
    ["image: C:/a.png", "4:8-16 schema/pattern /image"],
    ["tags: a, b", "4:7-11 schema/type /tags"],
    ["tags: [a, 5]", "4:11-12 schema/type /tags/1"],
    ["relatedPosts: x", "4:15-16 schema/type /relatedPosts"],
    ["author: 5", "4:9-10 schema/type /author"],
    ["authors: [A, {b: c}]", "4:14-20 schema/type /authors/1"],
    ["genre: 5", "4:8-9 schema/type /genre"],
    ["pages: 0", "4:8-9 schema/minimum /pages"],
    ["pages: 1.5", "4:8-11 schema/type /pages"],
    ["isbn: 12-34", "4:7-12 schema/pattern /isbn"],
    ["isbn: 978013468599X1", "4:7-21 schema/pattern /isbn"],
    ["isbn: 12", "4:7-9 schema/minimum /isbn"],
    ["progress: half", "4:11-15 schema/pattern /progress"],
    ["progress: 120%", "4:11-15 schema/pattern /progress"],
    ["progress: 120", "4:11-14 schema/maximum /progress"],
    ["notes: [a]", "4:8-11 schema/type /notes"],
    ["name: 5", "4:7-8 schema/type /name"],
  ])("%s", (line, finding) => {
    expect(found(schema, withLine(line))).toEqual([finding]);
  });

  test("a key with nothing after it, at that key", () => {
    expect(found(schema, "title:\nstatus: '  '")).toEqual([
      "2:1-6 schema/required /title",
      "3:1-7 schema/required /status",
    ]);
  });

  test("each repeated item, with the place in the file of the first", () => {
    const note = withLine("tags:\n  -\n  - a\n  - b\n  - a\n  - a");
    expect(found(schema, note)).toEqual(["8:5-6 schema/uniqueItems /tags/3", "9:5-6 schema/uniqueItems /tags/4"]);
    expect(schema.check(frontMatter(note)).map(facts)).toEqual([
      { rule: "schema/uniqueItems", found: "a", first: 1 },
      { rule: "schema/uniqueItems", found: "a", first: 1 },
    ]);
  });

  test("all problems of a note, not the first", () => {
    expect(found(schema, "title: 1984\nrating: 7\ncategory: books")).toEqual([
      "1:1-4 schema/required /status",
      "2:8-12 schema/type /title",
      "4:11-16 schema/enum /category",
      "3:9-10 schema/maximum /rating",
    ]);
  });
});

test("a list with very many wrong items takes no quadratic time", () => {
  const check = (count: number): void =>
    expect(found(schema, withLine(`tags: [${"1, ".repeat(count)}]`))).toHaveLength(count);
  expect(growthOf(check, 1500)).toBeLessThan(LINEAR);
});

test.each([
  [
    "url: example.com",
    { rule: "schema/pattern", found: "example.com", wanted: "Must be an http:// or https:// address" },
  ],
  ["date: soon", { rule: "schema/format", found: "soon", format: "date" }],
  ["date: true", { rule: "schema/type", found: true, expected: ["string"] }],
  ["tags: a", { rule: "schema/type", found: "a", expected: ["array"] }],
  ["author: 5", { rule: "schema/type", found: 5, expected: ["string", "array"] }],
  ["rating: 9", { rule: "schema/maximum", found: 9, limit: 5 }],
  ["category: blogs", { rule: "schema/enum", found: "blogs", allowed: ["book", "article", "paper", "blog"] }],
])("the facts of %s", (line, expected) => {
  expect(schema.check(frontMatter(withLine(line))).map(facts)).toMatchObject([expected]);
});

test.each([
  [10, "rating: 9", []],
  [10, "rating: 11", ["4:9-11 schema/maximum /rating"]],
  [3, "rating: 4", ["4:9-10 schema/maximum /rating"]],
  [10, "date: 03/04/2024", ["4:7-17 schema/format /date"]],
])("with a best rating of %d: %s", async (max, line, expected) => {
  const rated = await strictSchemaWithRatingMax(max);
  expect(found(rated, withLine(line))).toEqual(expected);
  expect(rated.keys).toEqual(schema.keys);
});
