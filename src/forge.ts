import type { CommitOrder } from "./commit-way.ts";
import type { Result } from "./errors.ts";
import type { Tree } from "./files/tree-files.ts";
import type { CommitFacts } from "./git/checkout.ts";

/** Why the host refused a request. `said` are its own words, or the network's: untrusted text. */
export type ForgeFailure =
  | {
      readonly kind: "permission";
      /** The header `x-accepted-github-permissions`: what would have been enough, if GitHub says so. */
      readonly accepted: string | null;
      readonly said: string;
    }
  | { readonly kind: "missing"; readonly said: string }
  | {
      readonly kind: "refused";
      /** The HTTP status; of a GraphQL answer 200. */
      readonly status: number;
      /** GraphQL's types of its errors, such as STALE_DATA. */
      readonly types: readonly string[];
      readonly said: string;
    }
  | { readonly kind: "limited"; readonly said: string }
  | { readonly kind: "unreachable"; readonly said: string }
  /** An answer came, and it isn't what the host's API describes: another forge's, or a proxy's. */
  | { readonly kind: "malformed"; readonly said: string };

/** What came of a request to the host. */
export type Answer<T> = Result<T, ForgeFailure>;

/** Where a repository is on its host. `serverUrl` has no slash at its end. */
export interface ForgePlace {
  readonly owner: string;
  readonly repo: string;
  readonly serverUrl: string;
}

/** A file that a pull request changes. `oid` is its blob at the head, or at the base where it is removed. */
export interface ChangedFile {
  readonly path: string;
  readonly previousPath: string | null;
  readonly isRemoved: boolean;
  readonly oid: string | null;
  /** Null where the host gives none: the file is binary, or too large. */
  readonly patch: string | null;
}

/** A comment in the conversation of a pull request. */
export interface Comment {
  readonly id: number;
  readonly author: string | null;
  readonly body: string;
  /** Who changed it last, null if nobody did or the host doesn't say. */
  readonly editor: string | null;
}

/** A comment of ours on lines of a pull request. */
export interface ReviewComment {
  readonly id: number;
  readonly path: string;
  /** Its last line in the file at the head, from 1; null once it is outdated. */
  readonly line: number | null;
  /** Its first line, where it has several; else null. */
  readonly startLine: number | null;
  readonly body: string;
  readonly isOutdated: boolean;
  readonly isResolved: boolean;
  readonly isMinimized: boolean;
  /** Somebody else wrote into its thread. */
  readonly isAnswered: boolean;
}

/** A review comment to make, on the head commit. */
export interface NewReviewComment {
  readonly path: string;
  /** The last line, from 1. */
  readonly line: number;
  /** The first line, where there are several; else null. */
  readonly startLine: number | null;
  readonly side: "RIGHT";
  readonly body: string;
}

/** A pull request as it stands at one moment, with all that was said on it. */
export interface Conversation {
  readonly number: number;
  /** The host's own id of the pull request; null where it is known by its number only. */
  readonly id: string | null;
  readonly headSha: string;
  readonly isOpen: boolean;
  /** Our own login, null where the host doesn't say. */
  readonly login: string | null;
  /** Oldest first. */
  readonly comments: readonly Comment[];
  readonly reviewComments: readonly ReviewComment[];
  /** Why the review comments can't be read; null if they can. */
  readonly unread: ForgeFailure | null;
}

/** What a pull request needs of its host. A write whose answer was lost is looked for before it is made again. */
export interface PullForge {
  readonly place: ForgePlace;
  /** What the pull request changes since it left its base, at most `MOST_LISTED_FILES`, ordered by path. */
  changedFiles(number: number): Promise<Answer<readonly ChangedFile[]>>;
  /** What changed from one commit to another; null where these are too many files to be listed. */
  comparedFiles(base: string, head: string): Promise<Answer<readonly ChangedFile[] | null>>;
  readConversation(number: number): Promise<Answer<Conversation>>;
  /** Adds a comment; returns it with the conversation after that. `isIt` finds it again where the answer was lost. */
  addComment(
    to: Conversation,
    body: string,
    isIt: (comment: Comment) => boolean,
  ): Promise<Answer<{ readonly comment: Comment; readonly conversation: Conversation }>>;
  editComment(id: number, body: string): Promise<Answer<null>>;
  /** A comment that isn't there any more counts as removed. */
  removeComment(id: number): Promise<Answer<null>>;
  /** Makes one review of comments on the head commit, all or none; returns the conversation after that. */
  addReview(to: Conversation, comments: readonly NewReviewComment[]): Promise<Answer<Conversation>>;
  editReviewComment(id: number, body: string): Promise<Answer<null>>;
  removeReviewComment(id: number): Promise<Answer<null>>;
}

/** A blob to be read: a revision of it (`<commit>:<path>`, or its id), and its size in bytes, 0 where that isn't known. */
export interface BlobRequest {
  readonly revision: string;
  readonly size: number;
}

/** What reading a repository over its host takes. */
export interface ContentForge {
  /** All that lies in the tree of a commit. */
  readTree(commit: string): Promise<Answer<Tree>>;
  /** A commit's tree and day. */
  readCommit(commit: string): Promise<Answer<CommitFacts>>;
  /** The bytes of blobs by their revision; one that isn't there is left out. */
  readBlobs(requests: readonly BlobRequest[]): Promise<Answer<ReadonlyMap<string, Uint8Array>>>;
}

/** An open pull request from a branch of ours. `base` is the branch that it goes into. */
export interface UpdatePull {
  readonly number: number;
  readonly author: string | null;
  readonly body: string;
  readonly address: string;
  readonly base: string;
}

/** A branch that a pull request goes into, and the one that it comes from. */
export interface PullWay {
  readonly branch: string;
  readonly base: string;
}

/** How both branches are, at one moment. */
export interface UpdateState {
  /** The host's own id of the repository. */
  readonly repository: string;
  /** Our own login. */
  readonly login: string;
  /** The commits at their tips, null for a branch that isn't there. */
  readonly baseTip: string | null;
  readonly tip: string | null;
  /** Those that are open from the branch into any base, oldest first. */
  readonly pulls: readonly UpdatePull[];
}

export interface BranchCommit {
  readonly oid: string;
  /** The login of its author, null for one that the host doesn't know. */
  readonly author: string | null;
  readonly parents: readonly string[];
}

/** What a branch holds that a commit doesn't have. */
export interface BranchAbove {
  readonly commits: readonly BranchCommit[];
  /** Whether these are all. */
  readonly isWhole: boolean;
  /** Paths that the branch changes, with the ids of their blobs. */
  readonly files: ReadonlyMap<string, string | null>;
}

/** What publishing by pull request needs of its host. */
export interface UpdateForge {
  /** The commit at the tip of a branch, null if there is no such branch. */
  readTip(branch: string): Promise<Answer<string | null>>;
  readUpdate(way: PullWay): Promise<Answer<UpdateState>>;
  readAbove(base: string, tip: string): Promise<Answer<BranchAbove>>;
  /** Makes a commit that no branch has yet; returns its id. */
  makeCommit(order: Omit<CommitOrder, "branch">): Promise<Answer<string>>;
  /** Moves a branch in one step, or makes it (`from` null); false if it isn't at `from`. */
  moveBranch(
    state: UpdateState,
    move: { readonly branch: string; readonly from: string | null; readonly to: string },
  ): Promise<Answer<boolean>>;
  /** Opens a pull request, or finds the one that another run has opened meanwhile; with the base's tip at that moment. */
  openPull(
    order: PullWay & { readonly title: string; readonly body: string },
  ): Promise<Answer<{ readonly pull: UpdatePull; readonly baseTip: string }>>;
  editPull(number: number, body: string): Promise<Answer<null>>;
  /** Closes a pull request without merging it. */
  closePull(number: number): Promise<Answer<null>>;
}

/** What Bookends needs of a host. */
export interface Forge extends PullForge, ContentForge, UpdateForge {}

/** The host lists no more files of a pull request (GitHub Docs, "List pull requests files"). */
export const MOST_LISTED_FILES = 3000;

/**
 * Whether two logins are one account's: `b` is ours, `a` that of whoever wrote something, null for nobody known. GraphQL
 * leaves out a bot's "[bot]" here and there, where REST has it. An App can't have the name of somebody else's account
 * (GitHub Docs, "Registering a GitHub App"), and logins have no case.
 */
export const sameLogin = (a: string | null, b: string): boolean => a !== null && bare(a) === bare(b);

const bare = (login: string): string => login.toLowerCase().replace(/\[bot\]$/, "");
