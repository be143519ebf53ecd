import { relativeLink } from "../readme/relative-links.ts";

/** Where the head of a pull request lies. `serverUrl` is `GITHUB_SERVER_URL`, without a slash at its end. */
export interface HeadPlace {
  readonly serverUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly headSha: string;
}

/** The address of a line (from 1) of a file. */
export type LineLink = (file: string, line: number) => string;

/**
 * Links to lines at the head commit, percent-encoded so that no file name can end one. `plain=1` is GitHub's way to
 * show Markdown as its source, where lines have anchors.
 */
export function lineLinks({ serverUrl, owner, repo, headSha }: HeadPlace): LineLink {
  const blob = `${serverUrl}/${relativeLink("", `${owner}/${repo}/blob/${headSha}`)}`;
  return (file, line) => `${blob}/${relativeLink("", file)}?plain=1#L${line}`;
}
