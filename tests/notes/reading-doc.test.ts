import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Config, DEFAULT_CONFIG } from "../../src/config/config.ts";
import { readConfig } from "../../src/config/read-config.ts";
import { FIELD_KEYS, FIELD_NAMES } from "../../src/notes/fields.ts";
import { addNote, emptyHabits, libraryHabits } from "../../src/notes/library-habits.ts";
import type { NoteFacts, ReadableNote } from "../../src/notes/note.ts";
import { readableNote, readNoteText } from "../../src/notes/read.ts";
import { readOptionsFrom } from "../../src/notes/read-options.ts";
import { STATUS_TABLE, STATUSES } from "../../src/notes/status.ts";
import { normalWord } from "../../src/text/near-words.ts";
import { linesIn, type Row, rowsWith, wordsIn } from "./reading-doc.ts";
import { factsOf } from "./support.ts";

const configOf = (cell: string): Config => {
  const read = readConfig("bookends.yml", linesIn(cell));
  return read.ok ? read.config : DEFAULT_CONFIG;
};

/** The facts of a row's note, in a library of that note and, where the row has one, another. */
function factsIn(row: Row): NoteFacts {
  const options = readOptionsFrom(configOf(row["Config"] ?? ""));
  const noteOf = (path: string, yaml: string, body: string): ReadableNote => {
    const note = readNoteText(path, `---\n${yaml}\n---\n${body}\n`, options);
    if (!note.readable) throw new Error(`not readable: ${yaml}`);
    return note;
  };
  const note = noteOf(
    row["File"] ? linesIn(row["File"]) : "books/a.md",
    linesIn(row["Front matter"]),
    linesIn(row["Body"]),
  );
  const other = linesIn(row["Other notes"]);
  const counts = emptyHabits();
  for (const each of [note, ...(other === "" ? [] : [noteOf("books/b.md", other, "")])]) addNote(counts, each, options);
  return readableNote(note, { ...options, library: libraryHabits(counts) }).facts;
}

describe("each row of docs/reading.md is true", () => {
  const rows = rowsWith("Front matter", "Read as");
  test.each(rows.map((row) => [row["Front matter"], row["Body"] ?? "", row["File"] ?? "", row] as const))(
    "%s %s %s",
    (_, __, ___, row) => {
      expect(factsIn(row)).toMatchObject(parse(linesIn(row["Read as"]), { schema: "core" }));
    },
  );

  test("and there are many", () => {
    expect(rows.length).toBeGreaterThan(120);
  });
});

describe("the tables of words and keys are those of the code", () => {
  test.each(FIELD_NAMES)("keys of %s", (field) => {
    const row = rowsWith("Field", "Keys").find((each) => each["Field"] === field);
    const words = wordsIn(row?.["Keys"]).map(normalWord);
    const bare = words.filter((word) => !(field === "title" && word === "book"));
    const prefixed = ["book", "work"].flatMap((prefix) => bare.map((word) => prefix + word));
    const isOfBook = row?.["After `book` or `work`"] === "yes";
    expect(FIELD_KEYS[field]).toEqual([...(isOfBook ? prefixed : []), ...words]);
  });

  test.each(STATUSES)("words of %s", (status) => {
    const row = rowsWith("Status", "Words").find((each) => each["Status"] === status);
    const { words, tagWords, mark } = STATUS_TABLE[status];
    expect(wordsIn(row?.["Words"])).toEqual([status, mark, ...words]);
    expect(wordsIn(row?.["Words that count as a tag, too"])).toEqual([...tagWords]);
  });

  const rows = rowsWith("Status", "Words").flatMap((row) => wordsIn(row["Words"]).map((word) => [word, row["Status"]]));
  const tags = rowsWith("Status", "Words").flatMap((row) =>
    wordsIn(row["Words that count as a tag, too"]).map((word) => [word, row["Status"]]),
  );
  test.each([...rows, ...tags])("status: %s is %s", (word, status) => {
    expect(factsOf(`status: "${word}"`).status).toBe(status);
    expect(factsOf(`status: "${String(word).toUpperCase()}"`).status).toBe(status);
  });

  test.each(tags)("the tag %s is %s", (word, status) => {
    expect(factsOf(`tags: ["${word}"]`)).toMatchObject({ status, tags: [] });
  });

  test.each(rows)("the tag %s says nothing", (word) => {
    expect(factsOf(`tags: ["${word}"]`).status).toBeNull();
  });
});
