import type { FileDigest } from "./file-digest.ts";
import {
  isAuthorKey,
  isBookKey,
  isBookWord,
  isClassKey,
  isCoverKey,
  isKindKey,
  isOtherKey,
  isOtherWord,
  isReadingWord,
} from "./reading-signs.ts";

/**
 * How much a file says that it is about a book: `strong` by a key or word that only such notes have, `author` by one
 * that blogs have as well, `weak` by a picture alone; `other` if it is about something else, a film or a person.
 */
export type Evidence = "strong" | "author" | "weak" | "none" | "other";

/** Words of `status` that are about reading, and not about a draft or a project. */
const READING_STATUS =
  /read|tbr|dnf|wishlist|queue|abandon|finish|completed|wanttoread|lesen|lese|leído|leyendo|lu$|прочит|чита|想看|已看|已读|在读|读完|正在/;

export function evidenceOf({ fields, inline }: FileDigest): Evidence {
  const keys = [...fields.keys(), ...inline.keys()];
  const hasAuthor = keys.some(isAuthorKey);
  const hasBookWord = kindsOf(fields, isKindKey).some(isBookWord) || kindsOf(inline, isKindKey).some(isBookWord);
  if (!hasBookWord && isOther(fields, inline, hasAuthor)) return "other";
  if (hasBookWord || keys.some(isBookKey) || isBeingRead(fields, inline)) return "strong";
  if (hasAuthor) return "author";
  return keys.some(isCoverKey) || hasStatus(fields) ? "weak" : "none";
}

/** The name of the author, where a file has one. */
export const authorIn = ({ fields, inline }: FileDigest): string | null =>
  [...fields, ...inline].flatMap(([key, values]) => (isAuthorKey(key) ? values : []))[0] ?? null;

/** What a file says that it is, by the keys that give each file one class. */
export const classesOf = ({ fields }: FileDigest): readonly string[] => kindsOf(fields, isClassKey);

function isOther(fields: FileDigest["fields"], inline: FileDigest["inline"], hasAuthor: boolean): boolean {
  const keys = [...fields.keys(), ...inline.keys()];
  if (hasAuthor || keys.some((key) => /^(?:isbn|pages|pagecount|publisher|book)/.test(key))) return false;
  if (keys.some(isOtherKey)) return true;
  const kinds = kindsOf(fields, isKindKey);
  return kinds.some(isOtherWord) && !kinds.some(isReadingWord);
}

const kindsOf = (fields: FileDigest["fields"], isKey: (key: string) => boolean): string[] =>
  [...fields].flatMap(([key, values]) => (isKey(key) ? values : []));

/** Whether there is a status that isn't one of a page: a draft, say. */
const hasStatus = (fields: FileDigest["fields"]): boolean =>
  (fields.get("status") ?? []).some((word) => !/^(?:draft|published?|public|private|idea|:.*:)$/i.test(word));

function isBeingRead(fields: FileDigest["fields"], inline: FileDigest["inline"]): boolean {
  const words = [...(fields.get("status") ?? []), ...(inline.get("status") ?? [])];
  return words.some((word) => READING_STATUS.test(word.toLowerCase().replace(/[\s_-]+/g, "")));
}
