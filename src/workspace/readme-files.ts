import { UserError } from "../errors.ts";
import type { Files } from "../files/files.ts";
import { splitPath } from "../text/repository-path.ts";

/** What finding a README needs of the files. */
export type ReadmeFiles = Pick<Files, "list" | "hasFolder" | "kind">;

/**
 * Where GitHub looks for a repository's README, in this order ("About READMEs", GitHub Docs). "" is the root.
 */
const FOLDERS = [".github", "", "docs"];
const USUAL = "README.md";
const MARKDOWN = /\.(?:md|markdown|mdx)$/i;
const README = /^readme(?:\.[a-z]+)?$/i;

/**
 * The README that GitHub shows, in whatever case its name is written; `README.md` where there is none.
 * @throws UserError where it is no markdown: a second one is never made beside it
 */
export function findReadme(files: ReadmeFiles): string {
  const there = FOLDERS.flatMap((folder) =>
    names(files, folder)
      .filter((name) => README.test(name))
      .map((name) => join(folder, name)),
  );
  const markdown = there.find((path) => MARKDOWN.test(path));
  if (markdown !== undefined) return markdown;
  const [other] = there.filter((path) => !MARKDOWN.test(path) && files.kind(path) === "file");
  if (other === undefined) return USUAL;
  throw new UserError(
    `${other} is the README that GitHub shows, and it is no markdown: name a markdown file as readme in the config.`,
  );
}

/**
 * A file that the config or an option names as README: the one that is there, should its name be written in another case.
 * @throws UserError for a name that can't be meant: no markdown, a list written as a text, or a folder that isn't there
 */
export function namedReadme(files: ReadmeFiles, path: string): string {
  const [folder, name] = splitPath(path);
  const there = names(files, folder).find((one) => one === name) ?? sameButCase(files, folder, name);
  if (there !== undefined && MARKDOWN.test(there)) return join(folder, there);
  if (/,|(?:^|\/)- /.test(path)) throw new UserError(`${path} (readme) is one name: write several as a list.`);
  if (!MARKDOWN.test(path)) throw new UserError(`${path} (readme) is no markdown file: its name ends in .md or .mdx.`);
  if (folder !== "" && !files.hasFolder(folder) && files.kind(folder) === null)
    throw new UserError(`${path} (readme) can't be made: there is no folder ${folder}.`);
  return path;
}

const names = ({ list }: ReadmeFiles, folder: string): readonly string[] =>
  list(folder).filter((name) => MARKDOWN.test(name) || README.test(name));

const sameButCase = (files: ReadmeFiles, folder: string, name: string): string | undefined =>
  names(files, folder).find((one) => one.toLowerCase() === name.toLowerCase());

const join = (folder: string, name: string): string => (folder === "" ? name : `${folder}/${name}`);
