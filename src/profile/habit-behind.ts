import { pointerPath } from "../notes/locate.ts";
import type { Habit } from "../schema/departure.ts";
import type { SchemaCause } from "../schema/schema-cause.ts";
import { nearest } from "../text/near-words.ts";
import { countOf, KINDS, type Profile, usesOf, type ValueProfile } from "./profile.ts";

/**
 * What the library does that a value departs from: in how many other notes, and with which word.
 * @param pointer JSON Pointer of the value. @returns null for what lies in lists or mappings: their values are no notes.
 */
export function habitBehind(cause: SchemaCause, pointer: string, { keys }: Profile): Habit | null {
  const [key = "", ...inner] = pointerPath(pointer);
  const values = keys.get(key);
  if (values === undefined || inner.length > 0) return null;
  switch (cause.rule) {
    case "schema/enum":
      return wordBehind(String(cause.found), cause.allowed, values);
    case "schema/type":
      return { notes: countOf(values.kinds, ...KINDS.filter((kind) => cause.expected.includes(kind))), like: null };
    case "schema/format":
      return { notes: countOf(values.forms, "day", "date-time"), like: null };
    case "schema/pattern":
      return { notes: countOf(values.forms, "web-address"), like: null };
    case "schema/maximum":
      return { notes: usesOf(values) - 1, like: null };
    default:
      return null;
  }
}

function wordBehind(found: string, allowed: readonly unknown[], { words }: ValueProfile): Habit | null {
  const like = nearest(
    found,
    allowed.filter((word) => typeof word === "string"),
  );
  if (like === null) return { notes: 0, like };
  const uses = words?.get(like) ?? 0;
  return uses === 0 ? null : { notes: uses, like };
}
