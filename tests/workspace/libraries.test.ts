import { describe, expect, test } from "vitest";
import { DEFAULT_CONFIG } from "../../src/config/config.ts";
import { readable, readNotes } from "../../src/workspace/read-notes.ts";
import { libraryFiles, libraryNames, truthOf } from "./library-files.ts";
import { judge } from "./library-judge.ts";

/** At least so much of what stands in the notes is read as a person reads it. */
const LEAST_RIGHT = 0.99;

const results = libraryNames().map((name) => {
  const truth = truthOf(name);
  const paths = truth.notes.map(({ path }) => path).sort();
  const facts = readable(readNotes(libraryFiles(name), paths, DEFAULT_CONFIG).notes).map((note) => note.facts);
  return { name, truth, facts, ...judge(truth, facts) };
});

describe.each(results)("$name", ({ truth, facts, differences }) => {
  test("nothing is invented", () => {
    expect(differences.filter(({ kind }) => kind === "invented")).toEqual([]);
  });

  test("each reading of a book counts", () => {
    const wanted = truth.notes.flatMap(({ path, finishedAll }) =>
      finishedAll === undefined ? [] : [[path, finishedAll.toSorted()] as const],
    );
    const reads = new Map(facts.map((note) => [note.path, note.reads]));
    expect(wanted.map(([path]) => [path, reads.get(path)])).toEqual(wanted);
  });
});

test("what stands in the notes is read as a person reads it", () => {
  const differences = results.flatMap((result) =>
    result.differences.map((each) => ({ library: result.name, ...each })),
  );
  const right = results.reduce((sum, result) => sum + result.right, 0);
  expect(right / (right + differences.length), JSON.stringify(differences, null, 1)).toBeGreaterThan(LEAST_RIGHT);
});
