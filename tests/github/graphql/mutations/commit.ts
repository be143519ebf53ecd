import { writeBlob, writeCommit, writeTree } from "../../git/write.ts";
import { protectionAgainst } from "../../state/protection.ts";
import { moveBranch, signatureOf, tipOf } from "../../state/refs.ts";
import { type Context, decodeId, fault, type Node, need } from "../context.ts";
import { commitNode } from "../nodes/git.ts";
import { refNode } from "../nodes/repository.ts";

interface Input {
  readonly branch: { readonly id?: string; readonly repositoryNameWithOwner?: string; readonly branchName?: string };
  readonly message: { readonly headline: string; readonly body?: string | null };
  readonly expectedHeadOid: string;
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[] | null;
    readonly deletions?: readonly { readonly path: string }[] | null;
  } | null;
  readonly clientMutationId?: string | null;
}

/** A commit on a branch, signed by GitHub, if the branch is where the caller believes it to be. */
export function createCommitOnBranch(context: Context, { input }: { input: Input }): Node {
  const { world, token } = context;
  need(context, [{ contents: "write" }]);
  const { owner, branch } = branchOf(context, input.branch);
  const tip = tipOf(world, { owner, branch });
  if (tip === null) throw fault("NOT_FOUND", `Could not resolve to a Ref with the name '${branch}'.`);
  if (tip !== input.expectedHeadOid)
    throw fault(
      "STALE_DATA",
      `Expected branch to point to "${input.expectedHeadOid}" but it did not.  Pull and try again.`,
    );
  const refusal = owner === world.owner ? protectionAgainst(world, `refs/heads/${branch}`) : null;
  if (refusal) throw fault(refusal.type, refusal.message);
  const tree = writeTree(world.git, tip, changesOf(context, tip, input));
  const { headline, body } = input.message;
  const message = body ? `${headline}\n\n${body}` : headline;
  const author = signatureOf(world, token.login);
  const committer = signatureOf(world, "web-flow");
  const oid = writeCommit(world.git, { tree, parents: [tip], message, author, committer });
  world.signed.add(oid);
  moveBranch(world, { owner, branch }, oid);
  return {
    clientMutationId: input.clientMutationId ?? null,
    commit: commitNode(world, world.objects.commit(oid)),
    ref: refNode(context, owner, `refs/heads/${branch}`),
  };
}

function branchOf({ world }: Context, { id, repositoryNameWithOwner, branchName }: Input["branch"]) {
  const [, from, named] = /^([^:]+):refs\/heads\/(.+)$/.exec(decodeId(id ?? "")?.key ?? "") ?? [];
  const owner = from ?? repositoryNameWithOwner?.split("/")[0] ?? "";
  const branch = named ?? branchName?.replace(/^refs\/heads\//, "") ?? "";
  const known = owner === world.owner || world.forks.has(owner);
  if (!known || (repositoryNameWithOwner !== undefined && repositoryNameWithOwner !== `${owner}/${world.name}`))
    throw fault("NOT_FOUND", `Could not resolve to a Repository with the name '${repositoryNameWithOwner}'.`);
  return { owner, branch };
}

function changesOf({ world }: Context, tip: string, { fileChanges }: Input) {
  const deletions = (fileChanges?.deletions ?? []).map(({ path }) => ({ path, mode: "0", oid: null }));
  const absent = deletions.find(({ path }) => !world.objects.entry(tip, path));
  if (absent)
    throw fault(
      "UNPROCESSABLE",
      `A path was requested for deletion which does not exist as of commit oid \`${tip}\`: ${absent.path}`,
    );
  const additions = (fileChanges?.additions ?? []).map(({ path, contents }) => ({
    path,
    // GitHub keeps no file mode here: what is written is a regular file.
    mode: "100644",
    oid: writeBlob(world.git, Buffer.from(contents, "base64")),
  }));
  return [...deletions, ...additions];
}
