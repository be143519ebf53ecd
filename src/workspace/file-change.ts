import type { Files } from "../files/files.ts";
import type { Git } from "../git/repository.ts";

/** A file as it is (null: it isn't there) and as it is to be (null: it is to be removed). */
export interface FileChange {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What happens to the file, in one word. */
export const changeWord = ({ before, after }: Pick<FileChange, "before" | "after">): string => {
  if (after === null) return "removed";
  return before === null ? "made" : "updated";
};

/** The working directory, with files as they would be where some are changed. */
export interface ChangeableWorld {
  readonly files: Files;
  readonly git: Git;
  /** The same files with some changed: nothing is written. */
  readonly withChanges: (changes: readonly FileChange[]) => Files;
}
