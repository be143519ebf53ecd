/** Why a `pull_request` run may not write to its pull request. */
export type ReadOnly = "fork" | "dependabot";

const WHO: Readonly<Record<ReadOnly, string>> = {
  fork: "This pull request comes from a fork",
  dependabot: "This pull request comes from Dependabot",
};

/** The one sentence for a run whose token GitHub makes read-only, with the way out of it. */
export const readOnlyNotice = (cause: ReadOnly): string =>
  `${WHO[cause]}, so GitHub gives the run a token that can't comment: the problems are in the annotations and the job summary, and a workflow on pull_request_target can comment here too.`;
