import type { Tree, TreeEntry } from "../files/tree-files.ts";
import { type GitHub, url } from "./client.ts";
import { type Answer, answered } from "./failure.ts";

interface RestTree {
  readonly sha: string;
  readonly truncated: boolean;
  readonly tree: readonly RestEntry[];
}

interface RestEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size?: number;
}

/**
 * Everything in the tree of a commit or tree. One request; where that lists too much for GitHub (100,000 entries or
 * 7 MB: GitHub Docs, "Get a tree"), one for each folder.
 */
export async function readTree(github: GitHub, treeish: string): Promise<Answer<Tree>> {
  const entries = await entriesOf(github, treeish, "");
  return entries.ok ? answered(new Map(entries.value)) : entries;
}

type Entries = readonly Entry[];
type Entry = readonly [path: string, entry: TreeEntry];

async function entriesOf(github: GitHub, treeish: string, folder: string): Promise<Answer<Entries>> {
  const whole = await github.get<RestTree>(url`git/trees/${treeish}?recursive=1`);
  if (!whole.ok) return whole;
  if (!whole.value.truncated) return answered(whole.value.tree.flatMap((entry) => filed(entry, folder)));
  const level = await github.get<RestTree>(url`git/trees/${treeish}`);
  if (!level.ok) return level;
  const all: Entry[] = level.value.tree.flatMap((entry) => filed(entry, folder));
  for (const { path, type, sha } of level.value.tree) {
    if (type !== "tree") continue;
    const inner = await entriesOf(github, sha, `${folder}${path}/`);
    if (!inner.ok) return inner;
    all.push(...inner.value);
  }
  return answered(all);
}

const filed = ({ path, mode, type, sha, size = 0 }: RestEntry, folder: string): Entry[] =>
  type === "tree" ? [] : [[`${folder}${path}`, { mode, oid: sha, size }]];
