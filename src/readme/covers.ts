import { hasScheme } from "../notes/web.ts";
import { folderOf, joinPath } from "../text/repository-path.ts";
import { pathOfAddress } from "../text/url.ts";
import { relativeLink, webLink } from "./relative-links.ts";
import type { Shelf, ShelfNote } from "./shelf.ts";

/**
 * Where the picture of a note's cover is, seen from the file at `path`: an http(s) address as it is, else a link to the
 * file in the repository. `/images/x.png` lies in the public folder of the site, `../x.png` and `./x.png` beside the
 * note; anything else in the public folder, or beside the note where there is none. Null without a cover, and for one
 * that can't be found or must not be linked (data URIs).
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
  const file = pathOfAddress(cover);
  const folder =
    file.startsWith("/") || (publicFolder !== null && !/^\.\.?\//.test(file)) ? publicFolder : folderOf(facts.path);
  const target = folder === null || file.endsWith("/") ? null : joinPath(folder, file) || null;
  return target === null ? null : relativeLink(path, target);
}
