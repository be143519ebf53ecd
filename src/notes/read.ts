import { decode } from "./decode.ts";
import { readFacts } from "./facts.ts";
import type { Fault } from "./fault.ts";
import { findFences } from "./fences.ts";
import { readFrontMatter } from "./front-matter.ts";
import { frontMatterNotFirst } from "./not-first.ts";
import type { Note, NoteFacts, NoteSource, ReadableNote } from "./note.ts";
import type { ReadOptions } from "./read-options.ts";
import { findRepeatedOpening, findSpoiltClosing, findSpoiltOpening } from "./spoilt-fence.ts";

/** Reads one note from a file's bytes. Never throws: what stops the reading is the note's `fault`. */
export function readNote(file: { readonly path: string; readonly bytes: Uint8Array }, readOptions: ReadOptions): Note {
  const { text, fault } = decode(file.bytes);
  return fault ? { readable: false, path: file.path, text, fault } : readNoteText(file.path, text, readOptions);
}

/** Reads one note from its text, BOM included. Never throws. */
export function readNoteText(path: string, text: string, readOptions: ReadOptions): Note {
  const fences = findFences(text);
  if (fences.kind === "fault") return unreadable(path, text, meantFence(text, fences.fault) ?? fences.fault);
  if (fences.kind === "none") {
    const misplaced = findSpoiltOpening(text) ?? frontMatterNotFirst(text);
    return misplaced
      ? unreadable(path, text, misplaced)
      : readableNote({ path, text, frontMatter: null, bodyStart: 0 }, readOptions);
  }
  const isEmpty = text.slice(fences.inner.start, fences.inner.end).trim() === "";
  const repeated = isEmpty ? findRepeatedOpening(text, fences) : null;
  if (repeated !== null) return unreadable(path, text, repeated);
  const front = readFrontMatter(text, fences);
  if (!front.ok) return unreadable(path, text, front.fault);
  return readableNote({ path, text, frontMatter: front.frontMatter, bodyStart: fences.bodyStart }, readOptions);
}

/** The line that was meant to close front matter that is never closed; null if there is none. */
const meantFence = (text: string, { rule, span }: Fault): Fault | null =>
  rule === "frontmatter/unclosed" ? findSpoiltClosing(text, span.end, text.length) : null;

const unreadable = (path: string, text: string, fault: Fault): Note => ({ readable: false, path, text, fault });

/** Makes a note of its parts. Its facts are read when they are needed first. */
export function readableNote(
  { path, text, frontMatter, bodyStart }: NoteSource,
  readOptions: ReadOptions,
): ReadableNote {
  const source = { path, text, frontMatter, bodyStart };
  let facts: NoteFacts | undefined;
  return {
    readable: true,
    ...source,
    get facts() {
      facts ??= readFacts(source, readOptions);
      return facts;
    },
  };
}
