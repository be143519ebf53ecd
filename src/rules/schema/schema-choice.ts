import type { PlacedScalar } from "../../notes/locate.ts";
import type { ReadOptions } from "../../notes/read-options.ts";
import type { Habit } from "../../schema/departure.ts";
import type { SchemaFinding } from "../../schema/schema-cause.ts";
import { jsonTypeOf } from "../../text/json-type.ts";
import { code, didYouMean, type Message, message, prose } from "../../text/message.ts";
import { nearest, normalWord } from "../../text/near-words.ts";
import { formatChoices, formatValue } from "../../text/value.ts";
import { habitSentence } from "../habit-sentence.ts";
import type { Proposal } from "../proposal.ts";
import type { FixTarget } from "../rule.ts";
import { capital, subject } from "../subject.ts";
import { replaceScalar } from "./scalar-fixes.ts";
import { defineSchemaRule, type FoundBySchema } from "./schema-rule.ts";
import { quotesHelp } from "./schema-type.ts";

const STATUS = { properties: { status: { enum: ["queued", "reading", "completed"] } } };
const TYPE = { properties: { type: { const: "book" } } };

/** A value that is none of those allowed. */
export const schemaEnum = defineSchemaRule("enum", {
  summary: "A value is none of those that the schema allows.",
  details:
    "Repaired is what is an allowed one in another case or spelling (`Reading`, `to_read`), in the repository's own words (`Finished` for `completed`), or one slip of the fingers away (`Reeding`).",
  message: choiceMessage,
  fix: fixChoice,
  examples: [
    {
      note: "status: Reeding",
      schema: STATUS,
      problems: ["2:9 `status: Reeding` is not one of queued, reading, completed. Did you mean `reading`?"],
      fixed: "status: reading",
    },
    {
      note: "status: Finished",
      schema: STATUS,
      problems: ["2:9 `status: Finished` is not one of queued, reading, completed. Did you mean `completed`?"],
      fixed: "status: completed",
    },
    {
      note: "status: someday",
      schema: STATUS,
      problems: [
        "2:9 `status: someday` is not one of queued, reading, completed. To allow it, add it to `enum` in `schema/mine.json`.",
      ],
    },
    {
      note: "status: done",
      schema: { properties: { status: { enum: ["read", "completed"] } } },
      problems: [
        "2:9 `status: done` is not one of read, completed. To allow it, add it to `enum` in `schema/mine.json`.",
      ],
    },
    {
      note: 'rating: "4"',
      schema: { properties: { rating: { enum: [3, 4] } } },
      problems: ['2:9 `rating: "4"` is not one of 3, 4. Take the quotes away.'],
      fixed: "rating: 4",
    },
  ],
});

/** A value that isn't the only one allowed. */
export const schemaConst = defineSchemaRule("const", {
  summary: "A value is not the one that the schema allows.",
  message: choiceMessage,
  fix: fixChoice,
  examples: [
    { note: "type: Book", schema: TYPE, problems: ["2:7 `type: Book` has to be `book`."], fixed: "type: book" },
    { note: "type: film", schema: TYPE, problems: ["2:7 `type: film` has to be `book`."] },
  ],
});

/** The value and those allowed, with the one that was probably meant: by the vocabulary, else the nearest. */
function choiceMessage(about: FoundBySchema<"enum">): Message {
  const { found, allowed, meant, habit, schemaFile } = about;
  const name = capital(subject(about));
  const [only] = allowed;
  const wrong =
    allowed.length === 1
      ? message`${name} has to be ${code(formatValue(only))}.`
      : message`${name} is not one of ${prose(formatChoices(allowed))}.`;
  if (allowed.some((value) => isSameButForQuotes(value, found))) return message`${wrong} ${quotesHelp(found)}`;
  const near = typeof found === "string" && allowed.length > 1 ? nearest(found, wordsOf(allowed)) : null;
  const like = habit?.like ?? meant ?? near;
  const help = like === null && schemaFile !== undefined ? allowHelp(schemaFile) : habitHelp(habit);
  return message`${wrong}${didYouMean(like)}${help}`;
}

/** How a value is allowed that is like none of those that are. */
const allowHelp = (schemaFile: string): Message =>
  message` To allow it, add it to ${code("enum")} in ${code(schemaFile)}.`;

/** What the other notes write; or of a word like none of theirs, how it is allowed. */
const habitHelp = (habit: Habit | undefined): Message =>
  habit?.like === null
    ? message` If it is a word of your own, list it under ${code("vocabulary")} in the config.`
    : habitSentence(habit, "writes", "write");

/** Lists and mappings are never made into text here: a note may give one a key `toString`. */
const isSameButForQuotes = (value: unknown, found: unknown): boolean =>
  isScalar(value) && isScalar(found) && typeof value !== typeof found && String(value) === String(found);

const isScalar = (value: unknown): boolean => !["array", "object"].includes(jsonTypeOf(value));

const wordsOf = (allowed: readonly unknown[]): string[] => allowed.filter((value) => typeof value === "string");

/** A status that is not allowed, with the one allowed word that means the same in this repository; others as they are. */
export function withMeantStatus(finding: SchemaFinding, vocabulary: ReadOptions["vocabulary"]): SchemaFinding {
  if (finding.rule !== "schema/enum" || finding.pointer !== "/status" || typeof finding.found !== "string")
    return finding;
  const status = vocabulary.get(normalWord(finding.found));
  if (status === undefined) return finding;
  const [meant, ...others] = wordsOf(finding.allowed).filter((word) => vocabulary.get(normalWord(word)) === status);
  return meant === undefined || others.length > 0 ? finding : { ...finding, meant };
}

function fixChoice({ allowed, habit }: FoundBySchema<"enum">, { scalar, context, write }: FixTarget): Proposal[] {
  const usual = habit?.like ?? null;
  const meant =
    scalar === null || usual !== null ? { value: usual } : meantBy(scalar, allowed, context.readOptions.vocabulary);
  if (scalar === null || meant === null) return [];
  const { value } = meant;
  const text = typeof value === "string" ? write(value, scalar.node.style, scalar.flow) : String(value);
  return [replaceScalar(scalar, `Change to ${text}`, text, value)];
}

/** The one value of `allowed` that is meant: by its quotes, its case, the vocabulary, or a slip. */
function meantBy(
  { node, pointer }: PlacedScalar,
  allowed: readonly unknown[],
  vocabulary: ReadOptions["vocabulary"],
): { value: unknown } | null {
  const words = wordsOf(allowed);
  const word = normalWord(node.source);
  const status = pointer.endsWith("/status") ? vocabulary.get(word) : undefined;
  const slip = typeof node.value === "string" ? nearest(node.source, words) : null;
  const ways: readonly (readonly unknown[])[] = [
    allowed.filter((value) => value !== null && isScalar(value) && String(value) === node.source),
    words.filter((value) => normalWord(value) === word),
    status === undefined ? [] : words.filter((value) => vocabulary.get(normalWord(value)) === status),
    slip === null ? [] : [slip],
  ];
  const meant = ways.find((values) => values.length > 0) ?? [];
  return meant.length === 1 ? { value: meant[0] } : null;
}
