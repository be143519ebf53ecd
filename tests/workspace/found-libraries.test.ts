import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DEFAULT_CONFIG } from "../../src/config/config.ts";
import { diskFiles } from "../../src/files/files.ts";
import { readLibrary } from "../../src/workspace/read-notes.ts";

const LIBRARIES = join(import.meta.dirname, "../libraries");

interface Truth {
  readonly notes: readonly { readonly path: string }[];
  /** Files, or folders with `/` at the end, of which a person could say either. */
  readonly maybe: readonly string[];
}

test.each(readdirSync(LIBRARIES).sort())("the notes of %s are found, and nothing else", async (name) => {
  const truth: Truth = JSON.parse(readFileSync(join(LIBRARIES, name, "truth.json"), "utf8"));
  const { notes } = await readLibrary(diskFiles(join(LIBRARIES, name, "library")), DEFAULT_CONFIG);
  const isMaybe = (path: string): boolean =>
    truth.maybe.some((maybe) => path === maybe || (maybe.endsWith("/") && path.startsWith(maybe)));
  expect(notes.map(({ path }) => path).filter((path) => !isMaybe(path))).toEqual(
    truth.notes.map(({ path }) => path).sort(),
  );
});
