import { statusOfWord } from "../notes/note-status.ts";
import { STATUS_TABLE, STATUSES, type Status } from "../notes/status.ts";
import type { Vocabulary } from "../notes/vocabulary.ts";
import { normalWord } from "../text/near-words.ts";
import { mostFrequent } from "./draft-value.ts";

/** Words that libraries use together: a library that has some of a row has the others most likely too. */
const FAMILIES: readonly Readonly<Record<Status, string>>[] = [
  { queued: "queued", reading: "reading", completed: "completed", paused: "paused", abandoned: "abandoned" },
  {
    queued: "to-read",
    reading: "currently-reading",
    completed: "read",
    paused: "on-hold",
    abandoned: "did-not-finish",
  },
  { queued: "want-to-read", reading: "reading", completed: "read", paused: "paused", abandoned: "dnf" },
  { queued: "unread", reading: "reading", completed: "read", paused: "paused", abandoned: "abandoned" },
  { queued: "backlog", reading: "in-progress", completed: "done", paused: "on-hold", abandoned: "dropped" },
  { queued: "to-read", reading: "reading", completed: "finished", paused: "paused", abandoned: "abandoned" },
];
const SCRIPTS = ["Cyrillic", "Han", "Hiragana", "Hangul"].map((name) => new RegExp(`\\p{Script=${name}}`, "u"));

/**
 * The words that mean a status, the library's own first, then those that go with its other words, then any that is
 * understood.
 * @param words the words of the library's status key, once for each use
 */
export function statusWords(status: Status, words: readonly string[], vocabulary: Vocabulary): string[] {
  const own = mostFrequent(words.filter((word) => statusOfWord(word, vocabulary) === status));
  const all = [own, inScript(status, words), likeWords(familyOf(words)[status], words), status, ...knownWords(status)];
  return [...new Set(all.filter((word) => word !== null))];
}

function knownWords(status: Status): string[] {
  const { words, tagWords } = STATUS_TABLE[status];
  return [...words, ...tagWords].flatMap((word) => [word, capital(word)]);
}

/** The row with the most of the library's words; the first where none has any. */
function familyOf(words: readonly string[]): Readonly<Record<Status, string>> {
  const used = new Set(words.map(normalWord));
  const hits = FAMILIES.map((family) => STATUSES.filter((status) => used.has(normalWord(family[status]))).length);
  const best = FAMILIES[hits.indexOf(Math.max(...hits))];
  return (
    best ?? { queued: "queued", reading: "reading", completed: "completed", paused: "paused", abandoned: "abandoned" }
  );
}

/** A word of another script than Latin, where the library's words are written in it. */
function inScript(status: Status, words: readonly string[]): string | null {
  const script = SCRIPTS.find((one) => words.some((word) => one.test(word)));
  const { words: known, tagWords } = STATUS_TABLE[status];
  return script === undefined ? null : ([...tagWords, ...known].find((word) => script.test(word)) ?? null);
}

/** A word in the letters of others: capitals, and what stands between its parts. */
function likeWords(word: string, words: readonly string[]): string {
  const latin = words.filter((one) => /^[a-z]/i.test(one));
  const parting = mostFrequent(latin.flatMap((one) => /[a-z]([ _-])[a-z]/i.exec(one)?.[1] ?? []));
  const parted = parting === null ? word : word.replaceAll("-", parting);
  const cases = mostFrequent(
    latin.map((one) => (/^[A-Z]/.test(one) ? (/[A-Z].*[ _-][A-Z]/.test(one) ? "all" : "first") : "none")),
  );
  if (cases === "all") return parted.replaceAll(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase());
  return cases === "first" ? capital(parted) : parted;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
