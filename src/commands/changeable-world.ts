import { overlaid } from "../files/overlay.ts";
import type { ChangeableWorld, FileChange } from "../workspace/file-change.ts";
import type { World } from "./command-context.ts";

/** The working directory, and what it would be with some files changed. */
export function changeableWorld({ files, git }: Pick<World, "files" | "git">): ChangeableWorld {
  const encoder = new TextEncoder();
  const withChanges = (changes: readonly FileChange[]) =>
    overlaid(files, new Map(changes.map(({ path, after }) => [path, after === null ? null : encoder.encode(after)])));
  return { files, git, withChanges };
}
