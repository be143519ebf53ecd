import { pointerToken } from "../notes/locate.ts";
import { nearest } from "../notes/nearest.ts";
import type { FrontMatter } from "../notes/note.ts";
import { isEmpty } from "../notes/value-node.ts";
import { normalWord } from "../notes/vocabulary.ts";
import type { Finding } from "./problem.ts";

/** `key/misspelt`: a key that the schema doesn't know, and that is nearly one it knows. Unknown keys are fine otherwise. */
export function misspeltKeys({ root }: FrontMatter, known: readonly string[]): Finding[] {
  const names = new Set(known);
  const there = new Set(root.entries.map(({ key }) => key));
  const suspects = root.entries.flatMap((entry) => {
    const meant = names.has(entry.key) || isEmpty(entry.value) ? null : nearest(entry.key, known);
    return meant === null || isWordOfItsOwn(entry.key, meant) ? [] : [{ entry, meant }];
  });
  return suspects.map(({ entry: { key, keySpan }, meant }) => {
    const rivals = suspects.filter((other) => other.meant === meant).length > 1;
    return {
      rule: "key/misspelt",
      key,
      meant,
      both: there.has(meant) || rivals,
      span: keySpan,
      pointer: `/${pointerToken(key)}`,
    };
  });
}

/** Four letters with another one among them are as likely a key of the author's own: `rate` is no slip for `date`. */
function isWordOfItsOwn(key: string, meant: string): boolean {
  const [word, other] = [normalWord(key), normalWord(meant)];
  return other.length <= 4 && word.length === other.length && [...word].some((letter) => !other.includes(letter));
}
