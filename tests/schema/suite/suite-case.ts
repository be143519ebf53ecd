export type SuiteDraft = "draft-07" | "2019-09" | "2020-12";

/** One schema, and values that are valid and not, as in JSON-Schema-Test-Suite; written for this repository. */
export interface SuiteCase {
  readonly what: string;
  /** The drafts that say so; all three if not given. */
  readonly drafts?: readonly SuiteDraft[];
  readonly schema: unknown;
  /** Other files, by path. */
  readonly files?: Readonly<Record<string, unknown>>;
  readonly valid?: readonly unknown[];
  readonly invalid?: readonly unknown[];
}

/** A case that Bookends answers otherwise than its draft does, and who is the reason. */
export interface KnownDifference extends SuiteCase {
  readonly whose: "ajv" | "Bookends";
  readonly why: string;
}
