import { hasScheme } from "../notes/web.ts";
import { relativeLink, webLink } from "./relative-links.ts";
import type { Shelf, ShelfNote } from "./shelf.ts";

/**
 * Where the picture of a note's cover is, seen from the file at `path`: an http(s) address as it is, else a link to the
 * file in the repository. `/images/x.png` lies in the public folder of the site, `../x.png` and `./x.png` beside the
 * note; anything else in the public folder, or beside the note where there is none. Null without a cover, and for one
 * that can't be told or must not be linked (data URIs).
 */
export function coverLink(
  { facts }: ShelfNote,
  { publicFolder }: Pick<Shelf, "publicFolder">,
  path: string,
): string | null {
  const { cover } = facts;
  if (cover === null) return null;
  if (/^https?:/i.test(cover)) return webLink(cover)?.url ?? null;
  if (hasScheme(cover) || cover.startsWith("//") || cover.startsWith("\\")) return null;
  const file = fileOf(cover);
  const folder =
    file.startsWith("/") || (publicFolder !== null && !/^\.\.?\//.test(file)) ? publicFolder : folderOf(facts.path);
  const target = folder === null ? null : joined(folder, file);
  return target === null ? null : relativeLink(path, target);
}

/** The file an address names: without query and fragment, percent-escapes decoded. */
function fileOf(cover: string): string {
  const path = cover.replace(/[?#].*$/s, "");
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));

/** Both as one path inside the repository; null if it leads outside, or nowhere. */
function joined(folder: string, file: string): string | null {
  const parts: string[] = [];
  for (const part of [...folder.split("/"), ...file.split("/")]) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.length === 0 || file.endsWith("/") ? null : parts.join("/");
}
