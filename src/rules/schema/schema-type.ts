import { type JsonType, jsonTypeOf, TYPE_NAMES, typeNames } from "../../text/json-type.ts";
import { code, type Message, message } from "../../text/message.ts";
import { otherNotes } from "../habit-sentence.ts";
import { capital, placeName, subject } from "../subject.ts";
import { writeRating } from "./scalar-fixes.ts";
import { defineSchemaRule, type FoundBySchema } from "./schema-rule.ts";
import { changeQuotes, makeList } from "./type-fixes.ts";

const schemaOf = (key: string, type: string) => ({ properties: { [key]: { type } } });

/** A text where a number belongs, a single value where a list belongs, and so on. */
export const schemaType = defineSchemaRule("type", {
  summary: "A value has another type than the schema says.",
  details:
    "Repaired are numbers and booleans in quotes or without them (from the text in the file: `007` becomes `'007'`), ratings such as `4/5` or `⭐⭐⭐⭐`, and single values or `a, b` where a list belongs. Names in `author` and `authors` are never split on commas.",
  message(found) {
    const name = capital(subject(found));
    if (found.habit !== undefined)
      return message`${name} is ${foundName(found)}, where ${otherNotes(found.habit)} have ${typeNames(found.expected)}.${typeHelp(found)}`;
    return message`${name} is ${foundName(found)}, but has to be ${typeNames(found.expected)}.${typeHelp(found)}`;
  },
  fix: ({ expected }, { scalar, context, write }) =>
    scalar === null
      ? []
      : [
          ...changeQuotes(scalar, expected, write),
          ...writeRating(scalar, context.readOptions),
          ...(expected.includes("array") ? makeList(scalar, write) : []),
        ],
  examples: [
    {
      note: 'rating: "4"',
      schema: schemaOf("rating", "number"),
      problems: ['2:9 `rating: "4"` is text, but has to be a number. Take the quotes away.'],
      fixed: "rating: 4",
    },
    {
      note: "rating: 4/5",
      schema: schemaOf("rating", "number"),
      problems: ["2:9 `rating: 4/5` is text, but has to be a number."],
      fixed: "rating: 4",
    },
    {
      note: "rating: four",
      schema: schemaOf("rating", "number"),
      problems: ["2:9 `rating: four` is text, but has to be a number."],
    },
    {
      note: "title: 007",
      schema: schemaOf("title", "string"),
      problems: ["2:8 `title: 007` is a number, but has to be text. Put quotes around it."],
      fixed: "title: '007'",
    },
    {
      note: "tags: novel, comedy",
      schema: schemaOf("tags", "array"),
      problems: ["2:7 `tags: novel, comedy` is text, but has to be a list. Write `tags` with brackets: `[…]`."],
      fixed: "tags: [novel, comedy]",
    },
    {
      note: "author: Austen, Jane",
      schema: schemaOf("author", "array"),
      problems: ["2:9 `author: Austen, Jane` is text, but has to be a list. Write `author` with brackets: `[…]`."],
      fixed: "author: ['Austen, Jane']",
    },
    {
      note: "authors: Austen, Jane",
      schema: schemaOf("authors", "array"),
      problems: ["2:10 `authors: Austen, Jane` is text, but has to be a list. Write `authors` with brackets: `[…]`."],
      fixed: "authors: ['Austen, Jane']",
    },
    {
      note: "pages: 1.5",
      schema: schemaOf("pages", "integer"),
      problems: ["2:8 `pages: 1.5` is a number with a fraction, but has to be a whole number."],
    },
    {
      note: "title: [Emma]",
      schema: schemaOf("title", "string"),
      problems: ["2:8 `title` is a list, but has to be text."],
    },
  ],
});

/** JSON has neither infinity nor NaN, so no schema takes them for numbers. */
function foundName({ found, expected }: FoundBySchema<"type">): string {
  const wantsNumber = expected.includes("integer") || expected.includes("number");
  const type = jsonTypeOf(found);
  if (type === "object") return "a mapping";
  if (type !== "number" || !wantsNumber) return TYPE_NAMES[type];
  return Number.isFinite(found) ? "a number with a fraction" : "not a finite number";
}

function typeHelp(about: FoundBySchema<"type">): Message {
  const { found, expected, fitsQuoted } = about;
  const type = jsonTypeOf(found);
  if (expected.includes("array") && type !== "object" && type !== "array")
    return message` Write ${placeName(about)} with brackets: ${code("[…]")}.`;
  if (expected.includes("string") && (type === "number" || type === "boolean"))
    return fitsQuoted === false ? [] : message` ${quotesHelp(found)}`;
  return type === "string" && looksLike(String(found), expected) ? message` ${quotesHelp(found)}` : [];
}

function looksLike(text: string, expected: readonly JsonType[]): boolean {
  if (expected.includes("boolean")) return /^(?:true|false)$/.test(text);
  return (expected.includes("number") || expected.includes("integer")) && /^-?\d+(?:\.\d+)?$/.test(text);
}

/** What to do with a value that is right but for its quotes. */
export const quotesHelp = (found: unknown): string =>
  typeof found === "string" ? "Take the quotes away." : "Put quotes around it.";
