import { closeSync, constants, existsSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import path from "node:path";
import { UserError } from "../errors.ts";
import { decoded } from "./decoded.ts";
import { realPathInside } from "./inside.ts";

/**
 * The bytes of a file, null if nothing is there. `root` is a real path, `file` relative to it.
 * Throws a UserError if the file lies outside `root`, is no regular file (a FIFO is never waited on) or can't be read.
 */
export function readBytes(root: string, file: string): Uint8Array | null {
  const real = realPathInside(root, file);
  return real === null ? null : readRegular(real, file);
}

/** The first `most` bytes of files; those that aren't there or can't be read are left out. */
export function readMany(root: string, files: readonly string[], most = Infinity): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  for (const file of files) {
    const bytes = readOrNull(root, file, most);
    if (bytes !== null) found.set(file, bytes);
  }
  return found;
}

function readOrNull(root: string, file: string, most: number): Uint8Array | null {
  try {
    const real = realPathInside(root, file);
    return real === null ? null : readRegular(real, file, most);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** The text of a file, its BOM kept, null if nothing is there. Throws a UserError as `readBytes` does, and if it isn't UTF-8. */
export function readText(root: string, file: string): string | null {
  const bytes = readBytes(root, file);
  return bytes === null ? null : decoded(file, bytes);
}

/**
 * The text of a file that a person names, wherever it lies: `given` is absolute or relative to `cwd`. Null if nothing is
 * there. Throws a UserError if it is no regular file, can't be read or isn't UTF-8.
 */
export function readGivenText(cwd: string, given: string): string | null {
  const target = path.resolve(cwd, given);
  return existsSync(target) ? decoded(given, readRegular(target, given)) : null;
}

function readRegular(real: string, file: string, most = Infinity): Uint8Array {
  let handle: number | undefined;
  try {
    // Non-blocking, so that a FIFO opens at once and can be refused.
    handle = openSync(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stat = fstatSync(handle);
    if (stat.isFile()) return stat.size > most ? readStart(handle, most) : readFileSync(handle);
  } catch (error) {
    throw new UserError(`${file} can't be read (${errorCode(error)}).`);
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
  throw new UserError(`${file} is not a regular file.`);
}

function readStart(handle: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  return bytes.subarray(0, readSync(handle, bytes, 0, length, 0));
}

/** The system's name of an error (`EACCES`), or its message. */
export function errorCode(error: unknown): string {
  if (error instanceof Error) return "code" in error && typeof error.code === "string" ? error.code : error.message;
  return String(error);
}
