import { textOf } from "../notes/field.ts";
import { closest } from "../notes/nearest.ts";
import type { FrontMatter } from "../notes/note.ts";
import type { ValueNode } from "../notes/value-node.ts";
import { hasScheme } from "../notes/web.ts";
import type { Finding } from "./problem.ts";
import { isThere, isWithin, joinPath, type Site, splitPath } from "./site.ts";

const COVERS = new Set(["cover", "coverImage", "cover_image", "image"]);

/**
 * `links/cover`: a cover's file that isn't there. `/images/x.png` lies in the public folder; any other path may also
 * lie beside the note. http(s) covers are not asked for.
 */
export function missingCovers({ content }: FrontMatter, path: string, site: Site): Finding[] {
  const { publicFolder } = site;
  if (publicFolder === null) return [];
  return content.entries
    .filter(({ key }) => COVERS.has(key))
    .flatMap(({ key, value }) => {
      const finding = missingCover(value, path, publicFolder, site);
      return finding ? [{ ...finding, pointer: `/${key}` }] : [];
    });
}

function missingCover(node: ValueNode, note: string, publicFolder: string, site: Site): Finding | null {
  const cover = textOf(node);
  if (cover === null || hasScheme(cover) || cover.startsWith("//")) return null;
  const file = fileOf(cover);
  const inPublic = joinPath(publicFolder, file);
  const beside = cover.startsWith("/") ? null : joinPath(splitPath(note)[0], file);
  const paths = [inPublic !== null && isWithin(publicFolder, inPublic) ? inPublic : null, beside].filter(
    (path) => path !== null,
  );
  if (paths.some((path) => isThere(site, path))) return null;
  return { rule: "links/cover", cover, nearest: nearestCover(site, cover, paths), span: node.span, pointer: "" };
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

function nearestCover(site: Site, cover: string, paths: readonly string[]): string | null {
  const [folder] = splitPath(cover);
  const folders = paths.map((path) => splitPath(path)[0]);
  const names = folders.flatMap((each) => site.list(each).filter((name) => isThere(site, joinPath(each, name) ?? "")));
  const name = closest(splitPath(cover)[1], names);
  return name === null ? null : `${cover.includes("/") ? `${folder}/` : ""}${name}`;
}
