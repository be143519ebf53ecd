import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** A package whose code is in a bundle. */
interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** The text of its licence file, with `\n` line ends, or "" if it carries none. */
  readonly text: string;
}

const rule = "-".repeat(80);

/**
 * The licences of the packages that `files` belong to: name, version, licence and its text, ordered by name and version.
 *
 * @param root the project's folder, absolute
 * @param files paths of bundled files relative to `root`, with `/`; those outside `node_modules` are the project's own
 * @throws if a package names no licence
 */
export async function licences(root: string, files: readonly string[]): Promise<string> {
  const folders = new Set(files.flatMap((file) => packageFolder(file) ?? []));
  const packages = await Promise.all([...folders].map((folder) => readPackage(join(root, folder))));
  const entries = new Map(packages.map((found) => [`${found.name} ${found.version}`, entry(found)]));
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  return `The bundles in this folder hold code of these packages.\n\n${sorted.join("\n")}`;
}

/** The folder of the innermost package that holds `file`, or nothing for a file of the project's own. */
function packageFolder(file: string): string | undefined {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
}

async function readPackage(folder: string): Promise<Package> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  if (typeof license !== "string") throw new Error(`${name} ${version} names no licence in its package.json`);
  const files = (await readdir(folder)).filter((file) => /^(?:licen[cs]e|copying)(?:[.-]|$)/i.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  const text = texts.map((each) => each.replaceAll("\r\n", "\n").trim()).join("\n\n");
  return { name, version, license, text };
}

function entry({ name, version, license, text }: Package): string {
  const words = text === "" ? "(the package carries no licence file)" : text;
  return `${rule}\n${name} ${version}\n${license}\n${rule}\n\n${words}\n`;
}
