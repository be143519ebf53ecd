import { UserError } from "../errors.ts";
import type { Files } from "../files/files.ts";
import type { Git } from "../git/repository.ts";
import type { Note } from "../notes/note.ts";
import { placesIn } from "../notes/span.ts";
import { messageText } from "../rules/finding-message.ts";
import type { Terminal } from "../runtime/process-terminal.ts";
import { escapeInvisible } from "../text/terminal.ts";
import { changeWord, type FileChange } from "../workspace/file-change.ts";
import { leftOutLines } from "../workspace/left-out.ts";
import type { FoundNotes } from "../workspace/read-notes.ts";
import type { PassedOver } from "../workspace/scope.ts";
import { diffText, onScreen } from "./note-table.ts";

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

/** Carries changes out, and names the files; `named`: those of them to name. */
export function writeChanges(
  { files, terminal }: World,
  changes: readonly FileChange[],
  { named = changes, purpose = "generated" }: { named?: readonly FileChange[]; purpose?: "generated" | "setup" } = {},
): void {
  files.write(new Map(changes.map(({ path, after }) => [path, after])), purpose);
  for (const change of named) terminal.print(`${escapeInvisible(change.path)} ${changeWord(change)}\n`);
}

/** Writes notes that are not there yet, and names each. Throws a UserError rather than overwrite a file. */
export function writeNewNotes(
  { files, terminal }: World,
  changes: readonly FileChange[],
  nameOf: (path: string) => string = (path) => `${path} made\n`,
): void {
  for (const { path } of changes) {
    const fault = files.writeFault(path, "note");
    if (fault !== null) throw new UserError(`${path} ${fault}`);
    if (files.kind(path) !== null) throw new UserError(`${path} is there already.`);
  }
  files.write(new Map(changes.map(({ path, after }) => [path, after])), "note");
  for (const { path } of changes) terminal.print(nameOf(escapeInvisible(path)));
}

/** Names the paths given that are no notes. */
export function sayPassedOver({ terminal }: World, passedOver: readonly PassedOver[]): void {
  for (const { given, why } of passedOver) terminal.say(escapeInvisible(`${given} ${why}.`));
}

/** Names the files among the notes that are none. */
export function sayLeftOut({ terminal }: World, found: FoundNotes): void {
  for (const line of leftOutLines(found)) terminal.say(escapeInvisible(line));
}

/** Names the notes that can't be read, and why. */
export function sayUnread({ terminal }: World, notes: readonly Note[]): void {
  for (const note of notes) {
    if (note.readable) continue;
    const { line, column } = placesIn(note.text)(note.fault.span);
    terminal.say(
      `${escapeInvisible(note.path)}:${line}:${column}: left out, it can't be read: ${messageText(note.fault)}`,
    );
  }
}
