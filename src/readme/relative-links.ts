import { encodePart } from "../text/url.ts";
/**
 * The link from a file to a note, both by their path in the repository: relative to the file's folder, and
 * percent-encoded so that nothing in a file name can end the link or be taken for a query or fragment.
 */
export function relativeLink(fromFile: string, to: string): string {
  const folder = fromFile.split("/").slice(0, -1);
  const target = to.split("/");
  let common = 0;
  while (common < folder.length && common < target.length - 1 && folder[common] === target[common]) common += 1;
  const up = folder.slice(common).map(() => "..");
  return [...up, ...target.slice(common).map(encodePart)].join("/");
}

/** Where an http(s) address of a note leads, safe to put in a link, and its host to show; null for anything else. */
export function webLink(text: string): { readonly url: string; readonly host: string } | null {
  if (!/^\s*https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  const { href, host } = new URL(text);
  return { url: href.replace(/[^\w\-.~:/?#[\]@!$&+,;=%]/g, encodePart), host: host.replace(/^www\./, "") };
}
