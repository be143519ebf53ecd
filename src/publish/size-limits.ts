import { UserError } from "../errors.ts";
import type { FileChange } from "../workspace/file-change.ts";

/** GitHub Docs, "About READMEs": what is beyond 500 KiB is cut off. */
const MOST_SHOWN = 500 * 1024;
/** More than this is no README and no note: it isn't even read. */
const MOST_READ = 4 * 1024 * 1024;

/** Throws a UserError for a file that is too large to be read. `sizeOf` is its size in bytes, as far as it is known. */
export function refuseUnreadable(paths: readonly string[], sizeOf: (path: string) => number): void {
  for (const path of paths) {
    const size = sizeOf(path);
    if (size > MOST_READ) throw oversized(path, size, `Bookends reads no file above ${kib(MOST_READ)}`);
  }
}

/** Throws a UserError for a markdown file that GitHub would cut off. */
export function refuseOversized(changes: readonly FileChange[]): void {
  for (const { path, after } of changes) {
    const size = new TextEncoder().encode(after ?? "").length;
    if (size > MOST_SHOWN && /\.(?:md|mdx|markdown)$/i.test(path))
      throw oversized(path, size, `GitHub cuts a README off at ${kib(MOST_SHOWN)}`);
  }
}

const oversized = (path: string, size: number, limit: string): UserError =>
  new UserError(
    `${path} has ${kib(size)} with its blocks, and ${limit}: nothing is written. Set limit= on its table, or name a smaller file as readme.`,
    { file: path, line: null, column: null },
  );

const kib = (bytes: number): string => `${Math.ceil(bytes / 1024)} KiB`;
