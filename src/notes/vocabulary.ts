import { STATUSES, type Status } from "./note.ts";

/** Words that mean each status everywhere. The repository's own come from `vocabulary` in its config. */
const COMMON: Readonly<Record<Status, readonly string[]>> = {
  queued: ["queue", "to-read", "want-to-read", "unread", "tbr", "backlog", "up-next"],
  reading: ["currently-reading", "in-progress", "ongoing", "started"],
  completed: ["read", "finished", "done", "complete"],
  paused: ["on-hold"],
  abandoned: ["dnf", "did-not-finish", "dropped", "stopped"],
};

/** Case, white space, `-` and `_` don't matter in a word. */
export const normalWord = (word: string): string =>
  word
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, "");

/** Makes the look-up table from normalised word to status; the repository's words win over the common ones. */
export function vocabularyOf(own: Readonly<Partial<Record<Status, readonly string[]>>>): ReadonlyMap<string, Status> {
  const pairs = (words: Readonly<Partial<Record<Status, readonly string[]>>>) =>
    STATUSES.flatMap((status) => (words[status] ?? []).map((word) => [normalWord(word), status] as const));
  return new Map([...pairs(COMMON), ...STATUSES.map((status) => [status, status] as const), ...pairs(own)]);
}
