import { firstHeading } from "./body.ts";
import { readDate } from "./date.ts";
import { field, textOf, textsOf } from "./field.ts";
import { titleFromPath } from "./names.ts";
import type { FrontMatter, NoteFacts, ReadOptions } from "./note.ts";
import { readProgress } from "./progress.ts";
import { readRating } from "./rating.ts";
import type { Status } from "./status.ts";
import { normalWord } from "./vocabulary.ts";
import { hasScheme, isHttpUrl } from "./web.ts";

const CATEGORIES = ["book", "article", "paper", "blog"];

/** Reads a note into the shape of `notes --format json`. What is not understood is null, never an error. */
export function noteFacts(
  path: string,
  frontMatter: FrontMatter | null,
  body: string,
  readOptions: ReadOptions,
): NoteFacts {
  const get = (...keys: readonly string[]) => field(frontMatter, ...keys);
  const status = readStatus(textOf(get("status")), readOptions);
  const dated = (key: "started" | "finished") =>
    readDate(get(key)) ?? (readOptions.date === key ? readDate(get("date")) : null);
  return {
    path,
    title: textOf(get("title")) ?? textOf(get("name")) ?? firstHeading(body) ?? titleFromPath(path),
    authors: [...new Set(textsOf(get("authors", "author")))],
    category: readCategory(textOf(get("category"))),
    status,
    rating: readRating(get("rating"), readOptions.rating),
    started: dated("started"),
    finished: dated("finished"),
    url: readUrl(textOf(get("url"))),
    cover: readCover(frontMatter),
    tags: readTags(frontMatter),
    progress: readProgress(frontMatter, body, status, readOptions.progressHeading),
  };
}

/** The status a word means in this repository; null for a word it doesn't know. */
function readStatus(word: string | null, readOptions: ReadOptions): Status | null {
  return word === null ? null : (readOptions.vocabulary.get(normalWord(word)) ?? null);
}

function readCategory(text: string | null): string | null {
  return CATEGORIES.find((category) => category === text?.toLowerCase()) ?? text;
}

const readUrl = (text: string | null): string | null => (text !== null && isHttpUrl(text) ? text : null);

function readCover(frontMatter: FrontMatter | null): string | null {
  const covers = ["cover", "coverImage", "cover_image", "image"].map((key) => textOf(field(frontMatter, key)));
  return covers.find((cover) => cover !== null && (isHttpUrl(cover) || !hasScheme(cover))) ?? null;
}

/** The first of the usual keys that holds any: a list, or a text with commas. */
function readTags(frontMatter: FrontMatter | null): string[] {
  const node = field(frontMatter, "tags", "genre", "genres", "categories");
  const texts = node?.kind === "scalar" ? (textOf(node) ?? "").split(",") : textsOf(node);
  return [...new Set(texts.map((tag) => tag.trim()).filter((tag) => tag !== ""))];
}
