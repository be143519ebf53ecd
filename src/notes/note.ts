import type { Fault } from "./fault.ts";
import type { LanguageName } from "./front-matter-language.ts";
import type { Span } from "./span.ts";
import type { Status } from "./status.ts";
import type { MappingNode } from "./value-node.ts";

/** Parts done of parts in all; `next` is the first part that is not done. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly next: string | null;
}

/** A series of books, and a book's place in it. */
export interface Series {
  readonly name: string;
  readonly number: number | null;
}

/** What Bookends understood of a note: the objects that `notes --format json` prints. Dates keep their precision. */
export interface NoteFacts {
  readonly path: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly category: string | null;
  readonly status: Status | null;
  readonly rating: number | null;
  readonly started: string | null;
  readonly finished: string | null;
  readonly url: string | null;
  readonly cover: string | null;
  readonly tags: readonly string[];
  readonly progress: Progress | null;
  /** All finishing dates, the earliest first: a book read twice has two. */
  readonly reads: readonly string[];
  readonly series: Series | null;
  readonly pages: number | null;
  /** 10 or 13 digits, without hyphens. */
  readonly isbn: string | null;
}

/**
 * The mapping between the fences. An empty value is the same as an absent one, so `content` is `root` without the
 * empty values (null, "" and blank strings, at any depth), and `data` is `content` as plain values.
 */
export interface FrontMatter {
  readonly language: LanguageName;
  readonly openingFence: Span;
  readonly root: MappingNode;
  readonly content: MappingNode;
  readonly data: Readonly<Record<string, unknown>>;
}

interface NoteText {
  readonly path: string;
  /** The file as it lies on disk, BOM and CR included. */
  readonly text: string;
}

/** The parts of a note that facts are read from. `frontMatter` is null when it has none. */
export interface NoteSource extends NoteText {
  readonly frontMatter: FrontMatter | null;
  /** Where the body starts in `text`. */
  readonly bodyStart: number;
}

/** A note that could be read. */
export interface ReadableNote extends NoteSource {
  readonly readable: true;
  /** What was understood of it; read when it is needed first. */
  readonly facts: NoteFacts;
}

/** A note that could not be read, and the one cause of that. */
export interface UnreadableNote extends NoteText {
  readonly readable: false;
  readonly fault: Fault;
}

export type Note = ReadableNote | UnreadableNote;
