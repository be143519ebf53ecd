/**
 * Every number that separates a library's habits from its slips. A "use" is one value of a key in one note.
 * `tests/profile/thresholds.test.ts` holds each of them from both sides.
 */

/** What is used once is rare; in large libraries so is what at most this share of the uses do. */
export const RARE_SHARE = 0.02;

/** How many other uses make a majority that one value can stand out from. */
export const LEAST_MAJORITY = 3;

/** How many padded dates of a key make `2024-1-5` stand out. */
export const LEAST_PADDED_DATES = 2;

/** How often a word is used before it is a word of the library. */
export const LEAST_USES_OF_WORD = 2;

/** Libraries of fewer notes borrow the default words of `status`: each counts as used so often. */
export const SMALL_LIBRARY = 5;
export const USES_OF_DEFAULT_WORD = 2;

/** The least share of a `status` key's uses that are understood, if it is about reading. */
export const UNDERSTOOD_SHARE = 0.5;

/** A key has a closed list of words if it has no more of them than this, and this share of its uses repeat one. */
export const MOST_WORDS_OF_LIST = 12;
export const REPEATING_SHARE = 0.8;

/** Longer texts are no words: code points. */
export const LONGEST_WORD = 40;

/** Shorter words than this are too near to each other by nature: `poem`, `poet`. It counts code points. */
export const SHORTEST_WORD_WITH_SLIP = 5;

/** The least share of a key's texts that are dates, if it is a key of dates. */
export const DATES_SHARE = 0.5;

/** The least share of the other notes that have a key, if another one is its misspelling: as an error, and as a warning. */
export const SHARE_OF_COMMON_KEY = 0.8;
export const SHARE_OF_KNOWN_KEY = 0.3;

/** The least number of notes of a library that can require a key. */
export const LEAST_NOTES_TO_REQUIRE = 5;

/** What a profile keeps at most: distinct words per key, keys per mapping, mappings and lists inside each other. */
export const MOST_WORDS_KEPT = 40;
export const MOST_KEYS_KEPT = 300;
export const DEEPEST_KEPT = 4;
