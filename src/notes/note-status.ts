import { normalWord } from "../text/near-words.ts";
import { textOf, textsOf } from "./field.ts";
import { STATUS_FLAGS } from "./fields.ts";
import type { FieldValue, NoteFields } from "./note-fields.ts";
import type { Status } from "./status.ts";
import type { ValueNode } from "./value-node.ts";
import { TAG_VOCABULARY, type Vocabulary } from "./vocabulary.ts";
import { withoutLinks } from "./wikilink.ts";

/** A sign or two before or after a word: `✅ Read`. */
const SIGNS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
/** Longer than any word for a status. */
const LONGEST_WORD = 80;
/** A tag such as `status/read` names the key itself. */
const STATUS_TAG = /^(?:reading-?)?(?:status|shelf)\//i;
const YES = new Set(["true", "yes", "y", "x", "✓", "✔", "✅"]);
const NO = new Set(["false", "no", "n"]);

/** What a note says of its status, dates left out. */
export interface StatedStatus {
  readonly status: Status | null;
  /** `none`: nothing is said. `unknown`: a word that isn't understood. `not-completed`: that it isn't finished, no more. */
  readonly by: "word" | "flag" | "tag" | "unknown" | "not-completed" | "none";
}

/**
 * The status that a note states: by a word, else by a key that is true, else by a tag that can mean nothing else.
 * @param statusKeys the keys whose words are statuses in this library; null: all. A word of another key that isn't
 * understood is about something else.
 */
export function statedStatus(
  fields: NoteFields,
  vocabulary: Vocabulary,
  statusKeys: ReadonlySet<string> | null,
): StatedStatus {
  let isUnknown = false;
  for (const value of fields.valuesOf("status")) {
    const status = statusOfValue(value.node, vocabulary);
    if (status !== null) return { status, by: "word" };
    isUnknown ||= value.key !== "shelves" && (statusKeys?.has(value.key) ?? true);
  }
  const flagged = statusByFlags(fields);
  if (flagged.status !== null) return flagged;
  if (isUnknown) return { status: null, by: "unknown" };
  const tagged = statusByTags(fields, vocabulary);
  return tagged === null ? flagged : { status: tagged, by: "tag" };
}

/** The one status that the words of a value mean; null if there is none, or more than one. */
export function statusOfValue(node: ValueNode, vocabulary: Vocabulary): Status | null {
  const words = node.kind === "scalar" ? textsOf(node).flatMap((text) => [text, ...text.split(",")]) : textsOf(node);
  const statuses = new Set(words.map((word) => statusOfWord(word, vocabulary)).filter((status) => status !== null));
  const [status = null] = statuses;
  return statuses.size === 1 ? status : null;
}

/** The status that a word means: `Read`, `✅ Read`, `[[Read]]`, `#read`; null for a word that isn't in the vocabulary. */
export function statusOfWord(word: string, vocabulary: Vocabulary): Status | null {
  if (word.length > LONGEST_WORD) return null;
  const shown = withoutLinks(word);
  const [whole, bare] = [vocabulary.get(normalWord(shown)), shown.replaceAll(SIGNS, "")];
  if (whole !== undefined) return whole;
  return /[\p{L}\p{N}]/u.test(shown) ? onlyWord(bare, shown, vocabulary) : null;
}

// A question mark or a full stop changes what is meant; an emoji or a `#` doesn't.
const onlyWord = (bare: string, shown: string, vocabulary: Vocabulary): Status | null =>
  /[?!.]/.test(shown) ? null : (vocabulary.get(normalWord(bare)) ?? null);

/** The status that a tag can only mean: `to-read`, `book/to-read`, `status/read`; null for `read`, which is a subject too. */
export function statusOfTag(tag: string, vocabulary: Vocabulary): Status | null {
  const bare = tag.trim().replace(/^#/, "");
  const word = normalWord(bare.slice(bare.lastIndexOf("/") + 1));
  return (STATUS_TAG.test(bare) ? vocabulary : TAG_VOCABULARY).get(word) ?? null;
}

function statusByTags(fields: NoteFields, vocabulary: Vocabulary): Status | null {
  for (const { node } of fields.valuesOf("tags")) {
    const words = textsOf(node).flatMap((text) =>
      node.kind === "scalar" ? [...text.split(","), ...text.split(/[,\s]+/)] : [text],
    );
    const status = words.map((word) => statusOfTag(withoutLinks(word), vocabulary)).find((found) => found !== null);
    if (status) return status;
  }
  return null;
}

function statusByFlags(fields: NoteFields): StatedStatus {
  let isNot = false;
  for (const { key, status } of STATUS_FLAGS) {
    const flag = flagOf(fields.get(key));
    if (flag === true) return { status, by: "flag" };
    isNot ||= flag === false && status === "completed";
  }
  return { status: null, by: isNot ? "not-completed" : "none" };
}

function flagOf(value: FieldValue | null): boolean | null {
  if (value?.node.kind === "scalar" && typeof value.node.value === "boolean") return value.node.value;
  const word = textOf(value?.node ?? null)?.toLowerCase() ?? "";
  return YES.has(word) ? true : NO.has(word) ? false : null;
}
