import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";

/** A symlink to make, and where it leads. */
export const linkTo = (target: string) => ({ target });
export type Table = Readonly<Record<string, string | Uint8Array | { readonly target: string }>>;

/** A real folder that is gone after the test, holding `table`: path -> content. Returns its real path. */
export function folderOf(table: Table): string {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), "bookends-test-")));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  fill(root, table);
  return root;
}

/** Writes `table` into the folder `root`. */
export function fill(root: string, table: Table): void {
  for (const [name, content] of Object.entries(table)) {
    const target = path.join(root, name);
    mkdirSync(path.dirname(target), { recursive: true });
    if (typeof content === "string" || content instanceof Uint8Array) writeFileSync(target, content);
    else symlinkSync(content.target, target);
  }
}
