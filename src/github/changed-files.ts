import { fields, listOf, orAbsent, orNull, text } from "./shape.ts";

/** Files that a commit or a comparison changes, as GitHub's REST API lists them. */
export const changedFilesShape = orAbsent(
  listOf(fields({ filename: text, sha: orNull(text), status: orAbsent(text), previous_filename: orAbsent(text) })),
);

interface RestFile {
  readonly filename: string;
  readonly sha: string | null;
  readonly status?: string | undefined;
  readonly previous_filename?: string | undefined;
}

/**
 * The ids of the blobs of changed files, null for those that are gone. GitHub lists a removed file with the blob it
 * had, and takes a removed and an added file that are alike for one that was renamed.
 */
export const changedBlobs = (files: readonly RestFile[] = []): ReadonlyMap<string, string | null> =>
  new Map(
    files.flatMap(({ filename, sha, status, previous_filename: previous }): [string, string | null][] => [
      [filename, status === "removed" ? null : sha],
      ...(status === "renamed" && previous !== undefined ? [[previous, null] as [string, null]] : []),
    ]),
  );
