import { collapse, textsOf } from "./field.ts";
import { isJekyllPath } from "./jekyll.ts";
import type { FieldValue } from "./note-fields.ts";
import { statusOfTag, statusOfWord } from "./note-status.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { withoutLinks } from "./wikilink.ts";

/** Keys that Jekyll splits on white space where they hold a text. Source: Jekyll's documentation, "Posts", "Tags and Categories". */
const JEKYLL_LISTS = ["tags", "categories"];
/** What says that a note is about a book says nothing of the book. */
const KIND_WORDS = new Set(["book", "books", "post", "posts", "blog", "note", "notes", "review", "reviews"]);

/**
 * The tags of a note: of the first key that holds any, in the order written, each once. What says the status is no tag,
 * and neither is a category that only says that this is a book.
 */
export function readTags(values: Iterable<FieldValue>, path: string, vocabulary: Vocabulary): string[] {
  for (const value of values) {
    const tags = tagsIn(value, path).filter((tag) => isTag(tag, value.key, vocabulary));
    if (tags.length > 0) return [...new Set(tags)];
  }
  return [];
}

/** All words of one key, those that say the status too. */
function tagsIn({ key, node }: FieldValue, path: string): string[] {
  const texts = node.kind === "scalar" ? splitTags(textsOf(node), key, path) : textsOf(node);
  return texts.map((tag) => collapse(withoutLinks(tag).replace(/^#(?=\S)/, ""))).filter((tag) => tag !== "");
}

function splitTags(texts: readonly string[], key: string, path: string): string[] {
  return texts.flatMap((text) => {
    const isJekyll = JEKYLL_LISTS.includes(key) && isJekyllPath(path) && !text.includes("[[");
    if (/[,，、;]/.test(text)) return text.split(/[,，、;]/);
    if (isJekyll || /^#\S+(?:\s+#\S+)+$/.test(text)) return text.split(" ");
    return [text];
  });
}

function isTag(tag: string, key: string, vocabulary: Vocabulary): boolean {
  const isStatus = statusOfTag(tag, vocabulary) ?? (key === "shelves" ? statusOfWord(tag, vocabulary) : null);
  if (isStatus !== null) return false;
  return !(key === "categories" && KIND_WORDS.has(tag.toLowerCase()));
}
