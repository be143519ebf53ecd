import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The note that the whole project starts from, as its owner wrote it. */
export const SEED = readFileSync(
  fileURLToPath(new URL("../cases/understanding-distributed-systems.md", import.meta.url)),
  "utf8",
);
export const SEED_PATH = "content/reading/understanding-distributed-systems.md";

/** The config of a repository whose notes are held against the strict schema. */
export const STRICT = { ".github/bookends.yml": "schema: strict\n" };

/** A valid note. */
export const note = (title: string, status = "queued"): string => `---\ntitle: ${title}\nstatus: ${status}\n---\n`;

/** By the strict schema, a note with one error, on line 3, that `fix` repairs. */
export const fixable = (title: string): string => note(title, "Reading");

/** By the strict schema, a note with one error, on line 3, that nobody but its author can repair. */
export const broken = (title: string): string => note(title, "somewhere");

/** A note whose front matter can't be read. */
export const UNREADABLE = "---\ntitle: [\nstatus: reading\n---\n";
