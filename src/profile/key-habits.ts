import { nearest, normalWord } from "../text/near-words.ts";
import { isRare } from "./outliers.ts";
import { countOf, type Profile, usesOf } from "./profile.ts";
import type { ReadingWords } from "./reading-words.ts";
import type { TextForm } from "./text-form.ts";
import { LEAST_MAJORITY, SHARE_OF_COMMON_KEY, SHARE_OF_KNOWN_KEY } from "./thresholds.ts";

/** What a rare key is nearly: `uses` are the notes that have `meant`. */
export interface MeantKey {
  readonly meant: string;
  readonly level: "error" | "warning";
  readonly uses: number;
}

/**
 * The keys of a library that are probably other keys of it, misspelt. A key of Bookends' own table is a key as it
 * stands, and a key that differs in case, spaces or hyphens only reads alike: that is a warning.
 */
export function misspeltKeysOf({ notes, keys }: Profile, { fieldsOf }: ReadingWords): ReadonlyMap<string, MeantKey> {
  const uses = new Map([...keys].map(([key, values]) => [key, usesOf(values)]));
  const known = [...uses].filter(([, count]) => count >= LEAST_MAJORITY && count >= (notes - 1) * SHARE_OF_KNOWN_KEY);
  const found = new Map<string, MeantKey>();
  for (const [key, own] of uses) {
    const candidates = known.filter(([other, count]) => other !== key && isRare(own, count)).map(([other]) => other);
    const meant = candidates.length === 0 ? null : nearest(key, candidates);
    if (meant === null) continue;
    const isVariant = normalWord(key) === normalWord(meant);
    if (!isVariant && (fieldsOf(key).length > 0 || isWordOfItsOwn(key, meant))) continue;
    const count = uses.get(meant) ?? 0;
    const isCertain = !isVariant && count >= (notes - own) * SHARE_OF_COMMON_KEY;
    found.set(key, { meant, level: isCertain ? "error" : "warning", uses: count });
  }
  return found;
}

/** Whether so many notes have the key that it is no slip of one of them. */
export function isKeyOfLibrary({ notes, keys }: Profile, key: string): boolean {
  const values = keys.get(key);
  return values !== undefined && !isRare(usesOf(values), notes);
}

/** Whether so many texts of a key have a form that it is no slip of one of them. */
export function hasFormOften({ keys }: Profile, key: string, form: TextForm): boolean {
  const values = keys.get(key);
  return (
    values !== undefined && countOf(values.forms, form) > 0 && !isRare(countOf(values.forms, form), usesOf(values))
  );
}

/** Four letters with another one among them are as likely a key of the author's own: `rate` is no slip for `date`. */
function isWordOfItsOwn(key: string, meant: string): boolean {
  const [word, other] = [normalWord(key), normalWord(meant)];
  return other.length <= 4 && word.length === other.length && [...word].some((letter) => !other.includes(letter));
}
