import { type GitHub, url } from "./client.ts";
import { type Answer, mapped } from "./failure.ts";

/** A pull request as it stands now. */
export interface PullNow {
  readonly headSha: string;
  readonly isOpen: boolean;
}

/** A file that a pull request changes. `oid` is its blob at the head, or at the base where it is removed. */
export interface ChangedFile {
  readonly path: string;
  readonly previousPath: string | null;
  readonly isRemoved: boolean;
  readonly oid: string | null;
  /** Null where GitHub gives none: the file is binary, or too large. */
  readonly patch: string | null;
}

/** GitHub lists no more (GitHub Docs, "List pull requests files"). */
export const MOST_FILES = 3000;

interface RestPull {
  readonly state: string;
  readonly head: { readonly sha: string };
}

interface RestFile {
  readonly filename: string;
  readonly previous_filename?: string;
  readonly status: string;
  readonly sha: string | null;
  readonly patch?: string;
}

/** The pull request's head and state, now. */
export const readPull = async (github: GitHub, number: number): Promise<Answer<PullNow>> =>
  mapped(await github.get<RestPull>(url`pulls/${number}`), ({ state, head }) => ({
    headSha: head.sha,
    isOpen: state === "open",
  }));

/** What the pull request changes since it left its base, at most `MOST_FILES`, ordered by path. */
export const readChangedFiles = async (github: GitHub, number: number): Promise<Answer<readonly ChangedFile[]>> =>
  mapped(await github.list<RestFile>(url`pulls/${number}/files`, MOST_FILES), (files) => files.map(changedFile));

interface Comparison {
  readonly files?: readonly RestFile[];
}

/** GitHub lists no more files of a comparison (GitHub Docs, "Compare two commits"). */
const MOST_COMPARED = 300;

/** What changed from one commit to another; null where that are too many files to be told. */
export const readComparison = async (
  github: GitHub,
  base: string,
  head: string,
): Promise<Answer<readonly ChangedFile[] | null>> =>
  mapped(await github.get<Comparison>(url`compare/${base}...${head}`), ({ files = [] }) =>
    files.length < MOST_COMPARED ? files.map(changedFile) : null,
  );

const changedFile = ({ filename, previous_filename, status, sha, patch }: RestFile): ChangedFile => ({
  path: filename,
  // A copy has one too, and its original is still there.
  previousPath: status === "renamed" ? (previous_filename ?? null) : null,
  isRemoved: status === "removed",
  oid: sha,
  patch: patch ?? null,
});
