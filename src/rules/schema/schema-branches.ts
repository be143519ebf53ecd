import { joined, type Message, message, prose } from "../../text/message.ts";
import type { Proposal } from "../proposal.ts";
import type { FixTarget } from "../rule.ts";
import { capital, subject } from "../subject.ts";
import { addScheme, padDate, writeRating } from "./scalar-fixes.ts";
import { defineSchemaRule, type FoundBySchema } from "./schema-rule.ts";
import { wordedMessage } from "./worded-message.ts";

const BRANCHES = [{ format: "date" }, { pattern: "^Q[1-4]$" }];
const PROBLEM = "2:7 `date: 2024-1-5` has to be a date such as 2026-01-31 or text that matches ^Q[1-4]$.";

/** A value that fits no branch of `anyOf`, where no branch is the one that was meant. */
export const schemaAnyOf = defineSchemaRule("anyOf", {
  summary: "A value fits none of the forms that the schema allows.",
  message: branchesMessage,
  fix: fixBranches,
  examples: [
    {
      note: "date: 2024-1-5",
      schema: { properties: { date: { anyOf: BRANCHES } } },
      problems: [PROBLEM],
      fixed: "date: 2024-01-05",
    },
  ],
});

/** A value that fits no branch of `oneOf`, or more than one. */
export const schemaOneOf = defineSchemaRule("oneOf", {
  summary: "A value fits none, or more than one, of the forms that the schema allows.",
  message: branchesMessage,
  fix: fixBranches,
  examples: [
    {
      note: "date: 2024-1-5",
      schema: { properties: { date: { oneOf: BRANCHES } } },
      problems: [PROBLEM],
      fixed: "date: 2024-01-05",
    },
    {
      note: "rating: 4",
      schema: { properties: { rating: { oneOf: [{ minimum: 1 }, { maximum: 5 }] } } },
      problems: ["2:9 `rating: 4` is not what the schema wants: must be only one of these: at least 1, at most 5."],
    },
  ],
});

function branchesMessage(found: FoundBySchema<"anyOf">): Message {
  if ("wants" in found) return wordedMessage(found);
  const { wanted } = found;
  const name = capital(subject(found));
  if (wanted.length === 0) return message`${name} fits none of the forms that the schema allows.`;
  const branches = wanted.map((phrase) => [prose(phrase)]);
  return message`${name} has to be ${joined(branches, ", ", " or ")}.`;
}

function fixBranches(_: unknown, { scalar, context, write }: FixTarget): Proposal[] {
  return scalar === null
    ? []
    : [...writeRating(scalar, context.readOptions), ...padDate(scalar, write), ...addScheme(scalar, write)];
}
