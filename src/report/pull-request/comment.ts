import type { Parts } from "../parts.ts";
import type { Report } from "../report.ts";
import type { LineLink } from "./links.ts";
import type { Run } from "./marker.ts";
import type { Preview } from "./preview.ts";

/** When a pull request gets the comment: with a problem or a README that will change; with a problem; never. */
export type CommentMode = "auto" | "problems" | "never";

/** All that the one comment of a pull request is made from. */
export interface CommentInput {
  readonly report: Report;
  /** Sentences about notes that count and could not be checked; each is an error. */
  readonly notChecked: readonly Parts[];
  /** What the merge changes in the README; null: nothing, or it isn't known. */
  readonly preview: Preview | null;
  readonly mode: CommentMode;
  /** Whether the pull request has a comment of ours already. */
  readonly exists: boolean;
  readonly link: LineLink;
  /** Identities of the problems whose fix is suggested on the diff: `SuggestionPlan.suggested`. Other fixes are shown. */
  readonly suggested: ReadonlySet<string>;
  readonly run: Run;
}

/**
 * The body of the comment, at most 60,000 characters (UTF-16 units), as Markdown that is safe whatever the notes say;
 * null when there is nothing to say: leave what is there as it is.
 */
export declare function commentBody(input: CommentInput): string | null;
