import { UserError } from "../errors.ts";
import type { Files } from "../files/files.ts";
import { type GeneratedFile, isGenerated, withLineEndsOf } from "../readme/generated-sign.ts";
import type { FileChange } from "./file-change.ts";

/**
 * What is to be written at the paths of generated files, each once. Throws a UserError for a path where a file lies that
 * Bookends didn't make, or where two different files would have to.
 * @param taken paths of the files whose blocks are drawn: no generated file can be one of them.
 * @param textAt the text of a file, null where there is none.
 */
export function generatedChanges(
  files: Pick<Files, "kind" | "writeFault">,
  generated: readonly GeneratedFile[],
  taken: readonly string[],
  textAt: (path: string) => string | null,
): FileChange[] {
  const texts = new Map<string, string>();
  for (const { path, text } of generated) {
    if (taken.includes(path) || (texts.get(path) ?? text) !== text)
      throw refusal(
        path,
        `Bookends would have to write two different files to ${path}: name another one for one of them.`,
      );
    texts.set(path, text);
  }
  return [...texts].map(([path, text]) => change(files, path, text, textAt));
}

/** Throws a UserError for a path that nothing may be written at, before anything is drawn or sent. */
export function refuseUnwritable(files: Pick<Files, "writeFault">, path: string): void {
  const fault = files.writeFault(path, "generated");
  if (fault !== null) throw refusal(path, `${path} ${fault}`);
}

function change(
  files: Pick<Files, "kind" | "writeFault">,
  path: string,
  text: string,
  textAt: (path: string) => string | null,
): FileChange {
  refuseUnwritable(files, path);
  if (files.kind(path) === "symlink")
    throw refusal(path, `${path} is a symlink, and Bookends doesn't write through one.`);
  const before = textAt(path);
  if (before !== null && !isGenerated(before))
    throw refusal(
      path,
      `${path} is there already and wasn't made by Bookends, so it is left as it is: move it away or choose another place.`,
    );
  return { path, before, after: withLineEndsOf(before, text) };
}

const refusal = (file: string, sentence: string): UserError =>
  new UserError(sentence, { file, line: null, column: null });
