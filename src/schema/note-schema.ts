import { LIMITS } from "../limits.ts";
import { locate, pointerPath } from "../notes/locate.ts";
import type { FrontMatter } from "../notes/note.ts";
import type { Span } from "../notes/span.ts";
import { type Explained, explain } from "./cause.ts";
import type { Departure } from "./departure.ts";
import { foldErrors } from "./fold.ts";
import { knownKeys } from "./known-keys.ts";
import { quoteTrials } from "./quote-trials.ts";
import type { SchemaFinding } from "./schema-cause.ts";
import { readErrors } from "./schema-error.ts";
import { asWritten } from "./source-text.ts";
import { TooManySteps } from "./step-counter.ts";
import { placeOf, type Subject } from "./subject-place.ts";
import { errorsOf } from "./validation-errors.ts";
import type { Validator } from "./validator.ts";

export const TOO_MANY_STEPS = `that takes more than ${LIMITS.schemaSteps} steps, because schemas refer to each other in ways that multiply`;

/** A key, and the one that it is probably meant to be. */
export interface MisspeltKey extends Departure {
  readonly key: string;
  readonly meant: string;
  /** The right key is there too, or another key that means it. */
  readonly both: boolean;
  readonly span: Span;
  /** An RFC 6901 JSON Pointer into the front matter. */
  readonly pointer: string;
}

/** What notes are held against. */
export interface NoteSchema {
  /** Names of top-level properties that the schema knows. */
  readonly keys: readonly string[];
  /** Keys that an empty front matter lacks. */
  readonly required: readonly string[];
  /** Whether an empty front matter is fine. */
  readonly acceptsEmpty: boolean;
  /** Whether its author forbids all other top-level keys. */
  readonly isClosed: boolean;
  /** Keys that are probably others, by what the library does; left out where `keys` tell. */
  readonly misspeltKeys?: (frontMatter: FrontMatter) => readonly MisspeltKey[];
  /** All the schema has against a front matter, each thing once, at its place. Never throws. */
  check(frontMatter: FrontMatter): readonly SchemaFinding[];
}

/** Accepts every note. */
export const openNoteSchema: NoteSchema = {
  keys: [],
  required: [],
  acceptsEmpty: true,
  isClosed: false,
  check: () => [],
};

/** @throws RangeError if the schema refers to itself without end. */
export function noteSchema(validator: Validator): NoteSchema {
  const lacks = foldErrors(validator, validator.errors({})).flatMap((error) => explain(error, validator.resolve));
  return {
    keys: knownKeys(validator.schema, validator.resolve),
    required: lacks.flatMap(({ cause }) => (cause.rule === "schema/required" ? [cause.key] : [])),
    acceptsEmpty: lacks.length === 0,
    isClosed: isClosed(validator),
    check: (frontMatter) => {
      const tryQuoted = quoteTrials(validator, frontMatter.data);
      return once(explained(validator, frontMatter).map((error) => finding(error, frontMatter, tryQuoted)));
    },
  };
}

/** A key that no schema knows tells. */
const isClosed = (validator: Validator): boolean =>
  readErrors(validator.errors({ "a key that no schema knows": true }), []).some(
    ({ keyword, path }) => path.length === 0 && /^(?:additional|unevaluated)Properties$/.test(keyword),
  );

function explained(validator: Validator, frontMatter: FrontMatter): Explained[] {
  try {
    return foldErrors(validator, errorsOf(validator, frontMatter)).flatMap((error) =>
      explain(error, validator.resolve),
    );
  } catch (error) {
    // A schema that refers to itself can run out of stack on values that are nested deeply.
    const reason = error instanceof TooManySteps ? TOO_MANY_STEPS : "it is nested too deep for it";
    const wants = `can't be held against the schema: ${reason}`;
    return [{ subject: { kind: "value", path: [] }, cause: { rule: "schema/schema", found: null, wants } }];
  }
}

function finding(
  { subject, cause }: Explained,
  frontMatter: FrontMatter,
  tryQuoted: ReturnType<typeof quoteTrials>,
): SchemaFinding {
  const { span, pointer, written } = placeOf(subject, frontMatter);
  const place = { span, pointer, ...asWritten(frontMatter.root, pointer) };
  if (cause.rule === "schema/required") return { ...cause, empty: written, ...place };
  if (cause.rule === "schema/uniqueItems")
    return { ...cause, first: indexInFile(subject, cause.first, frontMatter), ...place };
  if (cause.rule === "schema/type") return { ...tryQuoted(cause, subject.path, place.written), ...place };
  return { ...cause, ...place };
}

/** The place in the file of a list's item, next to the one that `subject` is: empty items count there. */
function indexInFile({ path }: Subject, index: number, { content }: FrontMatter): number {
  const pointer = locate(content, [...path.slice(0, -1), String(index)])?.pointer ?? "";
  return Number(pointerPath(pointer).at(-1) ?? index);
}

/** The same thing said twice, by `allOf` or through two `$ref`s, is one finding. */
function once(findings: readonly SchemaFinding[]): readonly SchemaFinding[] {
  const first = new Map<string, SchemaFinding>();
  for (const finding of findings) {
    const identity = JSON.stringify([finding.pointer, finding.rule]);
    if (!first.has(identity)) first.set(identity, finding);
  }
  return [...first.values()];
}
