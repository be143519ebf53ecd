import { chmodSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { UserError } from "../errors.ts";
import { newPathInside, realPathInside } from "./inside.ts";
import { errorCode } from "./read-file.ts";
import { ownedFault, type WritePurpose } from "./write-guard.ts";

interface Staged {
  readonly temporary: string;
  readonly target: string;
}

/**
 * Writes files, each whole or not at all, none before the bytes of all are on disk; a file keeps its mode. Files whose
 * text is null are removed after that.
 * `root` is a real path, the keys of `texts` relative to it. Throws a UserError for a path that resolves to one outside `root` or to git's own, or if the disk says no.
 */
export function writeTexts(root: string, texts: ReadonlyMap<string, string | null>, purpose: WritePurpose): void {
  const staged: Staged[] = [];
  try {
    const removed: string[] = [];
    for (const [file, text] of texts) {
      if (text === null) removed.push(targetOf(root, file, purpose));
      else staged.push(stage(root, file, text, purpose));
    }
    for (const { temporary, target } of staged) renameSync(temporary, target);
    for (const target of removed) rmSync(target, { force: true });
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${[...texts.keys()].join(", ")}: the disk refuses to write (${errorCode(error)}).`);
  } finally {
    for (const { temporary } of staged) rmSync(temporary, { force: true });
  }
}

function targetOf(root: string, file: string, purpose: WritePurpose): string {
  const target = realPathInside(root, file) ?? newPathInside(root, file);
  const fault = ownedFault(target.split(path.sep).join("/"), purpose);
  if (fault !== null) throw new UserError(`${file} ${fault}`);
  return target;
}

function stage(root: string, file: string, text: string, purpose: WritePurpose): Staged {
  const target = targetOf(root, file, purpose);
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
