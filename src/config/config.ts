import type { Status } from "../notes/status.ts";

export type RuleLevel = "error" | "warning" | "off";

/** `.github/bookends.yml`, complete: what the file leaves out has its default. All paths are relative to the repository, with `/`. */
export interface Config {
  /** Globs, or null: look through the usual folders. */
  readonly notes: readonly string[] | null;
  readonly ignore: readonly string[];
  /** Path of one schema, or pairs of glob and path (first match wins), or null: the default schema. */
  readonly schema: string | readonly (readonly [glob: string, path: string])[] | null;
  readonly readme: readonly string[];
  readonly vocabulary: Readonly<Partial<Record<Status, readonly string[]>>>;
  readonly rating: { readonly max: number; readonly zero: "unrated" | "zero" };
  readonly progressHeading: string;
  /** What the front matter key `date` means. */
  readonly date: "started" | "finished";
  readonly site: { readonly public: string | null; readonly posts: string | null };
  /** Year -> how many to finish in it. */
  readonly goal: Readonly<Record<string, number>>;
  readonly rules: Readonly<Record<string, RuleLevel>>;
  /** The folder that charts are written into, or null: beside the file that shows them. */
  readonly charts: string | null;
  /** The file that the notes are written to as JSON, or null: none. */
  readonly data: string | null;
  readonly publish: "commit" | "pull-request" | "none" | null;
}

export const DEFAULT_CONFIG: Config = {
  notes: null,
  ignore: [],
  schema: null,
  readme: ["README.md"],
  vocabulary: {},
  rating: { max: 5, zero: "unrated" },
  progressHeading: "progress",
  date: "started",
  site: { public: null, posts: null },
  goal: {},
  rules: {},
  charts: null,
  data: null,
  publish: null,
};
