import { DEFAULT_CONFIG } from "../config/config.ts";
import type { Files } from "../files/files.ts";
import { readNote } from "../notes/read.ts";
import { readOptionsFrom } from "../notes/read-options.ts";
import { slugOf } from "../notes/title.ts";

/** Folders that hold a page for each author. */
const PAGES = "**/{_,}{authors,people,writers}/*.{md,mdx,markdown}";

/** Names by slug, of the pages that the repository has for these slugs: of `_authors/jane-roe.md` its title or name. */
export function readAuthorNames(
  files: Pick<Files, "bytes" | "find">,
  slugs: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  if (slugs.size === 0) return new Map();
  const options = readOptionsFrom(DEFAULT_CONFIG);
  const paths = files.find([PAGES], { ignore: [], dot: false }).filter((path) => slugs.has(slugOf(path)));
  return new Map(
    paths.flatMap((path) => {
      const bytes = files.bytes(path);
      const page = bytes === null ? null : readNote({ path, bytes }, options);
      return page?.readable ? [[slugOf(path), page.facts.title] as const] : [];
    }),
  );
}
