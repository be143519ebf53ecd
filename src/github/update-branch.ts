import { map } from "../errors.ts";
import type { Answer } from "../forge.ts";
import { blobId } from "../git/blob-id.ts";
import type { PublishedFile } from "../publish/publication.ts";
import type { GitHub } from "./api.ts";
import { readTip } from "./refs.ts";
import { fields, listOf, number, orAbsent, orNull, text } from "./shape.ts";

/** What a branch holds that a commit doesn't have. */
export interface BranchState {
  readonly tip: string;
  /** Logins of the authors of its own commits, null for one that GitHub doesn't know. */
  readonly authors: readonly (string | null)[];
  /** Whether it is one commit on top of that commit. */
  readonly isOneAbove: boolean;
  /** Paths it changes, with the ids of their blobs. */
  readonly files: ReadonlyMap<string, string | null>;
}

const comparisonShape = fields({
  total_commits: number,
  commits: listOf(
    fields({ author: orNull(fields({ login: orAbsent(text) })), parents: listOf(fields({ sha: text })) }),
  ),
  files: orAbsent(listOf(fields({ filename: text, sha: orNull(text) }))),
});

/** What a branch holds above the commit `base`, null if there is no such branch. */
export async function readBranch(github: GitHub, branch: string, base: string): Promise<Answer<BranchState | null>> {
  const tip = await readTip(github, branch);
  if (!tip.ok || tip.value === null) return map(tip, () => null);
  const oid = tip.value;
  const compared = await github.read(
    "GET /repos/{owner}/{repo}/compare/{basehead}",
    { basehead: `${base}...${oid}` },
    comparisonShape,
  );
  return map(compared, ({ total_commits, commits, files = [] }) => {
    const [only, ...others] = commits;
    // Beyond the first page are commits that Bookends, which makes one, didn't make.
    const unseen = total_commits > commits.length ? [null] : [];
    return {
      tip: oid,
      authors: [...commits.map(({ author }) => author?.login ?? null), ...unseen],
      isOneAbove: others.length === 0 && only?.parents.length === 1 && only.parents[0]?.sha === base,
      files: new Map(files.map(({ filename, sha }) => [filename, sha])),
    };
  });
}

/** Whether a branch already is what a commit of `files` on top of that commit would make it. */
export const holds = ({ isOneAbove, files, tip }: BranchState, wanted: readonly PublishedFile[]): boolean =>
  isOneAbove &&
  files.size === wanted.length &&
  wanted.every(({ path, bytes }) => files.get(path) === blobId(bytes, tip));
