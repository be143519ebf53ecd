import { isUtf8 } from "node:buffer";
import { UserError } from "../errors.ts";

/** Bytes as text, its BOM kept. Throws a UserError for what isn't UTF-8. */
export function decoded(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const line = firstForeignLine(bytes);
    throw new UserError(`${path} is not UTF-8 text, from line ${line} on.`, { file: path, line, column: null });
  }
}

/** The line, from 1, in which bytes begin to be no UTF-8: a line feed is never part of another character. */
function firstForeignLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed + 1;
    if (!isUtf8(bytes.subarray(start, end))) break;
    start = end;
  }
  return line;
}
