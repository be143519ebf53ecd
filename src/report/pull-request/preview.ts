import type { Progress, Status } from "../../notes/note.ts";
import type { Shelf } from "../../readme/shelf.ts";
import type { BlockFile } from "../../readme/update.ts";

/** What a merge changes in the README: rows by path, then figures of the summary. */
export interface Preview {
  readonly rows: readonly RowChange[];
  readonly figures: readonly Change[];
}

/** What happens to a note's row. `from` is the path of a note that moved. */
export type RowChange =
  | { readonly kind: "new"; readonly path: string; readonly title: string; readonly status: Status | null; readonly progress: Progress | null }
  | { readonly kind: "gone"; readonly path: string; readonly title: string }
  | { readonly kind: "changed"; readonly path: string; readonly title: string; readonly from: string | null; readonly changes: readonly Change[] };

/** A value as the README shows it, before and after; null: not shown. */
export interface Change {
  readonly what: string;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * Compares the shelf at the base with the shelf at the head, as the README's blocks show them; null when they show the
 * same. `files` are the README files with the blocks (their generated text isn't looked at); without any, a README is
 * taken that has none yet. Both shelves need the same `today`, or figures change by themselves.
 */
export declare function previewOf(base: Shelf, head: Shelf, files?: readonly BlockFile[]): Preview | null;
