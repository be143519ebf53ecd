import { nearest } from "../text/near-words.ts";

/** One of `allowed`, the first of them if nothing was given; or a sentence (of `what`, such as `--format`) that says what may be given. */
export function choose<Word extends string>(
  what: string,
  given: string | null,
  allowed: readonly [Word, ...Word[]],
): { readonly ok: true; readonly word: Word } | { readonly ok: false; readonly sentence: string } {
  if (given === null) return { ok: true, word: allowed[0] };
  const word = allowed.find((one) => one === given);
  if (word !== undefined) return { ok: true, word };
  const close = nearest(given, allowed);
  return {
    ok: false,
    sentence: `${what} is one of ${allowed.join(", ")}, not ${given}.${close === null ? "" : ` Did you mean ${close}?`}`,
  };
}
