import { overlaid } from "../files/overlay.ts";
import type { FileChange } from "../workspace/file-change.ts";
import type { NoteWorld } from "../workspace/new-notes.ts";
import type { World } from "./command-context.ts";

/** The working directory, and what it would be with some files changed. */
export function noteWorld({ files, git }: Pick<World, "files" | "git">): NoteWorld {
  const encoder = new TextEncoder();
  const withChanges = (changes: readonly FileChange[]) =>
    overlaid(files, new Map(changes.map(({ path, after }) => [path, after === null ? null : encoder.encode(after)])));
  return { files, git, withChanges };
}
