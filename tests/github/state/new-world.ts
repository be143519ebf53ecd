import { appendFileSync, mkdtempSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { objectsOf } from "../git/objects.ts";
import { gitIn } from "../git/run.ts";
import { clockFrom } from "./clock.ts";
import type { Settings, World } from "./world.ts";

export interface WorldOptions extends Partial<Settings> {
  /** The owner of the repository: `reader` if not given. */
  readonly owner?: string;
  /** The repository's name: `library` if not given. */
  readonly name?: string;
  /** `main` if not given. */
  readonly defaultBranch?: string;
}

// A fork's refs are in a namespace, which the repository itself does not show. GitHub serves any commit by its id.
const CONFIG = `
[http]
\treceivepack = true
[uploadpack]
\tallowAnySHA1InWant = true
\tallowFilter = true
[transfer]
\thideRefs = refs/namespaces
[receive]
\thideRefs = refs/pull
\tautogc = false
`;

/** A GitHub with one empty repository, in a new temporary folder. */
export function newWorld(options: WorldOptions = {}): World {
  const { owner = "reader", name = "library", defaultBranch = "main" } = options;
  const folder = join(realpathSync(mkdtempSync(join(tmpdir(), "fake-github-"))), `${name}.git`);
  gitIn(tmpdir()).text(["init", "--quiet", "--bare", "--template=", `--initial-branch=${defaultBranch}`, folder]);
  const git = gitIn(folder);
  appendFileSync(join(folder, "config"), CONFIG);
  let number = 0;
  let id = 1000;
  return {
    owner,
    name,
    defaultBranch,
    git,
    objects: objectsOf(git),
    clock: clockFrom("2026-03-01T12:00:00Z"),
    urls: { api: "", graphql: "", server: "" },
    settings: {
      actionsMayOpenPulls: options.actionsMayOpenPulls ?? true,
      graphql: options.graphql ?? "full",
      treeLimit: options.treeLimit ?? 100_000,
    },
    tokens: new Map(),
    forks: new Set(),
    protections: new Map(),
    signed: new Set(),
    pulls: new Map(),
    comments: [],
    reviews: [],
    threads: [],
    reviewComments: [],
    violations: [],
    nextNumber: () => ++number,
    nextId: () => ++id,
  };
}
