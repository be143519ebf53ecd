import type { NoteFacts } from "../notes/note.ts";
import type { Vocabulary } from "../notes/vocabulary.ts";

/** One note on the shelf: what was understood of it, and its front matter for columns of any key. */
export interface ShelfNote {
  readonly facts: NoteFacts;
  readonly data: Readonly<Record<string, unknown>>;
  /** The texts of values that the file writes in another way than JavaScript does (`0987654321`, `1.10`), by key. */
  readonly written: Readonly<Record<string, string>>;
}

/** All notes, read into one shape, with what their figures depend on. */
export interface Shelf {
  /** Ordered by path. */
  readonly notes: readonly ShelfNote[];
  /** The calendar day of the head commit, `YYYY-MM-DD`; null when there is none: figures that need it are left out. */
  readonly today: string | null;
  readonly ratingMax: number;
  /** The words of a status in this repository, for options of blocks. */
  readonly vocabulary: Vocabulary;
  /** Year -> how many notes to finish in it, or how many notes and pages. */
  readonly goal: Readonly<Record<string, number | { readonly books?: number; readonly pages?: number }>>;
  /** The folder in which a cover such as `/images/x.png` lies; null when that isn't known. */
  readonly publicFolder: string | null;
  /** The folder that charts are written into; null: beside the file that shows them. */
  readonly chartFolder: string | null;
}
