import { STATUSES } from "../notes/status.ts";
import { inferSchema } from "./infer-schema.ts";
import type { InferredSchema, ValueSchema } from "./inferred-schema.ts";
import { misspeltKeysOf } from "./key-habits.ts";
import { type Profile, usesOf } from "./profile.ts";
import { isLater, type ReadingWords } from "./reading-words.ts";

/**
 * The schema that a library keeps to, for a file of its own. Notes to come are held against it, not only those that are
 * there: a status that no note has had is allowed by its usual word, and a key is required only where all notes have it
 * and a note can have it before it is read. Misspelt keys are left out.
 */
export function writtenSchema(profile: Profile, reading: ReadingWords): InferredSchema {
  const misspelt = misspeltKeysOf(profile, reading);
  const { properties, required, ...schema } = inferSchema(profile, reading);
  const own = Object.entries(properties)
    .filter(([key]) => !misspelt.has(key))
    .map(([key, value]) => [key, withAllStatuses(key, value, reading)] as const);
  return {
    ...schema,
    properties: Object.fromEntries(own),
    required: required.filter((key) => isAlwaysThere(key, profile) && !isLater(key, reading)),
  };
}

function isAlwaysThere(key: string, { keys, notes }: Profile): boolean {
  const values = keys.get(key);
  return values !== undefined && usesOf(values) === notes;
}

/** The words of a status key that is about reading, with a word for each status that none of them means. */
function withAllStatuses(key: string, schema: ValueSchema, { fieldsOf, statusOf }: ReadingWords): ValueSchema {
  const { enum: words } = schema;
  if (words === undefined || !fieldsOf(key).includes("status")) return schema;
  const meant = new Set(words.map((word) => (typeof word === "string" ? statusOf(word) : null)));
  if (meant.has(null)) return schema;
  return { ...schema, enum: [...words, ...STATUSES.filter((status) => !meant.has(status))] };
}
