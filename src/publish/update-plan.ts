import type { PublishedFile } from "../commit-way.ts";
import { type BranchAbove, type BranchCommit, sameLogin, type UpdatePull, type UpdateState } from "../forge.ts";
import { foreignSentence, otherBaseSentence } from "./messages.ts";

/** What an update by pull request is decided from. */
export interface UpdateFacts {
  /** The branch that the pull request goes into, and the one that it comes from. */
  readonly base: string;
  readonly from: string;
  readonly state: UpdateState;
  /** What the branch holds above the base's tip; null if there is no branch. */
  readonly above: BranchAbove | null;
  /** Whether the branch's one commit holds exactly what Bookends wrote, whoever it is by. */
  readonly isOurBytes: boolean;
  /** What is to be written on top of the base's tip. */
  readonly files: readonly PublishedFile[];
  /** The id that git gives to bytes. */
  readonly blobId: (bytes: Uint8Array) => string;
}

export type UpdatePlan =
  | { readonly kind: "refuse"; readonly sentence: string }
  /** There is nothing to change: these pull requests of ours are closed. */
  | { readonly kind: "close"; readonly numbers: readonly number[] }
  /** `commit`: the branch's tip, where it holds the update already. `pull`: the one that is open. */
  | { readonly kind: "propose"; readonly commit: string | null; readonly pull: UpdatePull | null };

/** Decides what becomes of Bookends' branch and of its pull request. A branch serves one base. */
export function planUpdate(facts: UpdateFacts): UpdatePlan {
  const { base, from, state, above, files } = facts;
  const foreign = foreignCommit(facts);
  const pulls = state.pulls.filter((pull) => pull.base === base);
  if (files.length === 0) return { kind: "close", numbers: foreign === null ? pulls.map(({ number }) => number) : [] };
  const other = state.pulls.find((pull) => pull.base !== base);
  if (other !== undefined) return { kind: "refuse", sentence: otherBaseSentence(from, other, base) };
  if (foreign !== null) return { kind: "refuse", sentence: foreignSentence(from, foreign.author) };
  const isThere = above !== null && holds(above, state.baseTip, facts);
  return { kind: "propose", commit: isThere ? state.tip : null, pull: pulls[0] ?? null };
}

/** The first commit of the branch that is neither ours nor a merge of the base; null if there is none. */
function foreignCommit({ state, above, isOurBytes }: UpdateFacts): Pick<BranchCommit, "author"> | null {
  if (above === null || isOurBytes) return null;
  const own = new Set(above.commits.map(({ oid }) => oid));
  const isOurs = ({ author, parents }: BranchCommit): boolean =>
    sameLogin(author, state.login) || isMergeOfBase(parents, own);
  const unseen = above.isWhole ? null : { author: null };
  return above.commits.find((commit) => !isOurs(commit)) ?? unseen;
}

/** GitHub's "Update branch" button: what is merged in is nothing of the branch's own, so it is the base's. */
const isMergeOfBase = ([, ...merged]: readonly string[], own: ReadonlySet<string>): boolean =>
  merged.length > 0 && merged.every((oid) => !own.has(oid));

/** Whether a branch already is what a commit of the files on top of the base's tip would make it. */
function holds({ commits, isWhole, files }: BranchAbove, baseTip: string | null, facts: UpdateFacts): boolean {
  const [only, ...others] = commits;
  const isOneAbove = isWhole && others.length === 0 && only?.parents.length === 1 && only.parents[0] === baseTip;
  return isOneAbove && holdsExactly(files, facts.files, facts.blobId);
}

/** Whether changed files, with the ids of their blobs, are exactly these. */
export const holdsExactly = (
  changed: ReadonlyMap<string, string | null>,
  files: readonly PublishedFile[],
  blobId: (bytes: Uint8Array) => string,
): boolean =>
  changed.size === files.length &&
  files.every(({ path, bytes }) => changed.get(path) === (bytes === null ? null : blobId(bytes)));
