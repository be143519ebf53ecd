import { bookCalled, lineOf, namesOf } from "../catalogue/book.ts";
import { UserError } from "../errors.ts";
import { statusOfWord } from "../notes/note-status.ts";
import { STATUSES, type Status } from "../notes/status.ts";
import { vocabularyOf } from "../notes/vocabulary.ts";
import { nearest } from "../text/near-words.ts";
import { escapeInvisible } from "../text/terminal.ts";
import { planNotes } from "../workspace/new-notes.ts";
import { readSettings } from "../workspace/settings.ts";
import { changeableWorld } from "./changeable-world.ts";
import type { Command } from "./command.ts";
import { type World, writeNewNotes } from "./command-context.ts";
import { leftToDo } from "./new-note-lines.ts";
import { lastOf, type Values, wishesOf } from "./option-types.ts";

/** `bookends new TITLE`: writes one note in the library's style, and prints its path. */
async function newNote(world: World, values: Values, [given = ""]: readonly string[]): Promise<number> {
  const title = lineOf(given);
  if (title === "") throw new UserError("A note needs a title.");
  const book = {
    ...bookCalled(title),
    authors: namesOf(values.get("author") ?? []),
    status: statusGiven(world, values),
  };
  const { notes, there } = await planNotes(changeableWorld(world), wishesOf(values), [book]);
  const [known] = there;
  if (known !== undefined) throw new UserError(`${known.path} is a note about that book already.`);
  writeNewNotes(
    world,
    notes.map(({ change }) => change),
    (path) => `${path}\n`,
  );
  for (const line of leftToDo(notes)) world.terminal.say(line);
  return 0;
}

/** The status that is meant by the word given for it. */
function statusGiven({ files }: World, values: Values): Status | null {
  const word = lastOf(values, "status");
  if (word === null) return null;
  const vocabulary = vocabularyOf(readSettings(files, wishesOf(values)).config.vocabulary);
  const status = statusOfWord(word, vocabulary);
  if (status !== null) return status;
  const close = nearest(word, [...vocabulary.keys()]);
  const hint = close === null ? "" : ` Did you mean ${close}?`;
  throw new UserError(`--status ${escapeInvisible(word)} is no word for ${STATUSES.join(", ")}.${hint}`);
}

export const newCommand: Command = {
  name: "new",
  summary: "Make the note of one book",
  about:
    "Makes the note of one book in the style of the notes that are there, and prints its path. A book that has a note already is refused. Says which keys are left to fill in.",
  operands: { usage: "TITLE", help: "TITLE is the book's title, in quotes if it has spaces.", least: 1, most: 1 },
  options: {
    author: { value: "NAME", repeats: true, help: "An author; may be repeated" },
    status: { value: "WORD", help: "Its status, in any word that is read as one" },
  },
  exits: "0 fine; 2 the book has a note already, or the command, the config or the schema is wrong.",
  run: newNote,
};
