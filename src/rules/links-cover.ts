import { textOf } from "../notes/field.ts";
import type { ValueNode } from "../notes/value-node.ts";
import { hasScheme } from "../notes/web.ts";
import { code, didYouMean, message } from "../text/message.ts";
import { closest } from "../text/near-words.ts";
import { isWithin, joinPath, splitPath } from "../text/repository-path.ts";
import { pathOfAddress } from "../text/url.ts";
import { defineRule } from "./rule.ts";
import { isThere, type Site } from "./site.ts";

interface MissingCover {
  readonly cover: string;
  readonly nearest: string | null;
}

const COVERS = new Set(["cover", "coverImage", "cover_image", "image"]);

/**
 * A cover's file that isn't there. `/images/x.png` lies in the public folder; any other path may also lie beside the
 * note. http(s) covers are not checked.
 */
export const linksCover = defineRule({
  name: "links/cover",
  level: "error",
  summary: "A cover image is not there.",
  details:
    "Only with `site.public` in the config: `cover`, `coverImage`, `cover_image` or `image`. `/images/x.png` lies in that folder; a path without the first `/` may also lie beside the note.",
  check({ frontMatter: { content }, path }, { site }) {
    if (site === null || site.publicFolder === null) return [];
    const publicFolder = site.publicFolder;
    return content.entries
      .filter(({ key }) => COVERS.has(key))
      .flatMap(({ key, value }) => {
        const missing = missingCover(value, path, publicFolder, site);
        return missing === null ? [] : [{ ...missing, span: value.span, pointer: `/${key}` }];
      });
  },
  message: ({ cover, nearest }: MissingCover) => message`The cover ${code(cover)} is not there.${didYouMean(nearest)}`,
  examples: [
    {
      note: "cover: /images/emma.pgn",
      files: ["public/images/emma.png"],
      problems: ["2:8 The cover `/images/emma.pgn` is not there. Did you mean `/images/emma.png`?"],
    },
    { note: "image: emma.png", files: ["public/other.png"], problems: ["2:8 The cover `emma.png` is not there."] },
    { note: "cover: https://example.org/emma.png", files: ["public/other.png"], problems: [] },
    { note: "cover: emma.png", problems: [] },
    { note: "cover: '{{cover}}'", files: ["public/other.png"], problems: [] },
  ],
});

function missingCover(node: ValueNode, note: string, publicFolder: string, site: Site): MissingCover | null {
  const cover = textOf(node);
  if (cover === null || hasScheme(cover) || cover.startsWith("//")) return null;
  const file = pathOfAddress(cover);
  const inPublic = joinPath(publicFolder, file);
  const beside = cover.startsWith("/") ? null : joinPath(splitPath(note)[0], file);
  const paths = [inPublic !== null && isWithin(publicFolder, inPublic) ? inPublic : null, beside].filter(
    (path) => path !== null,
  );
  if (paths.some((path) => isThere(site, path))) return null;
  return { cover, nearest: nearestCover(site, cover, paths) };
}

function nearestCover(site: Site, cover: string, paths: readonly string[]): string | null {
  const [folder] = splitPath(cover);
  const folders = paths.map((path) => splitPath(path)[0]);
  const names = folders.flatMap((each) =>
    site.list(each).filter((name) => site.list(joinPath(each, name) ?? "").length === 0),
  );
  const name = closest(splitPath(cover)[1], names);
  return name === null ? null : `${cover.includes("/") ? `${folder}/` : ""}${name}`;
}
