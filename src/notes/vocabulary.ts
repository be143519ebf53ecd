import { normalWord } from "../text/near-words.ts";
import { STATUS_TABLE, STATUSES, type Status } from "./status.ts";

/** Statuses by word, each word as `normalWord` writes it. */
export type Vocabulary = ReadonlyMap<string, Status>;

type Words = Readonly<Partial<Record<Status, readonly string[]>>>;

const pairsOf = (wordsOf: (status: Status) => readonly string[]): (readonly [string, Status])[] =>
  STATUSES.flatMap((status) => wordsOf(status).map((word) => [normalWord(word), status] as const));

const COMMON = pairsOf((status) => {
  const { words, tagWords, mark } = STATUS_TABLE[status];
  return [...words, ...tagWords, mark, status];
});

/** Words that mean a status as a tag, too. */
export const TAG_VOCABULARY: Vocabulary = new Map(pairsOf((status) => STATUS_TABLE[status].tagWords));

/** The words of a status key in this repository: its `own` come first, then those that mean a status everywhere. */
export const vocabularyOf = (own: Words): Vocabulary => new Map([...COMMON, ...pairsOf((status) => own[status] ?? [])]);
