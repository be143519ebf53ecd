import { textOf } from "../../notes/field.ts";
import { nearest } from "../../notes/nearest.ts";
import type { FrontMatter } from "../../notes/note.ts";
import { scalarsIn } from "../../notes/walk.ts";
import type { Finding } from "../problem.ts";
import { isThere, joinPath, type Site, splitPath } from "../site.ts";

const POST = /\.mdx?$/;

/** `links/related-post`: a slug `x` for which the posts folder has no `x.md`, `x.mdx` or `x/index.md`. */
export function relatedPosts({ content }: FrontMatter, site: Site): Finding[] {
  const entry = content.entries.find(({ key }) => key === "relatedPosts");
  if (site.postsFolder === null || entry === undefined) return [];
  const posts = site.postsFolder;
  return [...scalarsIn(entry.value, "/relatedPosts")].flatMap(({ node, pointer }) => {
    const slug = textOf(node);
    if (slug === null || hasPost(site, posts, slug)) return [];
    return [{ rule: "links/related-post", slug, nearest: nearestSlug(site, posts, slug), span: node.span, pointer }];
  });
}

function hasPost(site: Site, posts: string, slug: string): boolean {
  return [`${slug}.md`, `${slug}.mdx`, `${slug}/index.md`].some((file) => {
    const path = joinPath(posts, file);
    return path?.startsWith(posts === "" ? "" : `${posts}/`) === true && isThere(site, path);
  });
}

function nearestSlug(site: Site, posts: string, slug: string): string | null {
  const [folder] = splitPath(slug);
  const names = site.list(joinPath(posts, folder) ?? posts).map((name) => name.replace(POST, ""));
  return nearest(
    slug,
    names.map((name) => (folder === "" ? name : `${folder}/${name}`)),
  );
}
