import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COVER_KINDS, type CoverKind, coverPicture } from "../../../src/readme/pictures/cover-picture.ts";
import { runs } from "../../runs.ts";
import { elementsIn } from "../xml.ts";
import { HOSTILE_TITLES, linesOf, safeSvg } from "./safe-svg.ts";

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
const cover = (title: string, authors: readonly string[] = [], kind: CoverKind = "book"): string =>
  coverPicture({ title, authors, kind });
const lines = (...words: Parameters<typeof cover>): string[] => linesOf(safeSvg(cover(...words)));

describe("a cover's words", () => {
  test.each<[string, string[], string[]]>([
    ["Piranesi", ["Susanna Clarke"], ["Piranesi", "Susanna Clarke"]],
    ["The Left Hand of Darkness", [], ["The Left", "Hand of", "Darkness"]],
    [
      "Thinking in Systems: A Primer",
      ["Donella H. Meadows"],
      ["Thinking", "in Systems", "A Primer", "Donella H. Meadows"],
    ],
    ["Moby-Dick; or, The Whale 🐋", [], ["Moby-Dick;", "or, The", "Whale 🐋"]],
    ["Designing Data-Intensive Applications", [], ["Designing", "Data-Intensive", "Applications"]],
    ["百年の孤独", ["ガルシア"], ["百年の孤独", "ガルシア"]],
    ["三体：黑暗森林与死神永生的漫长故事集", [], ["三体：黑暗森", "林与死神永生", "的漫长故事集"]],
    ["Война и мир", ["Лев Толстой"], ["Война", "и мир", "Лев Толстой"]],
    ["1984", ["", " "], ["1984"]],
    ["It", ["A", "B"], ["It", "A & B"]],
    ["It", ["A", "B", "C", "D"], ["It", "A and 3 more"]],
    ["Nineteen  Eighty\nFour", [], ["Nineteen", "Eighty", "Four"]],
  ])("%j by %j", (title, authors, expected) => {
    expect(lines(title, authors)).toEqual(expected);
  });

  test("read from right to left start at the right", () => {
    const [first] = elementsIn(safeSvg(cover("مئة عام من العزلة"))).filter(({ name }) => name === "text");
    expect(first?.attributes).toMatchObject({ x: "182", direction: "rtl" });
  });

  test("that are too many are cut", () => {
    const long = lines("A Great Many Words ".repeat(40), ["An Author".repeat(20)]);
    expect(long.filter((line) => line.endsWith("…"))).toHaveLength(2);
    expect(long.length).toBeLessThan(12);
  });

  test("that are one long word are broken anywhere", () => {
    const word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk";
    expect(lines(word).join("")).toBe(word);
  });
});

describe("a cover", () => {
  test.each(COVER_KINDS)("of a %s is about 2 KB", (kind) => {
    for (const title of ["It", "Understanding Distributed Systems: What every developer should know about them"])
      expect(bytesOf(cover(title, ["Roberto Vitillo"], kind))).toBeLessThan(2_300);
  });

  test("stays when authors come and go, but for their line", () => {
    const [without, withOne] = [cover("Dune"), cover("Dune", ["Frank Herbert"])].map((text) =>
      text.split("\n").filter((line) => !/<(?:text|title)/.test(line)),
    );
    expect(withOne).toEqual(without);
  });

  test("differs between titles", () => {
    const titles = Array.from({ length: 60 }, (_, index) => `Volume ${index}`);
    const looks = titles.map((title) => cover(title).replace(/<(text|title).*?<\/\1>/g, ""));
    expect(new Set(looks).size).toBeGreaterThan(35);
  });

  test("is shown as what it is", () => {
    const [book, paper, article] = COVER_KINDS.map((kind) => cover("Time, Clocks", ["Leslie Lamport"], kind));
    expect(new Set([book, paper, article]).size).toBe(3);
  });
});

test.each(Object.entries(HOSTILE_TITLES))("%s is drawn as XML of our own elements", (_, title) => {
  for (const kind of COVER_KINDS) safeSvg(cover(title || "?", [title, "x"], kind));
});

test("whatever a note says, a cover is XML of our own elements, and short", () => {
  const word = fc.oneof(
    fc.constantFrom(...Object.values(HOSTILE_TITLES)),
    fc.string({ unit: "binary", maxLength: 60 }),
  );
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 3 }), fc.constantFrom(...COVER_KINDS), (title, authors, kind) => {
      const text = cover(`x${title}`, authors, kind);
      safeSvg(text);
      expect(bytesOf(text)).toBeLessThan(8_000);
    }),
    runs(),
  );
});
