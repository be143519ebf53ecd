import { nearest, normalWord } from "../text/near-words.ts";
import { isRare } from "./outliers.ts";
import type { ValueProfile } from "./profile.ts";
import type { ReadingWords } from "./reading-words.ts";
import {
  LEAST_MAJORITY,
  LEAST_USES_OF_WORD,
  MOST_WORDS_OF_LIST,
  REPEATING_SHARE,
  SHORTEST_WORD_WITH_SLIP,
  SMALL_LIBRARY,
  UNDERSTOOD_SHARE,
  USES_OF_DEFAULT_WORD,
} from "./thresholds.ts";
import type { Strictness } from "./value-place.ts";

type Uses = ReadonlyMap<string, number>;

/**
 * The words of a `status` key, in the order they came: those that are there but for its slips, and in a small library the
 * default ones. A slip is nearly another word of the same meaning that is used more than once, or is not understood where
 * all others are.
 * @param notes how many notes the library has.
 * @returns null where the key has no list of words.
 */
export function statusWords(words: Uses, notes: number, reading: ReadingWords): readonly string[] | null {
  const uses = withDefaults(words, notes, reading);
  const isUnderstood = (word: string): boolean => reading.statusOf(word) !== null;
  const isAboutReading = sumOf(words, isUnderstood) >= sumOf(words) * UNDERSTOOD_SHARE;
  if (!isAboutReading) return isList(words) ? withoutSlips(words, "mistakes") : null;
  const inUse = [...uses].filter(([, count]) => count >= LEAST_USES_OF_WORD).map(([word]) => word);
  const areUnderstood = inUse.length > 0 && inUse.every(isUnderstood);
  return [...uses.keys()].filter((word) => {
    if (!isUnderstood(word) && areUnderstood) return false;
    const meant = nearestInUse(word, uses, LEAST_USES_OF_WORD);
    return meant === null || (isUnderstood(word) && reading.statusOf(word) !== reading.statusOf(meant));
  });
}

/** The words of any other key that has few and uses them again and again, without slips; null where it has no such list. */
export const listedWords = (words: Uses, strictness: Strictness): readonly string[] | null =>
  isList(words) ? withoutSlips(words, strictness) : null;

/** Whether the texts of a key are words at all. */
export const hasWords = ({ words, forms, kinds, withComma }: ValueProfile): boolean =>
  words !== null && words.size > 0 && forms.other === kinds.string && withComma === 0;

function withDefaults(words: Uses, notes: number, { defaultWords }: ReadingWords): Uses {
  if (notes >= SMALL_LIBRARY || !defaultWords.some((word) => words.has(word))) return words;
  const uses = new Map(words);
  for (const word of defaultWords) uses.set(word, (uses.get(word) ?? 0) + USES_OF_DEFAULT_WORD);
  return uses;
}

function sumOf(words: Uses, counts: (word: string) => boolean = () => true): number {
  let sum = 0;
  for (const [word, uses] of words) if (counts(word)) sum += uses;
  return sum;
}

function isList(words: Uses): boolean {
  if (words.size > MOST_WORDS_OF_LIST) return false;
  const all = sumOf(words);
  return (
    sumOf(words, (word) => (words.get(word) ?? 0) >= LEAST_USES_OF_WORD) >=
    Math.max(LEAST_MAJORITY, all * REPEATING_SHARE)
  );
}

function withoutSlips(words: Uses, strictness: Strictness): readonly string[] {
  return [...words.keys()].filter((word) => {
    const meant = nearestInUse(word, words, LEAST_MAJORITY);
    if (meant === null) return true;
    return normalWord(word) === normalWord(meant) ? strictness === "mistakes" : !isSlip(word, meant);
  });
}

/** The word that a rare one is nearly, among those that are used so often at least; null if there is none. */
function nearestInUse(word: string, uses: Uses, least: number): string | null {
  const own = uses.get(word) ?? 0;
  const candidates = [...uses].filter(
    ([other, count]) => other !== word && count >= least && isRare(own, own + count) && own < count,
  );
  return candidates.length === 0
    ? null
    : nearest(
        word,
        candidates.map(([other]) => other),
      );
}

/** In these one character is a syllable or a word. */
const SYLLABLES = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/u;

/** Fingers slip seldom at a word's first letter (`ebook` is no slip for `book`), and short words are near by nature. */
function isSlip(word: string, meant: string): boolean {
  const [own, other] = [normalWord(word), normalWord(meant)];
  return !SYLLABLES.test(other) && [...other].length >= SHORTEST_WORD_WITH_SLIP && own[0] === other[0];
}
