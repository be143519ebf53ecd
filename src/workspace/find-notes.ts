import type { Config } from "../config/config.ts";
import { UserError } from "../errors.ts";
import type { Files } from "../files/files.ts";
import { LIMITS } from "../limits.ts";
import { isNoteName } from "../notes/names.ts";
import { compareText } from "../text/compare.ts";
import { counted } from "../text/counts.ts";
import { compileGlob, globFault } from "../text/glob.ts";
import { folderOf, isWithin } from "../text/repository-path.ts";
import { digestFile, HEAD_LENGTH } from "./file-digest.ts";
import { shelfFolder } from "./folder-shelf.ts";
import { type ChosenFolder, chooseFolder } from "./note-folder.ts";
import { isWanted } from "./note-test.ts";
import { sampleOf } from "./sample.ts";

/** The markdown files that may be notes, and where they were found or, if there are none, looked for. */
export interface FoundFiles {
  /** Sorted by path. */
  readonly paths: readonly string[];
  /** Those that the config names one by one: they are notes, whatever they hold. */
  readonly named: readonly string[];
  /** Globs of the config, or the folder that was chosen. */
  readonly where: readonly string[];
  /** What the folder was chosen from; null where the config says where notes are. */
  readonly choice: FolderSearch | null;
  /** Whether there would be files if the config's `ignore` didn't leave them out; reported only where there are none. */
  readonly allIgnored?: true;
}

/** How a folder was chosen. */
export interface FolderSearch extends ChosenFolder {
  /** How many markdown files there are, and in how many folders. */
  readonly files: number;
  readonly folders: number;
  /** The folders of which a file was looked at. */
  readonly seen: ReadonlySet<string>;
}

type Looking = Pick<Files, "inside" | "find" | "under" | "hasFolder" | "kind" | "read">;
type Wanted = Pick<Config, "notes" | "ignore" | "where">;

/**
 * Finds the files that may be notes: by the config's globs, else in the folder whose files say most of books.
 * Throws a UserError for a glob that leads outside.
 * @param known the folder, where it was chosen before; nothing is read then.
 */
export async function findNotes(
  files: Looking,
  config: Wanted,
  known: FolderSearch | null = null,
): Promise<FoundFiles> {
  const found = await findBut(files, config, known, config.ignore);
  if (found.paths.length > 0 || config.ignore.length === 0) return found;
  const all = await findBut(files, config, known, []);
  return all.paths.length > 0 ? { ...found, allIgnored: true } : found;
}

async function findBut(
  files: Looking,
  config: Wanted,
  known: FolderSearch | null,
  ignore: readonly string[],
): Promise<FoundFiles> {
  if (config.notes !== null) return byGlobs(files, config.notes, ignore);
  const paths = notesUnder(files, "", ignore);
  return inChosenFolder(paths, known ?? (await searchFolder(files, paths, config)));
}

/** Chooses the folder among those of `paths`, by the beginnings of some of the files. */
async function searchFolder(
  files: Pick<Files, "read">,
  paths: readonly string[],
  { where }: Pick<Config, "where">,
): Promise<FolderSearch> {
  const heads = await files.read(sampleOf(paths), HEAD_LENGTH);
  const decoder = new TextDecoder();
  const digests = [...heads].map(([path, bytes]) => digestFile(path, decoder.decode(bytes)));
  const sizes = sizesOf(paths);
  const chosen = chooseFolder(
    digests.filter((digest) => isWanted(digest, where)),
    sizes,
  );
  const seen = new Set(digests.map(({ path }) => folderOf(path)));
  return { ...chosen, files: paths.length, folders: sizes.size, seen };
}

/** How many files each folder has of its own. */
function sizesOf(paths: readonly string[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const path of paths) sizes.set(folderOf(path), (sizes.get(folderOf(path)) ?? 0) + 1);
  return sizes;
}

function inChosenFolder(paths: readonly string[], choice: FolderSearch): FoundFiles {
  const { first, seen } = choice;
  if (first === null) return { paths: [], named: [], where: [], choice };
  const { folder } = first;
  const parts = new Set(first.parts);
  const sizes = sizesOf(paths);
  const isUnseen = (own: string): boolean => first.isWhole && isWithin(folder, own) && !seen.has(own);
  const isPart = (path: string): boolean => parts.has(shelfFolder(path, sizes)) || isUnseen(folderOf(path));
  const inside = paths.filter((path) => isPart(path) && isNoteIn(folder, path));
  return { paths: inside, named: [], where: [folder === "" ? "." : folder], choice };
}

/** Where it was looked without finding a note, for a person. */
export function noNotesSentence({
  where,
  choice,
  allIgnored,
}: Pick<FoundFiles, "where" | "choice" | "allIgnored">): string {
  if (allIgnored) return "There is no note but those that `ignore` in the config leaves out.";
  if (choice === null) return `There is no note (.md, .mdx or .markdown) in ${where.join(", ")}.`;
  const nowhere = "There is no note (.md, .mdx or .markdown) in any folder here";
  if (choice.files === 0) return `${nowhere}.`;
  return `${nowhere}: of ${counted(choice.files, "file")} in ${counted(choice.folders, "folder")}, none has a title and a key like author, status, rating or isbn. If there are notes, name their folder as \`notes\` in the config.`;
}

function byGlobs(files: Looking, where: readonly string[], ignore: readonly string[]): FoundFiles {
  const isNegated = (glob: string): boolean => glob.startsWith("!");
  if (where.length > LIMITS.globs) throw new UserError(`notes has more than ${LIMITS.globs} globs.`);
  const unwanted = [...ignore, ...where.filter(isNegated).map((glob) => glob.slice(1))];
  const found = where.filter((glob) => !isNegated(glob)).map((glob) => byGlob(files, glob, unwanted));
  return {
    paths: [...new Set(found.flatMap(({ paths }) => paths))].sort(compareText),
    named: found.flatMap(({ paths, isFile }) => (isFile ? paths : [])),
    where,
    choice: null,
  };
}

interface ByGlob {
  readonly paths: readonly string[];
  /** Whether the glob is the name of a file. */
  readonly isFile: boolean;
}

// What names a folder or a file as it stands is no glob, whatever signs its name holds.
function byGlob(files: Looking, glob: string, ignore: readonly string[]): ByGlob {
  const path = files.inside(glob);
  if (path === null) throw new UserError(`${glob} (notes) leads out of the working directory.`);
  if (path === "" || files.hasFolder(path)) return { paths: notesUnder(files, path, ignore), isFile: false };
  if (files.kind(path) !== null) return { paths: isNoteName(path) ? [path] : [], isFile: true };
  const fault = globFault(glob);
  if (fault !== null) throw new UserError(`${glob.slice(0, 60)} (notes) ${fault}`);
  const { base } = compileGlob(path);
  const paths = files.find([path], { ignore, dot: false }).filter((found) => isNoteIn(base, found));
  return { paths, isFile: false };
}

/** The markdown files anywhere in a folder that may be notes by their names. */
const notesUnder = (files: Pick<Files, "under">, folder: string, ignore: readonly string[]): readonly string[] =>
  files.under(folder, { ignore, dot: false }).filter((path) => isNoteIn(folder, path));

// `index.md` in its own folder is a note; right in the folder of notes it is the page that lists them.
function isNoteIn(folder: string, path: string): boolean {
  const isListing = /^index\.[a-z]+$/i.test(folder === "" ? path : path.slice(folder.length + 1));
  return isNoteName(path) && !isListing;
}
