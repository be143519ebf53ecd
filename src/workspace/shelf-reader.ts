import type { Config } from "../config/config.ts";
import { ratingScale } from "../notes/read-options.ts";
import type { Shelf } from "../readme/shelf.ts";
import { writtenValues } from "../readme/written-values.ts";
import { type LibraryNotes, readable } from "./read-notes.ts";

/** The notes that could be read, on a shelf. `today`: `YYYY-MM-DD`, null where figures must do without. */
export const shelfOf = ({ notes, readOptions }: LibraryNotes, config: Config, today: string | null): Shelf => ({
  notes: readable(notes).map(({ facts, frontMatter }) => ({
    facts,
    data: frontMatter?.data ?? {},
    written: frontMatter === null ? {} : writtenValues(frontMatter.content),
  })),
  today,
  vocabulary: readOptions.vocabulary,
  ratingMax: ratingScale(readOptions).max,
  goal: config.goal,
  publicFolder: config.site.public,
  chartFolder: config.charts,
});
