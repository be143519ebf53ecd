import type { CommitOrder } from "../commit-way.ts";
import { map } from "../errors.ts";
import type { Answer } from "../forge.ts";
import type { CommitFacts } from "../git/checkout.ts";
import { fields, text } from "./shape.ts";
import type { GitHub } from "./typed-api.ts";
import { again } from "./write-once.ts";

const objectShape = fields({ sha: text });

/**
 * Makes a commit that no branch has yet, on top of `expected`; returns its id. GitHub signs it for a bot, as nobody is
 * named as its author (GitHub Docs, "Signature verification for bots"). Made twice, it does no harm.
 */
export async function makeCommit(github: GitHub, order: Omit<CommitOrder, "branch">): Promise<Answer<string>> {
  const { expected, expectedTree, files, message } = order;
  // GitHub Docs, "Create a tree": a `sha` of null removes the file.
  const entries = files.map(({ path, mode, bytes }) => ({
    path,
    mode: mode === "100755" ? ("100755" as const) : ("100644" as const),
    type: "blob" as const,
    ...(bytes === null ? { sha: null } : { content: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) }),
  }));
  const tree = await github.write(
    "POST /repos/{owner}/{repo}/git/trees",
    { base_tree: expectedTree, tree: entries },
    objectShape,
    again,
  );
  if (!tree.ok) return tree;
  const body = { message, tree: tree.value.sha, parents: [expected] };
  const commit = await github.write("POST /repos/{owner}/{repo}/git/commits", body, objectShape, again);
  return map(commit, ({ sha }) => sha);
}

const commitShape = fields({ tree: objectShape, committer: fields({ date: text }) });

/** A commit's tree and day. GitHub gives dates in UTC: the day may be the one after or before the committer's own. */
export const readCommit = async (github: GitHub, oid: string): Promise<Answer<CommitFacts>> =>
  map(
    await github.read("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", { commit_sha: oid }, commitShape),
    ({ tree, committer }) => ({ oid, tree: tree.sha, day: /^\d{4}-\d{2}-\d{2}/.exec(committer.date)?.[0] ?? null }),
  );
