import type { Files } from "../io/files.ts";
import type { Git } from "../io/git.ts";
import type { Terminal } from "../io/terminal.ts";
import type { FileChange } from "../jobs/file-change.ts";
import { placesIn } from "../notes/lines.ts";
import type { Note } from "../notes/note.ts";
import { message } from "../report/sentence.ts";
import { visible } from "../report/visible.ts";
import { diffText, onScreen } from "./texts.ts";

/** All that a command sees of the world. */
export interface World {
  readonly files: Files;
  readonly git: Git;
  readonly terminal: Terminal;
}

/** Prints changes as one diff. */
export function printDiff({ terminal }: World, changes: readonly FileChange[]): void {
  const text = changes.map(diffText).join("");
  terminal.print(terminal.isScreen ? onScreen(text) : text);
}

/** Carries changes out, and says so. */
export function writeChanges({ files, terminal }: World, changes: readonly FileChange[]): void {
  files.write(new Map(changes.map(({ path, after }) => [path, after])));
  for (const { path, before } of changes) terminal.print(`${visible(path)} ${before === null ? "made" : "updated"}\n`);
}

/** Names the notes that can't be read, and why. */
export function sayUnread({ terminal }: World, notes: readonly Note[]): void {
  for (const note of notes) {
    if (note.readable) continue;
    const { line, column } = placesIn(note.text)(note.fault.span);
    terminal.say(`${visible(note.path)}:${line}:${column}: left out, it can't be read: ${message(note.fault)}`);
  }
}
