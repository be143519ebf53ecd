import { UserError } from "../errors.ts";
import { readGivenText } from "../files/read-file.ts";
import { vocabularyOf } from "../notes/vocabulary.ts";
import { counted } from "../text/counts.ts";
import { escapeInvisible } from "../text/terminal.ts";
import { type NotePlan, planNotes } from "../workspace/new-notes.ts";
import { readSettings } from "../workspace/settings.ts";
import { changeableWorld } from "./changeable-world.ts";
import type { Command } from "./command.ts";
import { printDiff, type World, writeNewNotes } from "./command-context.ts";
import { leftToDo } from "./new-note-lines.ts";
import { lastOf, type Values, wishesOf } from "./option-types.ts";

/** `bookends import FILE.csv`: shows the notes that the books of an export would get, and with `--yes` writes them. */
async function importBooks(world: World, values: Values, [file = ""]: readonly string[]): Promise<number> {
  const { terminal } = world;
  const wishes = wishesOf(values);
  const text = readGivenText(lastOf(values, "cwd") ?? ".", file);
  if (text === null) throw new UserError(`There is no ${file}.`);
  // The parser of CSV is loaded for this command only.
  const { readExport } = await import("../catalogue/book-exports.ts");
  const read = readExport(text, vocabularyOf(readSettings(world.files, wishes).config.vocabulary));
  if (!read.ok) throw new UserError(`${file} ${read.failure}`);
  const { service, books, untitled } = read.value;
  const plan = await planNotes(changeableWorld(world), wishes, books);
  if (untitled > 0) terminal.say(`${counted(untitled, "row")} without a title left out.`);
  for (const { book, path } of plan.there) terminal.say(escapeInvisible(thereLine(book.title, path)));
  const changes = plan.notes.map(({ change }) => change);
  const isWritten = values.has("yes");
  if (isWritten) writeNewNotes(world, changes);
  else printDiff(world, changes);
  for (const line of leftToDo(plan.notes)) terminal.say(line);
  terminal.print(summary(service, books.length, plan, isWritten));
  if (!isWritten && changes.length > 0)
    terminal.print(`Nothing is written. To write it: bookends import ${escapeInvisible(file)} --yes\n`);
  return 0;
}

const thereLine = (title: string, path: string): string =>
  path === "" ? `${title}: skipped, it is in the file twice` : `${title}: skipped, its note is ${path}`;

function summary(service: string, books: number, { notes, there }: NotePlan, isWritten: boolean): string {
  const made = `${counted(notes.length, "new note")}${isWritten ? " written" : ""}`;
  return `${counted(books, "book")} in the export of ${service}: ${made}, ${there.length} skipped.\n`;
}

export const importCommand: Command = {
  name: "import",
  summary: "Make notes of the books in an export of Goodreads or StoryGraph",
  about:
    "Makes notes of the books in an export of Goodreads or StoryGraph, in the style of the notes that are there: their folder, file names, keys, words for a status, ratings and dates. A book that has a note already (by its ISBN, else by title and author) is skipped, and no file is overwritten. Without --yes it shows what it would write.",
  operands: {
    usage: "FILE.csv",
    help: "FILE.csv is the export as it was downloaded, from any folder.",
    least: 1,
    most: 1,
  },
  options: { yes: { help: "Write the notes" } },
  exits: "0 fine; 2 the file is no such export, or the command, the config or the schema is wrong.",
  run: importBooks,
};
