import type { SchemaFinding } from "../../schema/schema-cause.ts";
import type { Message } from "../../text/message.ts";
import { code, message, prose } from "../../text/message.ts";
import { capital, subject } from "../subject.ts";

/** JSON Schema's formats (2020-12 validation, section 7.3) in words, with an example where that says more. */
const FORMATS: ReadonlyMap<string, readonly [words: string, example: string | null]> = new Map([
  ["date", ["a date", "2026-01-31"]],
  ["date-time", ["a date with a time and its zone", "2026-01-31T18:30:00Z"]],
  ["time", ["a time of day with its zone", "18:30:00Z"]],
  ["duration", ["a duration", "P3D"]],
  ["email", ["an email address", null]],
  ["idn-email", ["an email address", null]],
  ["hostname", ["a host name", "example.org"]],
  ["idn-hostname", ["a host name", "example.org"]],
  ["ipv4", ["an IPv4 address", null]],
  ["ipv6", ["an IPv6 address", null]],
  ["uri", ["an address with its scheme", "https://example.org/"]],
  ["iri", ["an address with its scheme", "https://example.org/"]],
  ["url", ["an address with its scheme", "https://example.org/"]],
  ["uri-reference", ["an address or a path", null]],
  ["iri-reference", ["an address or a path", null]],
  ["uuid", ["a UUID", null]],
  ["regex", ["a regular expression", null]],
  ["json-pointer", ["a JSON Pointer", "/a/b"]],
]);

/** A text that is not in the format its schema names. */
export function formatSentence(problem: Extract<SchemaFinding, { rule: "schema/format" }>): Message {
  const { format } = problem;
  const name = capital(subject(problem));
  const known = FORMATS.get(format);
  if (known === undefined) return message`${name} is not in the format ${code(format)}.`;
  const [words, example] = known;
  return example === null
    ? message`${name} is not ${words}.`
    : message`${name} is not ${words}. Write it like ${code(example)}.`;
}

/** A text that its schema's pattern doesn't match; `wanted` are the schema's own words for it: a noun or a sentence. */
export function patternSentence(problem: Extract<SchemaFinding, { rule: "schema/pattern" }>): Message {
  const { pattern, wanted } = problem;
  const name = capital(subject(problem));
  if (wanted === null) return message`${name} does not match the pattern ${code(pattern)}.`;
  const words = prose(wanted);
  const lower = words.charAt(0).toLowerCase() + words.slice(1);
  const be = /^(?:must|should) be /.exec(lower)?.[0];
  if (be !== undefined) return message`${name} has to be ${lower.slice(be.length)}.`;
  if (/^(?:must|should|has to|needs) /.test(lower)) return message`${name} ${lower}.`;
  return /^(?:an?|the|one of|text) /.test(lower)
    ? message`${name} has to be ${lower}.`
    : message`${name} does not fit: ${words}.`;
}
