import { codeSpan } from "../text/markdown-text.ts";

const MOST_LISTED = 50;

/** The body of the pull request that publishes an update. It names files, and holds no word of a note. */
export function pullBody(paths: readonly string[]): string {
  const items = paths.slice(0, MOST_LISTED).map((path) => `- ${codeSpan(path)}`);
  const more = paths.length > MOST_LISTED ? [`- and ${paths.length - MOST_LISTED} more`] : [];
  return [
    "Bookends has drawn the blocks of these files anew from the notes:",
    "",
    ...items,
    ...more,
    "",
    "The branch is kept to one commit on top of its base, so commits of yours don't belong on it.",
    "",
  ].join("\n");
}
