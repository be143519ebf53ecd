import { jsonText } from "../formats/json-text.ts";
import { escapeInvisible } from "../text/terminal.ts";
import { noNotesSentence } from "../workspace/find-notes.ts";
import { whereNotesAre } from "../workspace/left-out.ts";
import { listNotes } from "../workspace/listed-notes.ts";
import { readable } from "../workspace/read-notes.ts";
import type { Command } from "./command.ts";
import { sayLeftOut, sayUnread, type World } from "./command-context.ts";
import { notesText, onScreen } from "./note-table.ts";
import { type Values, wishesOf, wordOf } from "./option-types.ts";

const FORMATS = ["pretty", "json"] as const;

/** `bookends notes`: prints what Bookends understands of each note. */
async function showNotes(world: World, values: Values): Promise<number> {
  const format = wordOf(values, "format", FORMATS);
  const { notes, found } = await listNotes(world.files, wishesOf(values));
  sayUnread(world, notes);
  sayLeftOut(world, found);
  if (found.paths.length === 0) world.terminal.say(noNotesSentence(found));
  else if (format === "pretty") world.terminal.say(escapeInvisible(`Notes are read from ${whereNotesAre(found)}.`));
  const facts = readable(notes).map((note) => note.facts);
  world.terminal.print(format === "json" ? jsonText(facts) : onScreen(notesText(facts)));
  return 0;
}

export const notesCommand: Command = {
  name: "notes",
  summary: "List the notes as Bookends reads them",
  about: "Lists the notes as Bookends reads them.",
  operands: null,
  options: { format: { value: "FORMAT", words: FORMATS, help: "How the notes are printed" } },
  exits: "0 fine; 2 the command or the config is wrong.",
  run: showNotes,
};
