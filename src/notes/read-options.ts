import type { Config } from "../config/config.ts";
import { type LibraryHabits, UNKNOWN_LIBRARY } from "./library-habits.ts";
import type { OwnKeys } from "./note-fields.ts";
import type { RatingScale } from "./rating.ts";
import type { DateMeaning } from "./reading-dates.ts";
import { normalWord, type Vocabulary, vocabularyOf } from "./vocabulary.ts";

/** What reading a note depends on besides its text. */
export interface ReadOptions {
  /** The keys that the config names for fields, in place of the usual ones. */
  readonly keys: OwnKeys;
  readonly vocabulary: Vocabulary;
  /** `max` is null where the library tells the scale. */
  readonly rating: { readonly max: number | null; readonly zero: RatingScale["zero"] };
  /** What the key `date` means; null where each note and the library tell it. */
  readonly date: DateMeaning | null;
  /** What a heading's text must contain for its task list to be the progress. Lower case. */
  readonly progressHeading: string;
  readonly library: LibraryHabits;
}

/** The part of a config that reading a note depends on, for a library of which nothing is known yet. */
export function readOptionsFrom(
  config: Pick<Config, "keys" | "vocabulary" | "rating" | "progress" | "date">,
): ReadOptions {
  return {
    keys: Object.fromEntries(
      Object.entries(config.keys).map(([field, keys]) => [field, keys.map((key) => key.split(".").map(normalWord))]),
    ),
    vocabulary: vocabularyOf(config.vocabulary),
    rating: config.rating,
    date: config.date,
    progressHeading: config.progress.heading.toLowerCase(),
    library: UNKNOWN_LIBRARY,
  };
}

/** The scale of ratings: the config's, else the library's. */
export const ratingScale = ({ rating, library }: Pick<ReadOptions, "rating" | "library">): RatingScale => ({
  max: rating.max ?? library.ratingMax,
  zero: rating.zero,
});
