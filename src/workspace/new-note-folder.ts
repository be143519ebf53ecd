import type { Config } from "../config/config.ts";
import type { FileStyle } from "../drafts/file-style.ts";
import type { Files } from "../files/files.ts";
import { compileGlob, matchesGlob } from "../text/glob.ts";
import type { Library } from "./library.ts";

/** Where the first note goes if nothing says another place: the first of these folders that is there, else the first. */
const USUAL_FOLDERS = [
  ...["content/reading", "content/books", "src/content/reading", "src/content/books", "_books", "_reading"],
  ...["books", "reading", "Books", "Reading"],
];
const EXTENSIONS = [".md", ".mdx", ".markdown"];

/** The folder and extension of the first note of a library without any: where the config looks for notes. */
export function newNoteFolder(
  files: Pick<Files, "hasFolder" | "inside">,
  { config }: Pick<Library, "config">,
): Pick<FileStyle, "folder" | "extension"> {
  const [named] = (config.notes ?? []).flatMap((glob) => placeIn(files, glob));
  if (named !== undefined) return named;
  return { folder: USUAL_FOLDERS.find((folder) => files.hasFolder(folder)) ?? "content/reading", extension: ".md" };
}

/** What a glob of the config, or a folder's name, finds. */
function placeIn(
  files: Pick<Files, "hasFolder" | "inside">,
  glob: NonNullable<Config["notes"]>[number],
): Pick<FileStyle, "folder" | "extension">[] {
  const path = glob.startsWith("!") ? null : files.inside(glob);
  if (path === null) return [];
  const isGlob = /[*?[\]{}]/.test(path) && !files.hasFolder(path);
  if (!isGlob) return EXTENSIONS.some((end) => path.endsWith(end)) ? [] : [{ folder: path, extension: ".md" }];
  const { base } = compileGlob(path);
  const folders = [base, path.split("/").slice(0, -1).join("/").replaceAll(/\*\*?/g, "books")];
  return folders.flatMap((folder) =>
    EXTENSIONS.filter((extension) =>
      matchesGlob(compileGlob(path), `${folder === "" ? "" : `${folder}/`}a${extension}`, { dot: false }),
    ).map((extension) => ({ folder, extension })),
  );
}
