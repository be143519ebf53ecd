import { chmodSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { UserError } from "../errors.ts";
import { newPathInside, realPathInside } from "./inside.ts";
import { errorCode } from "./read-file.ts";

interface Staged {
  readonly temporary: string;
  readonly target: string;
}

/**
 * Writes files, each whole or not at all, none before the bytes of all are on disk; a file keeps its mode.
 * `root` is a real path, the keys of `texts` relative to it. Throws a UserError for a path outside `root` or in `.git`, or if the disk says no.
 */
export function writeTexts(root: string, texts: ReadonlyMap<string, string>): void {
  const staged: Staged[] = [];
  try {
    for (const [file, text] of texts) staged.push(stage(root, file, text));
    for (const { temporary, target } of staged) renameSync(temporary, target);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${[...texts.keys()].join(", ")}: the disk refuses to write (${errorCode(error)}).`);
  } finally {
    for (const { temporary } of staged) rmSync(temporary, { force: true });
  }
}

function stage(root: string, file: string, text: string): Staged {
  if (file.split("/").some((part) => part.toLowerCase() === ".git"))
    throw new UserError(`${file} is git's own, so Bookends doesn't write it.`);
  const target = realPathInside(root, file) ?? newPathInside(root, file);
  mkdirSync(path.dirname(target), { recursive: true });
  const temporary = path.join(path.dirname(target), `.bookends-${process.pid}-${performance.now()}`);
  const mode = statSync(target, { throwIfNoEntry: false })?.mode;
  try {
    writeFileSync(temporary, text, { flag: "wx" });
    if (mode !== undefined) chmodSync(temporary, mode & 0o7777);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  return { temporary, target };
}
