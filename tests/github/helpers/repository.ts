import { importCommit } from "../git/import.ts";
import { type Commit, isoSeconds, type Signature } from "../git/objects.ts";
import type { Files } from "../git/write.ts";
import { emailOf, person } from "../state/people.ts";
import { moveBranch, refIn, syncPulls, tipOf } from "../state/refs.ts";
import type { World } from "../state/world.ts";

/** A commit to make. `files` are written over those of the branch; null takes a file out. */
export interface CommitOrder {
  /** `main` if not given. A branch that isn't there starts at the default branch. */
  readonly branch?: string;
  readonly files: Files;
  readonly message?: string;
  /** The login of the author; `octocat` if not given. */
  readonly author?: string;
  /** ISO 8601; otherwise the fake's own clock, which goes on from 2026-03-01T12:00:00Z. */
  readonly date?: string;
  /** A fork's owner: the commit goes to the branch of that fork. */
  readonly fork?: string;
  /** Start from this commit whatever the branch holds: a force-push. */
  readonly onto?: string;
  /** Whether the tree starts empty rather than from the parent's files. */
  readonly replace?: boolean;
}

export interface LoggedCommit extends Commit {
  /** Whether GitHub signed it. */
  readonly verified: boolean;
}

/** Somebody's work in the git repository, by real git. */
export interface RepositoryHelpers {
  /** Commits and pushes to a branch, as somebody else would. Returns the commit's id. */
  commit(order: CommitOrder): string;
  /** Puts a branch (of a fork, if given) at a commit, or deletes it (null): a force-push. */
  setBranch(branch: string, to: string | null, fork?: string): void;
  /** The commit a branch (of a fork, if given) is at, or null. */
  tip(branch: string, fork?: string): string | null;
  /** The commits of a branch, newest first, along first parents only if told so. */
  log(branch: string, firstParents?: boolean): readonly LoggedCommit[];
  /** A file's bytes at a revision as text, or null if there is none. */
  read(revision: string, path: string): string | null;
  /** All files at a revision as text, by path, without symlinks and submodules. */
  files(revision: string): Readonly<Record<string, string>>;
  /** The names of the repository's own branches. */
  branches(): readonly string[];
  /** Runs git in the bare repository. */
  git(...words: string[]): string;
}

export function repositoryHelpers(world: World): RepositoryHelpers {
  return {
    commit: (order) => commit(world, order),
    setBranch: (branch, to, fork = world.owner) => {
      world.forks.add(fork);
      moveBranch(world, { owner: fork, branch }, to);
    },
    tip: (branch, fork = world.owner) => tipOf(world, { owner: fork, branch }),
    log: (branch, firstParents = false) => {
      const options = firstParents ? ["--first-parent"] : [];
      const oids = world.git.text(["rev-list", "--topo-order", ...options, branch]).split("\n");
      return oids.map((oid) => ({ ...world.objects.commit(oid), verified: world.signed.has(oid) }));
    },
    read: (revision, path) => {
      const oid = world.objects.resolve(`${revision}:${path}`);
      return oid === null ? null : world.objects.blob(oid).toString("utf8");
    },
    files: (revision) => {
      const oid = world.objects.commitOid(revision);
      const entries = oid === null ? [] : world.objects.entries(oid).filter(({ mode }) => mode.startsWith("100"));
      return Object.fromEntries(entries.map((entry) => [entry.path, world.objects.blob(entry.oid).toString("utf8")]));
    },
    branches: () => world.git.text(["for-each-ref", "--format=%(refname:strip=2)", "refs/heads"]).split("\n"),
    git: (...words) => world.git.text(words),
  };
}

function commit(world: World, order: CommitOrder): string {
  const { files, message = "Change", author = "octocat", fork = world.owner, replace = false } = order;
  const branch = order.branch ?? world.defaultBranch;
  world.forks.add(fork);
  const parent =
    order.onto ??
    tipOf(world, { owner: fork, branch }) ??
    tipOf(world, { owner: world.owner, branch: world.defaultBranch });
  const date = order.date === undefined ? world.clock.now() : isoSeconds(Date.parse(order.date));
  const who: Signature = { name: author, email: emailOf(person(author)), date };
  const ref = refIn(world, fork, `refs/heads/${branch}`);
  const oid = importCommit(world.git, { ref, parent, files, replace, message, who });
  syncPulls(world);
  return oid;
}
