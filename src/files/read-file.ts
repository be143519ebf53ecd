import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
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

/** The text of a file, its BOM kept, null if nothing is there. Throws a UserError as `readBytes` does, and if it isn't UTF-8. */
export function readText(root: string, file: string): string | null {
  const bytes = readBytes(root, file);
  return bytes === null ? null : decoded(file, bytes);
}

function readRegular(real: string, file: string): Uint8Array {
  let handle: number | undefined;
  try {
    // Non-blocking, so that a FIFO opens at once and can be refused.
    handle = openSync(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    if (fstatSync(handle).isFile()) return readFileSync(handle);
  } catch (error) {
    throw new UserError(`${file} can't be read (${errorCode(error)}).`);
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
  throw new UserError(`${file} is not a regular file.`);
}

/** The system's name of an error (`EACCES`), or its message. */
export function errorCode(error: unknown): string {
  if (error instanceof Error) return "code" in error && typeof error.code === "string" ? error.code : error.message;
  return String(error);
}
