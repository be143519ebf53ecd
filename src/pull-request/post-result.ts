import { type Failure, failureReason } from "./api-failure.ts";

/** What came of writing to a pull request: for the log, and what a person should know. */
export interface PostResult {
  readonly said: readonly string[];
  readonly warnings: readonly string[];
}

/** A warning that names what could not be done and why. */
export const cannot = (what: string, failure: Failure): string =>
  `Bookends can't ${what}: ${failureReason(failure)}. The notes are checked all the same.`;
