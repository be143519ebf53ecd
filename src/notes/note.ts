import type { Fault } from "./fault.ts";
import type { Span } from "./span.ts";
import type { Status } from "./status.ts";
import type { MappingNode } from "./value-node.ts";

/** Parts done of parts in all; `next` is the first part that is not done. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly next: string | null;
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
}

/**
 * The mapping between the fences. An empty value is the same as an absent one, so `content` is `root` without the
 * empty values (null, "" and blank strings, at any depth), and `data` is `content` as plain values.
 */
export interface FrontMatter {
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

/** A note that could be read. `frontMatter` is null when it has none. */
export interface ReadableNote extends NoteText {
  readonly readable: true;
  readonly frontMatter: FrontMatter | null;
  /** Where the body starts in `text`. */
  readonly bodyStart: number;
  readonly facts: NoteFacts;
}

/** A note that could not be read, and the one cause of that. */
export interface UnreadableNote extends NoteText {
  readonly readable: false;
  readonly fault: Fault;
}

export type Note = ReadableNote | UnreadableNote;

/** How this repository writes: what reading a note depends on besides its text. */
export interface ReadOptions {
  /** Normalised word -> status; see `vocabulary.ts`. */
  readonly vocabulary: ReadonlyMap<string, Status>;
  readonly rating: { readonly max: number; readonly zero: "unrated" | "zero" };
  /** What the key `date` means. */
  readonly date: "started" | "finished";
  /** What a heading's text must contain, in any case, for its task list to be the progress. */
  readonly progressHeading: string;
}
