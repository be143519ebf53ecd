import leven, { closestMatch } from "leven";

/** Words that most keys and values are, which `normalWord` has nothing to do for. */
const NORMAL = /^[a-z\d]*$/;

/** What can't make two words differ: case, accents of Latin, Greek and Cyrillic letters, white space, `-` and `_`. */
export const normalWord = (word: string): string =>
  NORMAL.test(word)
    ? word
    : word
        .normalize("NFD")
        .replaceAll(/[\u0300-\u036F\uFE0F\s_-]+/g, "")
        .normalize("NFC")
        .toLowerCase();

/**
 * The candidate that `word` most likely means, or null. Case, white space, `-` and `_` don't count; else one letter may
 * be wrong, missing, doubled or swapped with its neighbour in words of four to seven letters, two in longer ones.
 * A word with a digit of its own (`author2`, `isbn13`) is meant as it stands. Null too when two are equally near.
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const wanted = normalWord(word);
  const same = candidates.find((candidate) => normalWord(candidate) === wanted);
  if (same !== undefined) return same;
  const near = candidates
    .map((candidate) => ({
      candidate,
      meant: normalWord(candidate),
      distance: typingDistance(wanted, normalWord(candidate)),
    }))
    .filter(({ meant, distance }) => distance <= allowance(meant));
  const least = Math.min(...near.map(({ distance }) => distance));
  const [best, ...ties] = near.filter(({ distance }) => distance === least);
  return best && ties.every(({ meant }) => meant === best.meant) ? best.candidate : null;
}

const allowance = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

function typingDistance(word: string, candidate: string): number {
  if (digits(word) !== digits(candidate)) return Infinity;
  // A swap of neighbours is two edits to Levenshtein, and one slip of the fingers.
  const distance = leven(word, candidate, { maxDistance: 3 });
  return distance === 2 && sortLetters(word) === sortLetters(candidate) ? 1 : distance;
}

const digits = (word: string): string => word.replaceAll(/\D/g, "");
const sortLetters = (word: string): string => [...word].sort().join("");

/**
 * The name most like a file's that isn't there, for a person to look at; null if a third of the letters differ. Names
 * are many and of any kind, so this is a hint, and never a fix.
 */
export const closest = (name: string, names: readonly string[]): string | null =>
  closestMatch(name, names, { maxDistance: Math.max(1, Math.floor(name.length / 3)) }) ?? null;
