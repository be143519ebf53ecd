import type { Config } from "../config/config.ts";
import { normalWord } from "../text/near-words.ts";
import type { OwnKeys } from "./note-fields.ts";
import type { RatingScale } from "./rating.ts";
import type { DateMeaning } from "./reading-dates.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";

/** What a library as a whole does, as far as reading one of its notes depends on it. */
export interface LibraryHabits {
  /** The scale of its ratings. */
  readonly ratingMax: number;
  /** Whether a note that states no status has none: some note states that it was read to the end, or half of them state something. */
  readonly hasStatus: boolean;
  /** The status keys of which a word is understood in any of its notes; null: not known. */
  readonly statusKeys: ReadonlySet<string> | null;
  /** Whether `date` stands beside finishing dates in most notes, so that it is about something else. */
  readonly isDateOfPage: boolean;
  /** Whether its notes have a MultiMarkdown header in place of front matter. */
  readonly hasHeaders: boolean;
  /** Headings that open several notes, so that they are no titles; as `headingKey` writes them. */
  readonly sections: ReadonlySet<string>;
  /** Names of authors by the slug of their page. */
  readonly authorNames: ReadonlyMap<string, string>;
}

/** The scale where no rating tells another. */
export const USUAL_RATING_MAX = 5;

/** A library of which nothing is known: what one note says alone. */
const UNKNOWN_LIBRARY: LibraryHabits = {
  ratingMax: USUAL_RATING_MAX,
  hasStatus: false,
  statusKeys: null,
  isDateOfPage: false,
  hasHeaders: false,
  sections: new Set(),
  authorNames: new Map(),
};

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
