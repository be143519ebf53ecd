import { groupBy } from "../group-by.ts";
import { baseName, folderOf } from "../text/repository-path.ts";
import { isUsualFolder } from "./reading-signs.ts";

/** How many files of one folder, and of all folders, are looked at to choose where the notes are. */
const OF_FOLDER = 12;
const OF_ALL = 1000;

/**
 * The files that stand for all: some of each folder, evenly, so that new and old ones are among them. Of more folders
 * than can be looked at: those with a usual name, then those with the most files.
 * @param paths sorted.
 */
export function sampleOf(paths: readonly string[]): string[] {
  const folders = groupBy(paths, folderOf);
  const isUsual = (folder: string): boolean => folder.split("/").some((name) => isUsualFolder(baseName(name)));
  const first = [...folders]
    .sort(([a, some], [b, others]) => Number(isUsual(b)) - Number(isUsual(a)) || others.length - some.length)
    .slice(0, OF_ALL);
  const each = Math.max(1, Math.min(OF_FOLDER, Math.floor(OF_ALL / Math.max(1, first.length))));
  return first.flatMap(([, files]) => evenly(files, each));
}

function evenly(paths: readonly string[], most: number): string[] {
  if (paths.length <= most) return [...paths];
  return Array.from({ length: most }, (_, index) => paths[Math.floor((index * paths.length) / most)] ?? "");
}
