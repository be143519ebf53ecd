import { pointerToken } from "../notes/locate.ts";
import type { FrontMatter } from "../notes/note.ts";
import type { MisspeltKey, NoteSchema } from "../schema/note-schema.ts";
import type { SchemaFinding } from "../schema/schema-cause.ts";
import { asWritten } from "../schema/source-text.ts";
import { placeOf } from "../schema/subject-place.ts";
import { habitBehind } from "./habit-behind.ts";
import { inferSchema } from "./infer-schema.ts";
import { type MeantKey, misspeltKeysOf } from "./key-habits.ts";
import type { Profile } from "./profile.ts";
import { isLater, type ReadingWords } from "./reading-words.ts";
import { type Failure, mappingJudge, type ValueJudge, valueJudge } from "./value-judge.ts";

/** What a library's notes are held against, ready to use. */
interface Judges {
  readonly mistakes: ReturnType<typeof mappingJudge>;
  readonly habits: ReturnType<typeof mappingJudge>;
  /** For the values of one key. */
  readonly ofKey: ReadonlyMap<string, ValueJudge>;
  readonly misspelt: ReadonlyMap<string, MeantKey>;
  readonly required: readonly string[];
}

/**
 * What notes are held against where no schema is named: their own library. Its mistakes are errors; other departures
 * from what the library does, and a key that every other note has, are warnings.
 */
export function inferredNoteSchema(profile: Profile, reading: ReadingWords): NoteSchema {
  const judges = judgesOf(profile, reading);
  return {
    keys: [],
    required: [],
    acceptsEmpty: true,
    isClosed: false,
    misspeltKeys: (frontMatter) => misspeltIn(frontMatter, judges),
    check: (frontMatter) => {
      const renamed = misspeltIn(frontMatter, judges);
      const failures = failuresOf(frontMatter, judges).map((failure) => toFinding(failure, frontMatter, profile));
      return [...failures, ...missingIn(frontMatter, judges, renamed, profile, reading)];
    },
  };
}

function judgesOf(profile: Profile, reading: ReadingWords): Judges {
  const { properties, required } = inferSchema(profile, reading, "mistakes");
  return {
    mistakes: mappingJudge(properties),
    habits: mappingJudge(inferSchema(profile, reading, "habits").properties),
    ofKey: new Map(Object.entries(properties).map(([key, schema]) => [key, valueJudge(schema)])),
    misspelt: misspeltKeysOf(profile, reading),
    required,
  };
}

type Graded = Failure & { readonly level: "error" | "warning" };

/** All departures of a note; what the schema of mistakes has against a value comes before what that of habits has. */
function failuresOf({ content }: FrontMatter, { mistakes, habits }: Judges): readonly Graded[] {
  const departures = habits(content);
  if (departures.length === 0) return [];
  const wrong = mistakes(content);
  const isTold = ({ pointer }: Failure): boolean =>
    wrong.some((other) => isWithin(other.pointer, pointer) || isWithin(pointer, other.pointer));
  return [
    ...wrong.map((failure) => ({ ...failure, level: "error" as const })),
    ...departures.filter((failure) => !isTold(failure)).map((failure) => ({ ...failure, level: "warning" as const })),
  ];
}

const isWithin = (outer: string, inner: string): boolean => inner === outer || inner.startsWith(`${outer}/`);

function toFinding({ node, pointer, cause, level }: Graded, { root }: FrontMatter, profile: Profile): SchemaFinding {
  const habit = habitBehind(cause, pointer, profile);
  const meant = cause.rule === "schema/enum" && habit?.like !== null && habit !== null ? { meant: habit.like } : {};
  return {
    ...cause,
    ...meant,
    ...(habit === null ? {} : { habit }),
    span: node.span,
    pointer,
    level,
    ...asWritten(root, pointer),
  };
}

/** Keys that are probably others, where the note lacks the right one and its value would fit there. */
function misspeltIn({ content }: FrontMatter, { misspelt, ofKey }: Judges): MisspeltKey[] {
  if (misspelt.size === 0) return [];
  return content.entries.flatMap(({ key, keySpan, value }) => {
    const found = misspelt.get(key);
    if (found === undefined || content.entries.some((other) => other.key === found.meant)) return [];
    const { meant, level, uses } = found;
    const pointer = `/${pointerToken(key)}`;
    if ((ofKey.get(meant)?.(value) ?? []).length > 0) return [];
    const habit = { notes: uses, like: meant };
    return [{ key, meant, both: false, span: keySpan, pointer, level, habit }];
  });
}

function missingIn(
  frontMatter: FrontMatter,
  { required }: Judges,
  misspelt: readonly MisspeltKey[],
  profile: Profile,
  reading: ReadingWords,
): SchemaFinding[] {
  const mayLack = isUnread(frontMatter, reading) ? (key: string) => isLater(key, reading) : () => false;
  const there = new Set(frontMatter.content.entries.map(({ key }) => key));
  for (const { meant } of misspelt) there.add(meant);
  return required
    .filter((key) => !there.has(key) && !mayLack(key))
    .map((key) => {
      const { span, pointer, written } = placeOf({ kind: "missing", path: [], key }, frontMatter);
      const habit = { notes: profile.notes - 1, like: null };
      return { rule: "schema/required", key, empty: written, span, pointer, level: "warning", habit };
    });
}

/** Whether a note's status says that it was not read to the end: it has no rating yet, say. */
const isUnread = ({ content }: FrontMatter, { fieldsOf, statusOf }: ReadingWords): boolean =>
  content.entries.some(({ key, value }) => {
    const status = value.kind === "scalar" && fieldsOf(key).includes("status") ? statusOf(value.source) : null;
    return status === "queued" || status === "reading" || status === "paused";
  });
