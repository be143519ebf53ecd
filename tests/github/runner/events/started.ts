/** The event as a runner gives it: its payload and the GITHUB_ variables that follow from it. */
export interface Started {
  readonly payload: Readonly<Record<string, unknown>>;
  readonly sha: string;
  /** The full name of the ref. */
  readonly ref: string;
  readonly headRef: string;
  readonly baseRef: string;
  readonly actor: string;
  /** Whether GitHub gives the workflow a token that can only read (a fork's, or Dependabot's, pull_request). */
  readonly readOnly: boolean;
}
