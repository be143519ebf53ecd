import type { ChangedFile } from "../../git/diff.ts";
import type { World } from "../../state/world.ts";

/** A changed file (`diff-entry`); what has no patch has no key for it. */
export function fileShape({ urls, owner, name }: World, file: ChangedFile, commit: string) {
  const path = file.path.split("/").map(encodeURIComponent).join("/");
  return {
    sha: file.oid,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${urls.server}/${owner}/${name}/blob/${commit}/${path}`,
    raw_url: `${urls.server}/${owner}/${name}/raw/${commit}/${path}`,
    contents_url: `${urls.api}/repos/${owner}/${name}/contents/${path}?ref=${commit}`,
    ...(file.patch === null ? {} : { patch: file.patch }),
    ...(file.previous === null ? {} : { previous_filename: file.previous }),
  };
}
