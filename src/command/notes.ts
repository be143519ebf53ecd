import { noNotesSentence } from "../jobs/find-notes.ts";
import { listNotes } from "../jobs/notes.ts";
import { readable } from "../jobs/read-notes.ts";
import { jsonText } from "../report/json-text.ts";
import { notesText, onScreen } from "./texts.ts";
import { type Values, wishesOf, wordOf } from "./values.ts";
import { sayUnread, type World } from "./world.ts";

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
