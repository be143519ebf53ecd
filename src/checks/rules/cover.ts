import { textOf } from "../../notes/field.ts";
import { nearest } from "../../notes/nearest.ts";
import type { FrontMatter } from "../../notes/note.ts";
import type { YamlNode } from "../../notes/tree.ts";
import { hasScheme } from "../../notes/web.ts";
import type { Finding } from "../problem.ts";
import { isThere, joinPath, type Site, splitPath } from "../site.ts";

const COVERS = new Set(["cover", "coverImage", "cover_image", "image"]);

/**
 * `links/cover`: a cover's file that isn't there. `/images/x.png` lies in the public folder; any other path may also
 * lie beside the note. http(s) covers are not asked for.
 */
export function missingCovers({ content }: FrontMatter, path: string, site: Site): Finding[] {
  if (site.publicFolder === null) return [];
  const folders = [site.publicFolder, splitPath(path)[0]];
  return content.entries
    .filter(({ key }) => COVERS.has(key))
    .flatMap(({ key, value }) => {
      const finding = missingCover(value, folders, site);
      return finding ? [{ ...finding, pointer: `/${key}` }] : [];
    });
}

function missingCover(node: YamlNode, folders: readonly string[], site: Site): Finding | null {
  const cover = textOf(node);
  if (cover === null || hasScheme(cover) || cover.startsWith("//")) return null;
  const file = fileOf(cover);
  const places = cover.startsWith("/") ? folders.slice(0, 1) : folders;
  const paths = places.map((folder) => joinPath(folder, file)).filter((path) => path !== null);
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
  const names = paths.flatMap((path) => site.list(splitPath(path)[0]));
  const name = nearest(splitPath(cover)[1], names);
  return name === null ? null : `${cover.includes("/") ? `${folder}/` : ""}${name}`;
}
