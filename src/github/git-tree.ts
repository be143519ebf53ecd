import { ok } from "../errors.ts";
import type { Tree, TreeEntry } from "../files/tree-files.ts";
import type { Answer } from "../forge.ts";
import { fields, flag, listOf, number, orAbsent, text } from "./shape.ts";
import type { GitHub } from "./typed-api.ts";

const treeShape = fields({
  truncated: flag,
  tree: listOf(fields({ path: text, mode: text, type: text, sha: text, size: orAbsent(number) })),
});

interface RestEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size?: number | undefined;
}

/**
 * Everything in the tree of a commit or tree. One request; where that lists too much for GitHub (100,000 entries or
 * 7 MB: GitHub Docs, "Get a tree"), one for each folder.
 */
export async function readTree(github: GitHub, treeish: string): Promise<Answer<Tree>> {
  const entries = await entriesOf(github, treeish, "");
  return entries.ok ? ok(new Map(entries.value)) : entries;
}

const ROUTE = "GET /repos/{owner}/{repo}/git/trees/{tree_sha}";

type Entries = readonly Entry[];
type Entry = readonly [path: string, entry: TreeEntry];

async function entriesOf(github: GitHub, treeish: string, folder: string): Promise<Answer<Entries>> {
  const whole = await github.read(ROUTE, { tree_sha: treeish, recursive: "1" }, treeShape);
  if (!whole.ok) return whole;
  if (!whole.value.truncated) return ok(whole.value.tree.flatMap((entry) => filed(entry, folder)));
  const level = await github.read(ROUTE, { tree_sha: treeish }, treeShape);
  if (!level.ok) return level;
  const all: Entry[] = level.value.tree.flatMap((entry) => filed(entry, folder));
  for (const { path, type, sha } of level.value.tree) {
    if (type !== "tree") continue;
    const inner = await entriesOf(github, sha, `${folder}${path}/`);
    if (!inner.ok) return inner;
    all.push(...inner.value);
  }
  return ok(all);
}

const filed = ({ path, mode, type, sha, size = 0 }: RestEntry, folder: string): Entry[] =>
  type === "tree" ? [] : [[`${folder}${path}`, { mode, oid: sha, size }]];
