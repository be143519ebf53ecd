import { pointerPath } from "../notes/locate.ts";
import type { Parts } from "./parts.ts";
import { coded, say } from "./parts.ts";
import { kindOf, shownTyped } from "./value.ts";

const INDEX = /^\d+$/;

/** What a pointer leads to, by its name in the note: "`title`", "`author.name`", "item 2 of `tags`". */
export const placeName = (pointer: string): Parts => named(pointerPath(pointer), "");

/**
 * The value that a sentence is about, in the note's own words: "`status: Reeding`", "item 2 of `tags` (`x`)".
 * Lists and mappings are named only. `pointer` is an RFC 6901 JSON Pointer into the front matter.
 */
export function subject(pointer: string, found: unknown): Parts {
  const path = pointerPath(pointer);
  const last = path.at(-1);
  if (last === undefined || ["array", "object"].includes(kindOf(found))) return named(path, "");
  if (isIndex(path, path.length - 1)) return say`${named(path, "")} (${coded(shownTyped(found))})`;
  return named(path, `: ${shownTyped(found)}`);
}

function named(path: readonly string[], ending: string): Parts {
  if (path.length === 0) return ["the front matter"];
  const at = path.findLastIndex((_, index) => isIndex(path, index));
  const keys = path.slice(at + 1).join(".");
  if (at === -1) return [coded(keys + ending)];
  const item = say`item ${Number(path[at]) + 1} of ${named(path.slice(0, at), "")}`;
  return keys === "" ? item : say`${coded(keys + ending)} in ${item}`;
}

const isIndex = (path: readonly string[], index: number): boolean => index > 0 && INDEX.test(path[index] ?? "");

/** The same parts with a capital letter first, for the start of a sentence. */
export function capital(parts: Parts): Parts {
  const [first, ...rest] = parts;
  if (first === "") return capital(rest);
  return typeof first === "string" ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : parts;
}
