import { map } from "../errors.ts";
import { type Answer, type ChangedFile, MOST_LISTED_FILES } from "../forge.ts";
import { fields, listOf, orAbsent, orNull, text } from "./shape.ts";
import type { GitHub } from "./typed-api.ts";

/** A pull request as it stands now. */
export interface PullNow {
  readonly headSha: string;
  readonly isOpen: boolean;
}

const pullShape = fields({ state: text, head: fields({ sha: text }) });
const fileShape = fields({
  filename: text,
  previous_filename: orAbsent(text),
  status: text,
  sha: orNull(text),
  patch: orAbsent(text),
});
const comparisonShape = fields({ files: orAbsent(listOf(fileShape)) });

interface RestFile {
  readonly filename: string;
  readonly previous_filename?: string | undefined;
  readonly status: string;
  readonly sha: string | null;
  readonly patch?: string | undefined;
}

/** The pull request's head and state, now. */
export const readPull = async (github: GitHub, number: number): Promise<Answer<PullNow>> =>
  map(
    await github.read("GET /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number: number }, pullShape),
    ({ state, head }) => ({
      headSha: head.sha,
      isOpen: state === "open",
    }),
  );

/** What the pull request changes since it left its base, at most `MOST_LISTED_FILES`, ordered by path. */
export const readChangedFiles = async (github: GitHub, number: number): Promise<Answer<readonly ChangedFile[]>> =>
  map(
    await github.list(
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/files",
      { pull_number: number },
      fileShape,
      MOST_LISTED_FILES,
    ),
    (files) => files.map(changedFile),
  );

/** GitHub lists no more files of a comparison (GitHub Docs, "Compare two commits"). */
const MOST_COMPARED = 300;

/** What changed from one commit to another; null where that are more files than GitHub lists. */
export const readComparison = async (
  github: GitHub,
  base: string,
  head: string,
): Promise<Answer<readonly ChangedFile[] | null>> =>
  map(
    await github.read(
      "GET /repos/{owner}/{repo}/compare/{basehead}",
      { basehead: `${base}...${head}` },
      comparisonShape,
    ),
    ({ files = [] }) => (files.length < MOST_COMPARED ? files.map(changedFile) : null),
  );

const changedFile = ({ filename, previous_filename, status, sha, patch }: RestFile): ChangedFile => ({
  path: filename,
  // A copy has one too, and its original is still there.
  previousPath: status === "renamed" ? (previous_filename ?? null) : null,
  isRemoved: status === "removed",
  oid: sha,
  patch: patch ?? null,
});
