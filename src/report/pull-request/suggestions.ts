import type { Problem } from "../../checks/problem.ts";
import type { Report } from "../report.ts";

/** A review comment of our own login on the pull request. Bodies without our marker are left alone. */
export interface ReviewComment {
  /** The REST id (`databaseId` in GraphQL). */
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

/** What is decided from. */
export interface SuggestionInput {
  /** Those that count, in order. */
  readonly problems: readonly Problem[];
  /** By file: GitHub's `patch`, left out where GitHub gives none. */
  readonly patches: ReadonlyMap<string, string>;
  /** Review comments of ours, all pages. */
  readonly existing: readonly ReviewComment[];
  /** The input `suggestions`. */
  readonly enabled: boolean;
  readonly sourceLine: Report["sourceLine"];
}

/** A review comment to make, on the head commit. */
export interface NewSuggestion {
  readonly path: string;
  /** The last line, from 1. */
  readonly line: number;
  /** The first line, where there are several; else null. GitHub wants `start_side: RIGHT` with it. */
  readonly startLine: number | null;
  readonly side: "RIGHT";
  readonly body: string;
  /** The problems it repairs: several where their fixes are on the same lines. */
  readonly identities: readonly string[];
}

/** What to write to the review comments; nothing at all in a rerun with the same results. */
export interface SuggestionPlan {
  readonly create: readonly NewSuggestion[];
  readonly edit: readonly { readonly id: number; readonly body: string }[];
  readonly remove: readonly number[];
  /** Problems whose fix is on the diff once this is done; the fixes of all others go into the comment. */
  readonly suggested: ReadonlySet<string>;
}

/** Decides which suggestions to make, edit and remove. */
export declare function planSuggestions(input: SuggestionInput): SuggestionPlan;

/** The plan as it was carried out: suggestions with one of these identities were refused, and go into the comment. */
export declare function afterRefusal(plan: SuggestionPlan, refused: ReadonlySet<string>): SuggestionPlan;
