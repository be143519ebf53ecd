import { decode } from "./decode.ts";
import { noteFacts } from "./facts.ts";
import type { Fault } from "./fault.ts";
import { findFences } from "./fences.ts";
import { readFrontMatter } from "./front-matter.ts";
import { frontMatterNotFirst } from "./not-first.ts";
import type { FrontMatter, Note, ReadOptions } from "./note.ts";

/** Reads one note from a file's bytes. Never throws: what stops the reading is the note's `fault`. */
export function readNote(file: { readonly path: string; readonly bytes: Uint8Array }, readOptions: ReadOptions): Note {
  const { text, fault } = decode(file.bytes);
  return fault ? { readable: false, path: file.path, text, fault } : readNoteText(file.path, text, readOptions);
}

/** Reads one note from its text, BOM included. Never throws. */
export function readNoteText(path: string, text: string, readOptions: ReadOptions): Note {
  const fences = findFences(text);
  if (fences.kind === "fault") return unreadable(path, text, fences.fault);
  if (fences.kind === "none") {
    const misplaced = frontMatterNotFirst(text);
    return misplaced ? unreadable(path, text, misplaced) : readable(path, text, null, 0, readOptions);
  }
  const front = readFrontMatter(text, fences);
  if (!front.ok) return unreadable(path, text, front.fault);
  return readable(path, text, front.frontMatter, fences.bodyStart, readOptions);
}

const unreadable = (path: string, text: string, fault: Fault): Note => ({ readable: false, path, text, fault });

function readable(
  path: string,
  text: string,
  frontMatter: FrontMatter | null,
  bodyStart: number,
  readOptions: ReadOptions,
): Note {
  const facts = noteFacts(path, frontMatter, text.slice(bodyStart), readOptions);
  return { readable: true, path, text, frontMatter, bodyStart, facts };
}
