import { textOf } from "../notes/field.ts";
import { scalarsIn } from "../notes/locate.ts";
import type { ScalarNode } from "../notes/value-node.ts";
import { code, didYouMean, message } from "../text/message.ts";
import { closest } from "../text/near-words.ts";
import { isWithin, joinPath, splitPath } from "../text/repository-path.ts";
import { defineRule } from "./rule.ts";
import { isThere, type Site } from "./site.ts";

interface RelatedPost {
  readonly slug: string;
  readonly nearest: string | null;
}

const POST = /\.mdx?$/;
/** Each is measured against all posts: a list of thousands made to be wrong would take minutes. */
const MOST_HINTS = 50;

/** A slug `x` in `relatedPosts` for which the posts folder has no `x.md`, `x.mdx` or `x/index.md`. */
export const linksRelatedPost = defineRule({
  name: "links/related-post",
  level: "error",
  summary: "A related post is not there.",
  details:
    "Only with `site.posts` in the config: a slug in `relatedPosts` for which that folder has no `slug.md`, `slug.mdx` or `slug/index.md`.",
  check({ frontMatter: { content } }, { site }) {
    const entry = content.entries.find(({ key }) => key === "relatedPosts");
    if (site === null || site.postsFolder === null || entry === undefined) return [];
    const posts = site.postsFolder;
    const missing = [...scalarsIn(entry.value, "/relatedPosts")].filter(
      ({ node }) => !hasPost(site, posts, slugOf(node)),
    );
    const slugs = new Map<string, readonly string[]>();
    return missing.map(({ node, pointer }, index) => {
      const slug = slugOf(node);
      const hint = index < MOST_HINTS ? nearestSlug(site, posts, slug, slugs) : null;
      return { slug, nearest: hint, span: node.span, pointer };
    });
  },
  message: ({ slug, nearest }: RelatedPost) => message`There is no post ${code(slug)}.${didYouMean(nearest)}`,
  examples: [
    {
      note: "relatedPosts: [why-sytem, why-emma]",
      files: ["posts/why-system.mdx", "posts/why-emma/index.md"],
      problems: ["2:16 There is no post `why-sytem`. Did you mean `why-system`?"],
    },
    { note: "relatedPosts: emma", files: ["posts/other.md"], problems: ["2:15 There is no post `emma`."] },
    { note: "relatedPosts: emma", problems: [] },
  ],
});

const slugOf = (node: ScalarNode): string => textOf(node) ?? "";

function hasPost(site: Site, posts: string, slug: string): boolean {
  if (joinPath(slug) !== slug) return false;
  return [`${slug}.md`, `${slug}.mdx`, `${slug}/index.md`].some((file) => {
    const path = joinPath(posts, file);
    return path !== null && isWithin(posts, path) && isThere(site, path);
  });
}

/** The slug that is there and most like a missing one. @param slugs those of each folder that was looked at before */
function nearestSlug(site: Site, posts: string, slug: string, slugs: Map<string, readonly string[]>): string | null {
  const [folder] = splitPath(slug);
  if (joinPath(folder) !== folder) return null;
  const known = slugs.get(folder) ?? slugsIn(site, posts, folder);
  slugs.set(folder, known);
  return closest(slug, known);
}

/** The slugs of all posts in a folder of the posts. */
function slugsIn(site: Site, posts: string, folder: string): string[] {
  const path = joinPath(posts, folder) ?? posts;
  return site.list(path).flatMap((name) => {
    const inside = site.list(`${path}/${name}`);
    const isPost = POST.test(name) ? inside.length === 0 : inside.includes("index.md");
    return isPost ? [`${folder === "" ? "" : `${folder}/`}${name.replace(POST, "")}`] : [];
  });
}
