import type { Signature } from "../git/objects.ts";
import { writeCommit } from "../git/write.ts";
import { emailOf, person } from "./people.ts";
import type { BranchRef, Pull, World } from "./world.ts";

/** Where a ref of `owner`'s repository lies in the one bare repository: a fork's lie in a namespace of its own. */
export const refIn = (world: World, owner: string, ref: string): string =>
  owner === world.owner ? ref : `refs/namespaces/${owner}/${ref}`;

const branchRef = (world: World, { owner, branch }: BranchRef): string => refIn(world, owner, `refs/heads/${branch}`);

/** The commit at the tip of a branch, or null if there is no such branch. */
export const tipOf = (world: World, branch: BranchRef): string | null =>
  world.git.ask(["rev-parse", "--verify", "--quiet", branchRef(world, branch)]);

/** The tip of a branch of the repository itself. Throws if there is no such branch. */
export function ownTip(world: World, branch: string): string {
  const tip = tipOf(world, { owner: world.owner, branch });
  if (tip === null) throw new Error(`There is no branch ${branch}.`);
  return tip;
}

/** Moves a branch, creates it, or deletes it (`to` null), and brings the pull requests up to date. */
export function moveBranch(world: World, branch: BranchRef, to: string | null): void {
  moveRef(world, branchRef(world, branch), to);
}

/** As `moveBranch`, with the full name of a ref in the bare repository. */
export function moveRef(world: World, ref: string, to: string | null): void {
  if (to === null) world.git.text(["update-ref", "-d", ref]);
  else world.git.text(["update-ref", ref, to]);
  syncPulls(world);
}

/** Brings every open pull request up to date with its branches, as GitHub does after a push. */
export function syncPulls(world: World): void {
  for (const pull of world.pulls.values()) if (pull.state === "open") syncPull(world, pull);
}

function syncPull(world: World, pull: Pull): void {
  const head = tipOf(world, pull.head);
  const base = tipOf(world, { owner: world.owner, branch: pull.base.branch });
  if (head === null || base === null) close(world, pull);
  else follow(world, pull, head, base);
}

function follow(world: World, pull: Pull, head: string, base: string): void {
  const moved = head !== pull.head.sha;
  if (moved) {
    pull.head.sha = head;
    pull.base.sha = base;
    pull.updatedAt = world.clock.now();
    world.git.text(["update-ref", `refs/pull/${pull.number}/head`, head]);
  }
  if (world.objects.isAncestor(head, base)) {
    // A head reset to what the base has leaves nothing to merge; a base that has caught up has merged it.
    if (!moved) pull.merged = { at: world.clock.now(), by: pull.author, sha: base };
    close(world, pull);
  } else writeMergeRef(world, pull, base);
}

function close(world: World, pull: Pull): void {
  pull.state = "closed";
  pull.closedAt = world.clock.now();
  pull.updatedAt = pull.closedAt;
  world.git.text(["update-ref", "-d", `refs/pull/${pull.number}/merge`]);
}

/** The tree that two commits merge into, or null if they conflict. */
export function mergedTree(world: World, base: string, head: string): string | null {
  return world.git.ask(["merge-tree", "--write-tree", base, head])?.split("\n")[0] ?? null;
}

function writeMergeRef(world: World, pull: Pull, base: string): void {
  const ref = `refs/pull/${pull.number}/merge`;
  const tree = mergedTree(world, base, pull.head.sha);
  if (tree === null) {
    world.git.text(["update-ref", "-d", ref]);
    return;
  }
  const known = world.objects.commitOid(ref);
  if (known !== null && world.objects.commit(known).parents.join() === [base, pull.head.sha].join()) return;
  const message = `Merge ${pull.head.sha} into ${base}`;
  const author = signatureOf(world, pull.author);
  const committer = signatureOf(world, "web-flow");
  const merge = writeCommit(world.git, { tree, parents: [base, pull.head.sha], message, author, committer });
  world.git.text(["update-ref", ref, merge]);
}

/** Who commits through GitHub as `login`, now. */
export function signatureOf(world: World, login: string): Signature {
  const name = login === "web-flow" ? "GitHub" : login;
  return { name, email: emailOf(person(login)), date: world.clock.now() };
}
