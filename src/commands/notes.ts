import { jsonText } from "../formats/json-text.ts";
import { noNotesSentence } from "../workspace/find-notes.ts";
import { listNotes } from "../workspace/listed-notes.ts";
import { readable } from "../workspace/read-notes.ts";
import { sayUnread, type World } from "./command-context.ts";
import { notesText, onScreen } from "./note-table.ts";
import { type Values, wishesOf, wordOf } from "./option-types.ts";

/** `bookends notes`: prints what Bookends understands of each note. */
export function showNotes(world: World, values: Values): number {
  const format = wordOf(values, "format", ["pretty", "json"]);
  const { notes, found } = listNotes(world.files, wishesOf(values));
  sayUnread(world, notes);
  if (found.paths.length === 0) world.terminal.say(noNotesSentence(found));
  const facts = readable(notes).map((note) => note.facts);
  world.terminal.print(format === "json" ? jsonText(facts) : onScreen(notesText(facts)));
  return 0;
}
