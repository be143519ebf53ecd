import { pointerPath } from "../notes/locate.ts";
import type { AsWritten } from "../schema/source-text.ts";
import { jsonTypeOf } from "../text/json-type.ts";
import type { Message } from "../text/message.ts";
import { code, message } from "../text/message.ts";
import { formatTyped, formatValue } from "../text/value.ts";

const INDEX = /^\d+$/;

/** Of a finding, what its place is called by. */
type Place = { readonly pointer: string } & AsWritten;
/** One token of a pointer: a key, or a list's place. */
interface PointerToken {
  readonly token: string;
  readonly isIndex: boolean;
}

/** What a pointer leads to, by its name in the note: "`title`", "`author.name`", "item 2 of `tags`". */
export const placeName = (about: Place): Message => named(pathOf(about), "");

/**
 * The value that a sentence is about, in the note's own words: "`status: Reeding`", "item 2 of `tags` (`x`)".
 * Lists and mappings are named only. The pointer is an RFC 6901 JSON Pointer into the front matter.
 */
export function subject(about: Place & { readonly found: unknown }): Message {
  const path = pathOf(about);
  const last = path.at(-1);
  if (last === undefined || ["array", "object"].includes(jsonTypeOf(about.found))) return named(path, "");
  const value = about.written === undefined ? formatTyped(about.found) : formatValue(about.written);
  return last.isIndex ? message`${named(path, "")} (${code(value)})` : named(path, `: ${value}`);
}

const pathOf = ({ pointer, numericKeys = [] }: Place): PointerToken[] =>
  pointerPath(pointer).map((token, at) => ({
    token,
    isIndex: at > 0 && INDEX.test(token) && !numericKeys.includes(at),
  }));

function named(path: readonly PointerToken[], ending: string): Message {
  if (path.length === 0) return ["the front matter"];
  const at = path.findLastIndex(({ isIndex }) => isIndex);
  const keys = path
    .slice(at + 1)
    .map(({ token }) => token)
    .join(".");
  if (at === -1) return [code(keys + ending)];
  const item = message`item ${Number(path[at]?.token) + 1} of ${named(path.slice(0, at), "")}`;
  return keys === "" ? item : message`${code(keys + ending)} in ${item}`;
}

/** The same parts with a capital letter first, for the start of a sentence. */
export function capital(parts: Message): Message {
  const [first, ...rest] = parts;
  if (first === "") return capital(rest);
  return typeof first === "string" ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : parts;
}
