import type { CommitOrder } from "../publish/publication.ts";
import { again, type GitHub, url } from "./client.ts";
import { type Answer, mapped } from "./failure.ts";

/**
 * Makes a commit that no branch has yet, on top of `expected`; returns its id. GitHub signs it for a bot, as nobody is
 * named as its author (GitHub Docs, "Signature verification for bots"). Made twice, it does no harm.
 */
export async function makeCommit(github: GitHub, order: Omit<CommitOrder, "branch">): Promise<Answer<string>> {
  const { expected, expectedTree, files, message } = order;
  const entries = files.map(({ path, mode, bytes }) => ({
    path,
    mode,
    type: "blob",
    content: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes),
  }));
  const tree = await github.send<{ readonly sha: string }>(
    "POST",
    url`git/trees`,
    { base_tree: expectedTree, tree: entries },
    again,
  );
  if (!tree.ok) return tree;
  const body = { message, tree: tree.value.sha, parents: [expected] };
  const commit = await github.send<{ readonly sha: string }>("POST", url`git/commits`, body, again);
  return mapped(commit, ({ sha }) => sha);
}
