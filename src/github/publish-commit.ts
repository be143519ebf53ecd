import { type CommitOrder, type Committed, type CommitWay, protectedOr } from "../commit-way.ts";
import { ok } from "../errors.ts";
import type { Answer, ForgeFailure } from "../forge.ts";
import { blobId } from "../git/blob-id.ts";
import { changedBlobs, changedFilesShape } from "./changed-files.ts";
import { makeCommit } from "./objects.ts";
import { moveRef, readTip } from "./refs.ts";
import { fields, listOf, orNull, text } from "./shape.ts";
import type { GitHub } from "./typed-api.ts";

/** Commits over GitHub's API: signed by GitHub, all files at once, and only on the commit they were drawn from. */
export function commitsByApi(github: GitHub): CommitWay {
  return {
    tip: async (branch) => readTip(github, branch),
    commit: async (order) => {
      // The mutation knows no modes: what it writes is a plain file.
      const isPlain = order.files.every(({ mode }) => mode === "100644");
      const made = isPlain ? await byMutation(github, order) : await byObjects(github, order);
      if (made.ok) return { outcome: "committed", oid: made.value };
      if (isPlain && isUnknownMutation(made.failure)) return { outcome: "unsupported" };
      return await refused(github, order, made.failure);
    },
  };
}

const MUTATION = `mutation Publish($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

const madeShape = fields({ createCommitOnBranch: orNull(fields({ commit: orNull(fields({ oid: text })) })) });

async function byMutation(github: GitHub, order: CommitOrder): Promise<Answer<string>> {
  const { owner, repo } = github.place;
  const { headline, body } = messageParts(order.message);
  const input = {
    branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: order.branch },
    expectedHeadOid: order.expected,
    message: { headline, ...(body === "" ? {} : { body }) },
    fileChanges: fileChanges(order),
  };
  const made = await github.mutate(MUTATION, { input }, madeShape, async () => {
    // Where nothing can be seen it is made again: on a branch that has it already, GitHub refuses.
    const found = await landedCommit(github, order);
    return found.ok && found.value !== null ? ok({ createCommitOnBranch: { commit: { oid: found.value } } }) : ok(null);
  });
  if (!made.ok) return made;
  const oid = made.value.createCommitOnBranch?.commit?.oid;
  if (oid !== undefined) return ok(oid);
  return { ok: false, failure: { kind: "refused", status: 200, types: [], said: "GitHub made no commit." } };
}

/** GitHub Docs, "FileChanges". */
const fileChanges = ({ files }: Pick<CommitOrder, "files">) => ({
  additions: files.flatMap(({ path, bytes }) =>
    bytes === null ? [] : [{ path, contents: Buffer.from(bytes).toString("base64") }],
  ),
  deletions: files.flatMap(({ path, bytes }) => (bytes === null ? [{ path }] : [])),
});

async function byObjects(github: GitHub, order: CommitOrder): Promise<Answer<string>> {
  const commit = await makeCommit(github, order);
  if (!commit.ok) return commit;
  const moved = await moveRef(github, order.branch, { to: commit.value, isNew: false, force: false });
  return moved.ok ? commit : moved;
}

/** A commit's first line, and the rest without the empty lines between them. */
function messageParts(message: string): { readonly headline: string; readonly body: string } {
  const [headline = "", ...rest] = message.split("\n");
  return { headline, body: rest.join("\n").trim() };
}

const commitShape = fields({ sha: text, parents: listOf(fields({ sha: text })) });
const filesShape = fields({ files: changedFilesShape });

/** How far back a commit whose answer was lost is looked for: others may have pushed since. */
const LOOK_BACK = 100;

/** The commit that an order has made on its branch, null if there is none: the same parent, and the same bytes. */
async function landedCommit(github: GitHub, order: CommitOrder): Promise<Answer<string | null>> {
  const tip = await readTip(github, order.branch);
  if (!tip.ok || tip.value === null || tip.value === order.expected) return tip.ok ? ok(null) : tip;
  const recent = await github.list("GET /repos/{owner}/{repo}/commits", { sha: tip.value }, commitShape, LOOK_BACK);
  if (!recent.ok) return recent;
  for (const { sha, parents } of recent.value) {
    if (parents.length !== 1 || parents[0]?.sha !== order.expected) continue;
    const commit = await github.read("GET /repos/{owner}/{repo}/commits/{ref}", { ref: sha }, filesShape);
    if (!commit.ok) return commit;
    if (holdsExactly(changedBlobs(commit.value.files), order)) return ok(sha);
  }
  return ok(null);
}

function holdsExactly(oids: ReadonlyMap<string, string | null>, order: CommitOrder): boolean {
  const isOurs = ({ path, bytes }: CommitOrder["files"][number]): boolean =>
    oids.get(path) === (bytes === null ? null : blobId(bytes, order.expected));
  return oids.size === order.files.length && order.files.every(isOurs);
}

/** What a refusal means: the head that moved is seen by looking, whatever GitHub calls it. */
async function refused(github: GitHub, order: CommitOrder, failure: ForgeFailure): Promise<Committed> {
  const why = protectedOr(failure);
  if (why.kind === "protected" || why.kind === "permission" || why.kind === "limited")
    return { outcome: "failed", failure: why };
  // A refusal speaks for itself: an equal commit that is there then is another run's.
  const landed = why.kind === "unreachable" ? await landedCommit(github, order) : ok(null);
  if (landed.ok && landed.value !== null) return { outcome: "committed", oid: landed.value };
  const tip = await readTip(github, order.branch);
  if (!tip.ok) return { outcome: "failed", failure: tip.failure };
  // A replica may show the old tip for a moment: GitHub's own word for a head that moved counts too.
  const isStale = why.kind === "refused" && why.types.includes("STALE_DATA");
  const hasMoved = isStale || (tip.value !== null && tip.value !== order.expected);
  return hasMoved ? { outcome: "moved" } : { outcome: "failed", failure: why };
}

/** How GraphQL servers say that they don't have a field: GitHub's words, and those of the reference implementation. */
const UNKNOWN = /doesn't exist|isn't a defined|unknown|undefined|cannot query field/i;

// A server without the mutation says that its schema hasn't got it; another forge has no GraphQL, or none for us.
function isUnknownMutation(failure: ForgeFailure): boolean {
  if (/createCommitOnBranch/i.test(failure.said) && UNKNOWN.test(failure.said)) return true;
  if (/not configured (?:to execute|for) mutation/i.test(failure.said)) return true;
  if (failure.kind === "missing") return !/could not resolve to a/i.test(failure.said);
  return failure.kind === "refused" && failure.status !== 200;
}
