import type { RE2JS } from "re2js";
import { translatePattern } from "./re2-syntax.ts";

/** A pattern of a schema, as ajv calls it. `toString` tells patterns apart. */
export interface LinearPattern {
  readonly test: (text: string) => boolean;
  readonly toString: () => string;
}

/** Makes patterns that match in time linear in the text's length. Throws for what it can't do. */
export type PatternEngine = ((pattern: string, flags: string) => LinearPattern) & { readonly code: string };

/**
 * An engine for `pattern` and `patternProperties` that doesn't backtrack: a pattern of an untrusted schema such as
 * `^([a-z]+)+$` takes a backtracking engine forever.
 * @param re2 loaded by the caller, since only a schema of the user's needs it
 */
export function patternEngine(re2: typeof RE2JS): PatternEngine {
  const engine = (pattern: string, flags: string): LinearPattern => {
    const translated = translatePattern(pattern);
    if (translated === null) throw new RangeError("a back-reference");
    const matcher = re2.compile(translated);
    return { test: (text) => matcher.test(text), toString: () => `/${pattern}/${flags}` };
  };
  return Object.assign(engine, { code: "" });
}

/** Why a pattern can't be used, in words; null if it can. @param flags `u` where the draft wants it */
export function patternFault(engine: PatternEngine, pattern: string, flags: string): string | null {
  try {
    new RegExp(pattern, flags);
  } catch {
    return "this is no regular expression";
  }
  try {
    engine(pattern, flags);
    return null;
  } catch {
    return "this regular expression can't be matched in linear time: lookarounds, back-references and repeats of more than 1000 are not supported";
  }
}
