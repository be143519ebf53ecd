import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isNewer,
  readRefused,
  readRun,
  readSuggestion,
  refusedMarker,
  runMarker,
  sameResult,
  suggestionMarker,
} from "../../src/pull-request/comment-marker.ts";
import { runs } from "../runs.ts";
import { hostile } from "./hostile.ts";

const RUN = { id: 12_345_678_901, attempt: 2 };
const MARKER = "<!-- bookends:comment run=12345678901 attempt=2 -->";

describe("the comment's marker", () => {
  test("names the run", () => expect(runMarker(RUN)).toBe(MARKER));

  test.each([
    ["is the first line", `${MARKER}\n### Bookends`, RUN],
    ["may be all there is", MARKER, RUN],
    ["may end in CRLF", `${MARKER}\r\nx`, RUN],
    ["is not quoted", `> ${MARKER}\nx`, null],
    ["has nothing before it", ` ${MARKER}\nx`, null],
    ["does not stand on a later line", `Hello\n${MARKER}\n`, null],
    ["has nothing behind it on its line", `${MARKER} x`, null],
    ["is not another tool's", "<!-- sticky -->\nx", null],
    ["counts in digits", "<!-- bookends:comment run=1e9 attempt=1 -->", null],
    ["holds a number that is exact", `<!-- bookends:comment run=${"9".repeat(16)} attempt=1 -->`, null],
  ])("%s", (_, body, run) => expect(readRun(body)).toEqual(run));

  test.each([
    [{ id: 2, attempt: 1 }, { id: 1, attempt: 9 }, true],
    [{ id: 10, attempt: 1 }, { id: 9, attempt: 1 }, true],
    [{ id: 1, attempt: 2 }, { id: 1, attempt: 1 }, true],
    [{ id: 1, attempt: 1 }, { id: 1, attempt: 1 }, false],
    [{ id: 1, attempt: 9 }, { id: 2, attempt: 1 }, false],
  ])("%j is newer than %j: %s", (a, b, newer) => expect(isNewer(a, b)).toBe(newer));

  test.each([
    ["another run", `${MARKER}\nx\n`, `${runMarker({ id: 1, attempt: 1 })}\nx\n`, true],
    ["line ends of a web form", `${MARKER}\nx\ny\n`, `${MARKER}\r\nx\r\ny`, true],
    ["another word", `${MARKER}\nx\n`, `${MARKER}\ny\n`, false],
    [
      "a marker that is not the first line",
      `${MARKER}\nx\n${MARKER}`,
      `${MARKER}\nx\n${runMarker({ id: 1, attempt: 1 })}`,
      false,
    ],
  ])("equal results: %s", (_, a, b, same) => expect(sameResult(a, b)).toBe(same));
});

describe("a suggestion's marker", () => {
  test("hides the identity", () =>
    expect(suggestionMarker({ identities: ['["a-b.md","/status","schema/enum"]'], state: "open" })).toBe(
      "<!-- bookends:suggestion open %5B%22a%2Db.md%22%2C%22%2Fstatus%22%2C%22schema%2Fenum%22%5D -->",
    ));

  test.each([
    ["state", "<!-- bookends:suggestion shut %5B%5D -->"],
    ["identity", "<!-- bookends:suggestion open -->"],
    ["encoding", "<!-- bookends:suggestion open %ZZ -->"],
    ["place", "x\n<!-- bookends:suggestion open a -->"],
  ])("one with a wrong %s is not ours", (_, body) => expect(readSuggestion(body)).toBeNull());

  test("any identities come back, in one comment that ends where it should", () => {
    fc.assert(
      fc.property(
        fc.array(hostile, { minLength: 1, maxLength: 3 }),
        fc.constantFrom("open", "fixed"),
        (words, state) => {
          const identities = words.map((word) => JSON.stringify([word, word, "yaml/syntax"]));
          const marker = suggestionMarker({ identities, state });
          expect(marker).toMatch(/^<!-- [\w:]+(?: [\w%.]+)+ -->$/);
          expect(readSuggestion(`${marker}\n**Bookends**`)).toEqual({ identities, state });
        },
      ),
      runs(),
    );
  });
});

describe("what was refused", () => {
  const body = (head: string, ...identities: string[]): string =>
    [MARKER, refusedMarker(head, identities), "### Bookends"].filter((line) => line !== "").join("\n");

  test.each([
    ["is remembered for its head", body("abc1", '["a"]', '["b"]'), ['["a"]', '["b"]']],
    ["is forgotten at another", body("abc2", '["a"]'), []],
    ["may be nothing", body("abc1"), []],
    ["is believed of our own comment only", body("abc1", '["a"]').slice(MARKER.length + 1), []],
    ["is dropped where it would fill the comment", body("abc1", "x".repeat(20_000)), []],
  ])("%s", (_, text, identities) => expect([...readRefused(text, "abc1")]).toEqual(identities));
});
