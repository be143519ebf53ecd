import type { Book } from "../catalogue/book.ts";
import { ranksOf, STATUS_FLAGS } from "../notes/fields.ts";
import { statusOfTag } from "../notes/note-status.ts";
import type { Status } from "../notes/status.ts";
import { normalWord } from "../text/near-words.ts";
import { areLists, bare, scalarsOf, textLike, type Value } from "./draft-value.ts";
import { type Entry, type FieldOption, type Forms, inSlots, isFirst, NOTHING } from "./field-option.ts";
import type { LibraryStyle } from "./library-style.ts";
import { listLike } from "./list-forms.ts";
import { flagKeys, type Slot, slotAt, slotsOf } from "./slots.ts";
import { statusWords } from "./status-word.ts";

/** All ways to state the status of a book; none where it has none. */
export function statusOptions(book: Book, style: LibraryStyle): FieldOption[] {
  const { status } = book;
  if (status === null) return [];
  const wordForms: Forms = ({ samples }) => wordsFor(status, samples, style).map((value) => ({ value, says: status }));
  if (slotsOf("status", style).length > 0) return inSlots("status", style, wordForms);
  const flags = flagOptions(status, style);
  const isDated = (status === "completed" && book.reads.length > 0) || (status === "reading" && book.started !== null);
  const isTold = isDated && flags.length === 0 && !isFirst(style) && !style.schemaKeys.some(isStatusKey);
  const byDate = isTold ? [{ ...NOTHING, says: status }] : [];
  const [flag] = flags;
  const words = inSlots("status", style, wordForms);
  const both =
    flag === undefined ? [] : words.map((option) => ({ ...option, entries: [...flag.entries, ...option.entries] }));
  return [...flags, ...byDate, ...tagStatus(status, style), ...both, ...words];
}

const isStatusKey = (key: string): boolean => ranksOf(normalWord(key)).some(({ field }) => field === "status");

function wordsFor(status: Status, samples: Slot["samples"], style: LibraryStyle): Value[] {
  const used = scalarsOf(samples).map(({ source }) => source);
  const { allowedStatuses, vocabulary } = style;
  const words = statusWords(status, used, vocabulary);
  const allowed = allowedStatuses === null ? words : words.filter((word) => allowedStatuses.includes(word));
  return allowed.map((word) => (areLists(samples) ? listLike([word], samples) : textLike(word, samples)));
}

/** `completed: true`, where the library has such keys. */
function flagOptions(status: Status, style: LibraryStyle): FieldOption[] {
  const keys = flagKeys(style);
  if (keys.length === 0) return [];
  const entries = keys.map(({ path, word }): Entry => {
    const isTrue = STATUS_FLAGS.some((flag) => flag.key === word && flag.status === status);
    return { target: { at: "key", path }, value: bare(String(isTrue)) };
  });
  return [{ entries, says: status }];
}

/** A tag that says the status, in a library whose tags do. */
function tagStatus(status: Status, style: LibraryStyle): FieldOption[] {
  const key = style.statusTags;
  if (key === null) return [];
  const used = scalarsOf(key.samples).map(({ source }) => source);
  const words = statusWords(status, used, style.vocabulary).filter(
    (word) => statusOfTag(word, style.vocabulary) === status,
  );
  return words.map((word) => ({
    entries: [{ target: slotAt(key).target, value: listLike([word], key.samples) }],
    says: status,
  }));
}
