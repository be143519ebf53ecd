import type { Config } from "../config/config.ts";
import type { Note } from "../notes/note.ts";
import { vocabularyOf } from "../notes/vocabulary.ts";
import type { Shelf } from "../readme/shelf.ts";
import { writtenValues } from "../readme/written-values.ts";
import { readable } from "./read-notes.ts";

/** The notes that could be read, on a shelf. `today`: `YYYY-MM-DD`, null where figures must do without. */
export const shelfOf = (notes: readonly Note[], config: Config, today: string | null): Shelf => ({
  notes: readable(notes).map(({ facts, frontMatter }) => ({
    facts,
    data: frontMatter?.data ?? {},
    written: frontMatter === null ? {} : writtenValues(frontMatter.content),
  })),
  today,
  vocabulary: vocabularyOf(config.vocabulary),
  ratingMax: config.rating.max,
  goal: config.goal,
  publicFolder: config.site.public,
  chartFolder: config.charts,
});
