import type { Objects } from "../git/objects.ts";
import type { Side } from "../git/patch.ts";
import type { Git } from "../git/run.ts";
import type { Clock } from "./clock.ts";
import type { Token } from "./people.ts";

/** A branch of the repository, or of a fork of it by `owner`. */
export interface BranchRef {
  readonly owner: string;
  readonly branch: string;
}

export interface Pull {
  readonly id: number;
  readonly number: number;
  readonly author: string;
  readonly createdAt: string;
  title: string;
  body: string | null;
  base: { branch: string; sha: string };
  readonly head: BranchRef & { sha: string };
  state: "open" | "closed";
  /** The merge, if it was merged. */
  merged: { readonly at: string; readonly by: string; readonly sha: string } | null;
  closedAt: string | null;
  updatedAt: string;
  readonly draft: boolean;
}

/** A comment in the conversation of a pull request. */
export interface IssueComment {
  readonly id: number;
  readonly pull: number;
  readonly author: string;
  readonly createdAt: string;
  body: string;
  updatedAt: string;
  /** Who changed it last, if anybody did. */
  editor?: string;
  minimized: string | null;
  readonly reactions: Reaction[];
}

export interface Reaction {
  readonly author: string;
  readonly content: string;
}

export interface Review {
  readonly id: number;
  readonly pull: number;
  readonly author: string;
  readonly body: string;
  readonly commit: string;
  readonly submittedAt: string;
}

/** Where a thread was started: lines on a side of the diff of `commit`, whose merge base was `base`. */
export interface Anchor {
  readonly path: string;
  readonly side: Side;
  readonly line: number;
  readonly startLine: number | null;
  readonly startSide: Side | null;
  readonly commit: string;
  readonly base: string;
  readonly hunk: string;
  readonly position: number;
}

export interface Thread {
  readonly id: number;
  readonly pull: number;
  readonly anchor: Anchor;
  resolvedBy: string | null;
}

export interface ReviewComment extends Omit<IssueComment, "pull"> {
  readonly pull: number;
  readonly thread: number;
  readonly review: number;
  /** The first comment of the thread, null if this is it. */
  readonly replyTo: number | null;
}

/** How a branch is protected: by a classic rule or a ruleset, and which sentence a push to it gets. */
export interface Protection {
  readonly kind: "classic" | "ruleset";
  readonly rule: string;
}

/** What a repository's owner can set, and what kind of server this is. */
export interface Settings {
  /** "Allow GitHub Actions to create and approve pull requests". */
  actionsMayOpenPulls: boolean;
  /** An old GitHub Enterprise Server has no `createCommitOnBranch`; another forge has no GraphQL at all. */
  graphql: "full" | "without-commit" | "none";
  /** A tree of more entries is truncated when read recursively. GitHub's limit is 100,000. */
  treeLimit: number;
}

/** All that the fake GitHub knows beside its git repository. */
export interface World {
  readonly owner: string;
  readonly name: string;
  readonly defaultBranch: string;
  readonly git: Git;
  readonly objects: Objects;
  readonly clock: Clock;
  readonly urls: { api: string; graphql: string; server: string };
  readonly settings: Settings;
  readonly tokens: Map<string, Token>;
  readonly forks: Set<string>;
  readonly protections: Map<string, Protection>;
  /** Commits that GitHub has signed. */
  readonly signed: Set<string>;
  readonly pulls: Map<number, Pull>;
  comments: IssueComment[];
  reviews: Review[];
  threads: Thread[];
  reviewComments: ReviewComment[];
  readonly violations: string[];
  /** A number that no issue or pull request has yet. */
  nextNumber(): number;
  /** An id that nothing has yet. */
  nextId(): number;
}
