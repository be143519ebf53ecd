import { lstatSync, realpathSync } from "node:fs";
import path from "node:path";
import { UserError } from "../errors.ts";

/** Whether `target` is `root` or lies in it. Both are absolute and real: a textual test, symlinks are the caller's. */
function isInside(root: string, target: string): boolean {
  const way = path.relative(root, target);
  return way === "" || (way !== ".." && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way));
}

/** `given`, as a person wrote it (relative to `cwd` or absolute), as a path relative to it with `/`; null if it leads outside. "" is `cwd` itself. */
export function pathInside(cwd: string, given: string): string | null {
  const target = path.resolve(cwd, given);
  const base = [cwd, realpathSync.native(cwd)].find((folder) => isInside(folder, target));
  return base === undefined ? null : path.relative(base, target).split(path.sep).join("/");
}

/** The real path of `file` (relative to `root`, which is real), null if nothing is there. Throws a UserError if it lies outside `root`. */
export function realPathInside(root: string, file: string): string | null {
  const real = realPath(path.join(root, file));
  if (real === null) return null;
  if (!isInside(root, real))
    throw new UserError(`${file} leads out of the working directory; Bookends doesn't follow it.`);
  return real;
}

/** Whether something is at `file` (relative to `root`, which is real) and lies inside, symlinks followed. */
export function leadsInside(root: string, file: string): boolean {
  const real = realPath(path.join(root, file));
  return real !== null && isInside(root, real);
}

/** The path of `file` (relative to `root`, which is real) without symlinks on the way, or `file` if there is nothing or it leads outside. */
export function ownPath(root: string, file: string): string {
  const real = realPath(path.join(root, file));
  return real !== null && isInside(root, real) ? path.relative(root, real).split(path.sep).join("/") : file;
}

/** The real path a new `file` will have. Throws a UserError if the folder it would land in lies outside `root`. */
export function newPathInside(root: string, file: string): string {
  // A symlink that leads nowhere is there as well: it is not replaced.
  let folder = exists(path.join(root, file)) ? path.join(root, file) : path.dirname(path.join(root, file));
  const missing = [path.basename(file)];
  while (!exists(folder)) {
    missing.unshift(path.basename(folder));
    folder = path.dirname(folder);
  }
  const real = realPath(folder);
  const target = real === null ? null : path.join(real, ...missing);
  if (target === null || !isInside(root, target))
    throw new UserError(`${file} leads out of the working directory; Bookends doesn't write there.`);
  return target;
}

function realPath(target: string): string | null {
  try {
    return realpathSync.native(target);
  } catch {
    return null;
  }
}

const exists = (target: string): boolean => lstatSync(target, { throwIfNoEntry: false }) !== undefined;
