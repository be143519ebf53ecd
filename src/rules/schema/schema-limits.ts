import { message } from "../../text/message.ts";
import type { NoteExample } from "../rule.ts";
import { capital, placeName, subject } from "../subject.ts";
import { defineSchemaRule } from "./schema-rule.ts";

type BoundKeyword = "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf";
type SizeKeyword = "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties";

/** A note of one key, the limit of its keyword, and the problem. */
type LimitExample = readonly [note: string, limit: number, problem: string];

const exampleOf = (keyword: string, [note, limit, problem]: LimitExample): NoteExample => ({
  note,
  schema: { properties: { [note.split(":")[0] ?? ""]: { [keyword]: limit } } },
  problems: [problem],
});

/** A number outside its bounds. `words` are followed by the limit. */
const bound = (keyword: BoundKeyword, words: string, summary: string, example: LimitExample) =>
  defineSchemaRule(keyword, {
    summary,
    message: (found) => message`${capital(subject(found))} ${words} ${found.limit}.`,
    examples: [exampleOf(keyword, example)],
  });

/** A text, list or mapping that is too short or too long. `words` are followed by the limit. */
const size = (keyword: SizeKeyword, words: string, [one, many]: readonly [string, string], example: LimitExample) =>
  defineSchemaRule(keyword, {
    summary: `A value has ${keyword.startsWith("min") ? "fewer" : "more"} ${many} than the schema allows.`,
    message: (found) =>
      message`${capital(placeName(found))} has ${found.size} ${found.size === 1 ? one : many}, but ${words} ${found.limit}.`,
    examples: [exampleOf(keyword, example)],
  });

const CHARACTERS = ["character", "characters"] as const;
const ITEMS = ["item", "items"] as const;
const KEYS = ["key", "keys"] as const;
const SMALLER = "A number is smaller than the schema allows.";
const LARGER = "A number is larger than the schema allows.";

export const SCHEMA_LIMITS = [
  bound("minimum", "is too small: it has to be at least", SMALLER, [
    "rating: -1",
    0,
    "2:9 `rating: -1` is too small: it has to be at least 0.",
  ]),
  bound("maximum", "is too large: it can be at most", LARGER, [
    "rating: 7",
    5,
    "2:9 `rating: 7` is too large: it can be at most 5.",
  ]),
  bound("exclusiveMinimum", "is too small: it has to be more than", SMALLER, [
    "pages: 0",
    0,
    "2:8 `pages: 0` is too small: it has to be more than 0.",
  ]),
  bound("exclusiveMaximum", "is too large: it has to be less than", LARGER, [
    "volume: 9",
    9,
    "2:9 `volume: 9` is too large: it has to be less than 9.",
  ]),
  bound("multipleOf", "does not fit: it has to be a multiple of", "A number lies between the schema's steps.", [
    "rating: 4.3",
    0.5,
    "2:9 `rating: 4.3` does not fit: it has to be a multiple of 0.5.",
  ]),
  size("minLength", "needs at least", CHARACTERS, [
    "isbn: a",
    10,
    "2:7 `isbn` has 1 character, but needs at least 10.",
  ]),
  size("maxLength", "may have at most", CHARACTERS, [
    "isbn: abcde",
    4,
    "2:7 `isbn` has 5 characters, but may have at most 4.",
  ]),
  size("minItems", "needs at least", ITEMS, ["tags: [novel]", 2, "2:7 `tags` has 1 item, but needs at least 2."]),
  size("maxItems", "may have at most", ITEMS, ["tags: [a, b]", 1, "2:7 `tags` has 2 items, but may have at most 1."]),
  size("minProperties", "needs at least", KEYS, ["links: {a: b}", 2, "2:8 `links` has 1 key, but needs at least 2."]),
  size("maxProperties", "may have at most", KEYS, [
    "links: {a: b, c: d}",
    1,
    "2:8 `links` has 2 keys, but may have at most 1.",
  ]),
];
