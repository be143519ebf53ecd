import { protectionAgainst } from "../../state/protection.ts";
import { moveBranch, tipOf } from "../../state/refs.ts";
import { type Context, fault, type Node, need } from "../context.ts";

interface RefUpdate {
  readonly name: string;
  readonly beforeOid?: string | null;
  readonly afterOid: string;
  readonly force?: boolean | null;
}

interface Input {
  readonly repositoryId: string;
  readonly refUpdates: readonly RefUpdate[];
  readonly clientMutationId?: string | null;
}

const NONE = /^0+$/;

/** Moves branches, all or none, if each is where the caller believes it to be (GitHub Docs, "updateRefs"). */
export function updateRefs(context: Context, { input }: { input: Input }): Node {
  const { world } = context;
  need(context, [{ contents: "write" }]);
  for (const update of input.refUpdates) check(context, update);
  for (const { name, afterOid } of input.refUpdates)
    moveBranch(world, { owner: world.owner, branch: branchOf(name) }, NONE.test(afterOid) ? null : afterOid);
  return { clientMutationId: input.clientMutationId ?? null };
}

const branchOf = (name: string): string => name.replace(/^refs\/heads\//, "");

function check({ world }: Context, { name, beforeOid, afterOid, force }: RefUpdate): void {
  if (!/^refs\/heads\/./.test(name)) throw fault("UNPROCESSABLE", `${name} is not a qualified branch name`);
  const tip = tipOf(world, { owner: world.owner, branch: branchOf(name) });
  const seen = beforeOid === undefined || beforeOid === null ? tip : NONE.test(beforeOid) ? null : beforeOid;
  if (seen !== tip) throw fault("UNPROCESSABLE", `Reference ${name} is not at ${beforeOid}`);
  if (!NONE.test(afterOid) && world.objects.type(afterOid) !== "commit")
    throw fault("UNPROCESSABLE", `Object ${afterOid} does not exist`);
  const refusal = protectionAgainst(world, name);
  if (refusal && tip !== null) throw fault(refusal.type, refusal.message);
  if (tip !== null && force !== true && !world.objects.isAncestor(tip, afterOid))
    throw fault("UNPROCESSABLE", "Update is not a fast forward");
}
