import type { ForgeFailure } from "./forge.ts";

/** A file as it is to be at a commit: its bytes in the repository, null for one that is removed. */
export interface PublishedFile {
  readonly path: string;
  readonly bytes: Uint8Array | null;
  /** As git writes it: `100644`, or what the file has already. */
  readonly mode: string;
}

/** A commit to make on a branch: on top of `expected`, or not at all. */
export interface CommitOrder {
  readonly branch: string;
  /** The commit that the files were drawn from. */
  readonly expected: string;
  /** The id of its tree. */
  readonly expectedTree: string;
  readonly files: readonly PublishedFile[];
  readonly message: string;
}

/** Why nothing could be published. */
export type PublishFailure = ForgeFailure | { readonly kind: "protected"; readonly said: string };

/** What came of a commit. */
export type Committed =
  | { readonly outcome: "committed"; readonly oid: string }
  /** The branch isn't where it was expected: nothing was written. */
  | { readonly outcome: "moved" }
  /** There is no such way to commit here. */
  | { readonly outcome: "unsupported" }
  | { readonly outcome: "failed"; readonly failure: PublishFailure };

/** A way to commit to a branch. */
export interface CommitWay {
  /** The commit at the tip of a branch, null if there is no such branch; read anew each time. */
  tip(
    branch: string,
  ): Promise<
    { readonly ok: true; readonly value: string | null } | { readonly ok: false; readonly failure: PublishFailure }
  >;
  commit(order: CommitOrder): Promise<Committed>;
}

/**
 * What a failure is, once the server's words are looked at: GitHub Docs, "Troubleshooting required status checks" and
 * "Troubleshooting rules", have GH006, GH013 and the sentences of protected branches and rulesets.
 */
export function protectedOr(failure: ForgeFailure): PublishFailure {
  const types = failure.kind === "refused" ? failure.types : [];
  const isRule = types.includes("BRANCH_PROTECTION_RULE_VIOLATION") || isAboutRules(failure.said);
  return isRule ? { kind: "protected", said: failure.said } : failure;
}

/** Whether a server's words are about a rule that keeps a branch from being written. */
export const isAboutRules = (said: string): boolean =>
  /\bGH006\b|\bGH013\b|protected branch|branch protection|rule violations?|must be made through a pull request|required status check|hook declined|review is required/i.test(
    said,
  );
