import { type Config, DEFAULT_CONFIG } from "../../src/config/config.ts";
import type { Fault } from "../../src/notes/fault.ts";
import type { Note, NoteFacts } from "../../src/notes/note.ts";
import { readNoteText } from "../../src/notes/read.ts";
import { readOptionsFrom } from "../../src/notes/read-options.ts";
import type { Span } from "../../src/notes/span.ts";
import type { ValueNode } from "../../src/notes/value-node.ts";

export const readOptions = readOptionsFrom(DEFAULT_CONFIG);

/** Reads a text as a note, with the default readOptions or those of a changed config. */
export const noteOf = (text: string, config: Partial<Config> = {}, path = "books/some-book.md"): Note =>
  readNoteText(path, text, readOptionsFrom({ ...DEFAULT_CONFIG, ...config }));

/** The facts of a note with this front matter and body. */
export function factsOf(yaml: string, body = "", config: Partial<Config> = {}, path = "books/some-book.md"): NoteFacts {
  const note = noteOf(`---\n${yaml}\n---\n${body}`, config, path);
  if (!note.readable) throw new Error(`not readable: ${note.fault.rule}`);
  return note.facts;
}

/** The fault of a note that can't be read, or null. */
export function faultOf(text: string): Fault | null {
  const note = noteOf(text);
  return note.readable ? null : note.fault;
}

export const at = (text: string, { start, end }: Span): string => text.slice(start, end);

/** All nodes of a tree, parents first, in document order. */
export function* nodesIn(node: ValueNode): Generator<ValueNode> {
  yield node;
  if (node.kind === "sequence") for (const { value } of node.items) yield* nodesIn(value);
  if (node.kind === "mapping") for (const { value } of node.entries) yield* nodesIn(value);
}
