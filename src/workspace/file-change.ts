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
