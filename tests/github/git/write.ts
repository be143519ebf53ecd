import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Signature } from "./objects.ts";
import type { Git } from "./run.ts";

/** What lies at a path: text or bytes, a symlink, a submodule's commit, or nothing any more (null). */
export type Content = string | Uint8Array | { readonly link: string } | { readonly submodule: string } | null;

/** Files by path. */
export type Files = Readonly<Record<string, Content>>;

/** A change of one path, by object id; a null `oid` takes the path out. */
export interface Change {
  readonly path: string;
  readonly mode: string;
  readonly oid: string | null;
}

export const writeBlob = (git: Git, content: string | Uint8Array): string =>
  git.text(["hash-object", "-w", "--stdin"], { input: content });

/** A tree like `base` (a tree or commit; null: the empty one) after `changes`. Returns its id. */
export function writeTree(git: Git, base: string | null, changes: readonly Change[]): string {
  const env = { GIT_INDEX_FILE: join(git.folder, `index-${randomUUID()}`) };
  git.text(["read-tree", base ?? "--empty"], { env });
  const lines = changes.map(
    ({ path, mode, oid }) => `${oid === null ? "0" : mode} ${oid ?? "0".repeat(40)}\t${path}\0`,
  );
  git.text(["update-index", "--add", "--replace", "-z", "--index-info"], { env, input: lines.join("") });
  const tree = git.text(["write-tree", "--missing-ok"], { env });
  rmSync(env.GIT_INDEX_FILE);
  return tree;
}

/** A commit object. Returns its id; no ref moves. */
export function writeCommit(
  git: Git,
  {
    tree,
    parents,
    message,
    author,
    committer,
  }: {
    readonly tree: string;
    readonly parents: readonly string[];
    readonly message: string;
    readonly author: Signature;
    readonly committer: Signature;
  },
): string {
  const env = {
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.email,
    GIT_AUTHOR_DATE: author.date,
    GIT_COMMITTER_NAME: committer.name,
    GIT_COMMITTER_EMAIL: committer.email,
    GIT_COMMITTER_DATE: committer.date,
  };
  return git.text(["commit-tree", tree, ...parents.flatMap((oid) => ["-p", oid])], { env, input: message });
}
