const WIKILINK = /!?\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]/g;
const MARKDOWN_LINK = /^\[([^[\]]+)\]\([^()\s]*\)$/;

/**
 * A text as a reader sees it: of `[[X]]` X, of `[[a/X|Y]]` Y, of `[[a/X]]` and `[[X#part]]` X, of `[X](address)` X.
 * Source: Obsidian Help, "Internal links".
 */
export const withoutLinks = (text: string): string => (text.includes("[") ? shownText(text) : text.trim());

const shownText = (text: string): string =>
  text
    .replaceAll(WIKILINK, (_, target: string, name: string | undefined) => name?.trim() || pageOf(target))
    .replace(MARKDOWN_LINK, "$1")
    .trim();

/** What the wikilinks of a text lead to, in their order, whatever they are called: of `[[a/X|Y]]` a/X. */
export const linkTargets = (text: string): string[] =>
  [...text.matchAll(WIKILINK)].map(([, target = ""]) => target.trim());

const pageOf = (target: string): string => {
  const [page = ""] = target.split("#");
  return page.slice(page.lastIndexOf("/") + 1).trim();
};
