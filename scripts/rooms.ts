/**
 * The rooms of src/ and what each may import: one table, which `tests/house/rooms.test.ts` holds the code against.
 * A room is a folder of src/. `values` are the rooms whose code it may run, `types` the rooms of which it may name types
 * only. Every room may import its own files and the files that stand directly in src/ and are no door.
 */
export interface Room {
  /** A pure room has no window: no `node:*`, no `@actions/*`, no clock, no environment. */
  readonly pure: boolean;
  readonly values: readonly string[];
  readonly types: readonly string[];
}

const pure = (values: readonly string[], types: readonly string[] = []): Room => ({ pure: true, values, types });
const open = (values: readonly string[], types: readonly string[] = []): Room => ({ pure: false, values, types });

const PURE = [
  "text",
  "markdown",
  "notes",
  "generated",
  "schema",
  "config",
  "profile",
  "rules",
  "fixes",
  "formats",
  "readme",
  "catalogue",
  "drafts",
];
const WINDOWS = ["files", "git", "github", "runtime"];

export const ROOMS: Readonly<Record<string, Room>> = {
  text: pure([]),
  markdown: pure(["text"]),
  generated: pure([]),
  notes: pure(["text", "markdown"], ["config"]),
  schema: pure(["text", "notes", "generated", "rules"], ["config"]),
  profile: pure(["text", "notes", "schema", "rules"], ["config"]),
  config: pure(["text", "notes", "schema", "generated"]),
  rules: pure(["text", "notes", "schema", "profile", "generated"], ["config"]),
  fixes: pure(["text", "notes", "profile", "rules"], ["config", "schema"]),
  formats: pure(["text", "rules", "fixes"], ["notes"]),
  readme: pure(["text", "markdown", "notes"], ["config"]),
  catalogue: pure(["text", "notes"]),
  drafts: pure(["text", "notes", "profile", "catalogue"], ["config", "rules"]),
  workspace: open(PURE, WINDOWS),
  files: open(["text"], PURE),
  git: open(["text", "files"], PURE),
  github: open(["text", "git"], [...PURE, "files", "pull-request", "publish"]),
  runtime: open(["text"], PURE),
  "pull-request": open([...PURE, "workspace"], WINDOWS),
  publish: open([...PURE, "workspace"], WINDOWS),
  action: open([...PURE, "workspace", "pull-request", "publish"], WINDOWS),
  commands: open([...PURE, "workspace", "files"], WINDOWS),
};

/** Imports that stand today and are to go: a line is deleted when its import is gone, and none is added. */
export const DEBTS: readonly string[] = [
  "action/validate-run.ts -> files/read-file.ts",
  "commands/check.ts -> runtime/process-terminal.ts",
  "publish/render.ts -> files/tree-files.ts",
  "publish/snapshot.ts -> files/linked-files.ts",
  "publish/snapshot.ts -> files/tree-files.ts",
  "publish/target-branch.ts -> action/plan.ts",
  "pull-request/blob-cache.ts -> files/tree-files.ts",
  "pull-request/changes-from-api.ts -> files/tree-files.ts",
  "pull-request/changes-from-checkout.ts -> files/overlay.ts",
  "pull-request/changes-from-checkout.ts -> git/blob-id.ts",
  "pull-request/unchecked-notes.ts -> files/tree-files.ts",
];

/** The files that stand directly in src/ and start a program, or do what one is for: no room imports them. */
export const DOORS: readonly string[] = ["action.ts", "cli.ts", "command-line.ts", "job.ts", "run.ts", "api.ts"];
