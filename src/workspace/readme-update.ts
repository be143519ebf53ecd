import type { Config } from "../config/config.ts";
import { UserError } from "../errors.ts";
import type { Files } from "../files/files.ts";
import type { Git } from "../git/repository.ts";
import type { Note } from "../notes/note.ts";
import { notesJson } from "../notes/note-json.ts";
import { blockSentence } from "../readme/block-fault.ts";
import type { GeneratedFile } from "../readme/generated-sign.ts";
import { type UpdatedBlock, updateFile } from "../readme/render-readme.ts";
import type { Shelf } from "../readme/shelf.ts";
import type { FileChange } from "./file-change.ts";
import { noNotesSentence } from "./find-notes.ts";
import { generatedChanges, refuseUnwritable } from "./generated-files.ts";
import { type FoundNotes, readLibrary } from "./read-notes.ts";
import { readSettings, type Wishes } from "./settings.ts";
import { shelfOf } from "./shelf-reader.ts";
import { removals, unneededPaths } from "./unneeded-files.ts";

export interface UpdateRequest {
  readonly wishes: Wishes;
  /** The day to reckon with, `YYYY-MM-DD`; null: the head commit's. */
  readonly today: string | null;
}

/** What `update` found out. Nothing is written yet. */
export interface Update {
  /** The files whose text is not what the notes say. */
  readonly changes: readonly FileChange[];
  /** The files whose text is. */
  readonly current: readonly string[];
  readonly notes: readonly Note[];
  readonly found: FoundNotes;
  /** How the config wants it published. */
  readonly publish: Config["publish"];
}

/**
 * Draws the blocks of all README files anew. Throws a UserError for a wrong config or block, where there is no note, and
 * rather than empty a table whose notes can't be read.
 */
export async function update(
  { files, git }: { files: Files; git: Pick<Git, "headDay"> },
  request: UpdateRequest,
): Promise<Update> {
  const { config } = readSettings(files, request.wishes);
  const read = await readLibrary(files, config);
  const { found } = read;
  if (read.notes.length === 0) throw new UserError(noNotesSentence(found));
  const shelf = shelfOf(read, config, request.today ?? git.headDay());
  for (const path of config.readme) refuseUnwritable(files, path);
  const drawn = config.readme.map((path) => draw(files, path, shelf));
  for (const { path, blocks } of drawn) keepRows(path, blocks, shelf, found);
  const data = dataFile(config.data, shelf);
  const generated = [...drawn.flatMap((file) => file.files), ...data];
  const needed = new Set(generated.map(({ path }) => path));
  // Notes that can't be read are more likely lost than gone: then nothing is removed.
  const unneeded = shelf.notes.length === 0 ? [] : unneededPaths(files, config.readme, shelf, needed);
  const textAt = await readTexts(files, [...needed, ...unneeded]);
  const beside = generatedChanges(files, generated, config.readme, textAt);
  for (const { path, before } of beside)
    if (data.some((file) => file.path === path) && before !== null) keepNotes(path, before, shelf, found);
  const all = [...drawn, ...beside, ...removals(files, config.readme, unneeded, textAt)];
  const [changes, current] = [all.filter(isChanged), all.filter((file) => !isChanged(file))];
  return { changes, current: current.map(({ path }) => path), notes: read.notes, found, publish: config.publish };
}

/** Reads texts, all at once where that is faster; afterwards any other text one by one. */
async function readTexts(files: Files, paths: readonly string[]): Promise<(path: string) => string | null> {
  const bytes = await files.read(paths);
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  return (path) => {
    const known = decoder.decode(bytes.get(path));
    // `files.text` knows what is to be said of what can't be read.
    return bytes.has(path) && !known.includes("\uFFFD") ? known : files.text(path);
  };
}

const isChanged = ({ before, after }: FileChange): boolean => before !== after;

interface DrawnFile extends FileChange {
  readonly after: string;
  readonly blocks: readonly UpdatedBlock[];
  readonly files: readonly GeneratedFile[];
}

function draw(files: Files, path: string, shelf: Shelf): DrawnFile {
  const kind = files.kind(path);
  if (kind === "symlink")
    throw new UserError(
      `${path} is a symlink, and Bookends doesn't write through one: name the file it leads to as readme.`,
    );
  const before = files.text(path);
  const updated = updateFile({ path, text: before }, shelf);
  if (updated.ok) return { path, before, after: updated.text, blocks: updated.blocks, files: updated.files };
  const [first, ...more] = updated.faults;
  const others = more.length === 0 ? "" : ` (${more.length} more in this file)`;
  const line = first?.line ?? null;
  throw new UserError(`${path}:${line}: ${first === undefined ? "" : blockSentence(first)}${others}`, {
    file: path,
    line,
    column: null,
  });
}

const dataFile = (path: string | null, { notes }: Shelf): GeneratedFile[] =>
  path === null ? [] : [{ path, text: notesJson(notes.map(({ facts }) => facts)) }];

// Notes that can't be found or read are more likely lost than gone.
function keepRows(path: string, blocks: readonly UpdatedBlock[], shelf: Shelf, found: FoundNotes): void {
  const emptied = blocks.find(({ hadRows }) => hadRows !== null && hadRows > 0);
  if (shelf.notes.length > 0 || emptied === undefined) return;
  throw new UserError(`${noneSentence(found)} The table in ${path} has rows, so it is left as it is.`, {
    file: path,
    line: emptied.line,
    column: null,
  });
}

function keepNotes(path: string, before: string, shelf: Shelf, found: FoundNotes): void {
  if (shelf.notes.length > 0 || !before.includes("{")) return;
  const place = { file: path, line: null, column: null };
  throw new UserError(`${noneSentence(found)} ${path} holds notes, so it is left as it is.`, place);
}

const noneSentence = (found: FoundNotes): string =>
  found.paths.length === 0 ? noNotesSentence(found) : `None of the notes in ${found.where.join(", ")} can be read.`;
