import { LIMITS } from "../limits.ts";

/** One sign of a pattern: a character, `?`, `*`, or a class such as `[a-c]`. */
type Token =
  | { readonly kind: "char"; readonly char: string }
  | { readonly kind: "one" }
  | { readonly kind: "many" }
  | { readonly kind: "class"; readonly isNegated: boolean; readonly ranges: readonly (readonly [string, string])[] };

/** The pattern of one name in a path, or `**`: any number of names. */
type Segment = readonly Token[] | "**";

/** A glob that is ready to be matched: the alternatives of its braces, each split at `/`. */
export interface Glob {
  readonly alternatives: readonly (readonly Segment[])[];
  /** The folder, or the file, that all it matches lies in; "" where that can be anywhere. */
  readonly base: string;
}

/** Counts the steps of matching, for tests. */
export interface Meter {
  steps: number;
}

export interface MatchOptions {
  /** Whether `*`, `?`, a class or `**` may stand for a name that begins with a dot. */
  readonly dot: boolean;
  readonly meter?: Meter;
}

/** Why a glob is not used, as the rest of a sentence about it; null if it is fine. */
export function globFault(written: string): string | null {
  if (written.length > LIMITS.globLength) return `is longer than ${LIMITS.globLength} characters.`;
  if (expandBraces(written) === null) return `has more than ${LIMITS.globAlternatives} alternatives in braces.`;
  const group = /(?<!\\)[!@+?*]\(/.exec(written);
  return group === null ? null : `has a group ${group[0]}…), which is not known: write {a,b} for alternatives.`;
}

/**
 * Compiles a glob: `*`, `?`, `[a-c]`, `[!a]` within a name, `**` for any number of names, `{a,b}`, and `\` before a
 * sign that is meant as it stands. A glob with a fault matches nothing.
 */
export function compileGlob(written: string): Glob {
  const alternatives = globFault(written) === null ? (expandBraces(written) ?? []) : [];
  const compiled = alternatives.map((one) => one.split("/").map(segmentOf));
  return { alternatives: compiled, base: commonBase(compiled.map(staticBase)) };
}

/** Whether a path, with `/`, matches a glob. Takes steps that grow with the length of the one times that of the other. */
export function matchesGlob({ alternatives }: Glob, path: string, options: MatchOptions): boolean {
  const names = path.split("/");
  return alternatives.some((segments) => matchesNames(segments, names, options));
}

/** A path as a glob that matches it alone. */
export const escapeGlob = (path: string): string => path.replaceAll(/[\\*?[\]{}()!@+]/g, "\\$&");

// Where a `**` fails with what follows it, it takes one name more; only the last one has to be tried again.
function matchesNames(segments: readonly Segment[], names: readonly string[], options: MatchOptions): boolean {
  let [at, segment, star, mark] = [0, 0, -1, 0];
  while (at < names.length) {
    count(options);
    const wanted = segments[segment];
    if (wanted === "**") {
      [star, mark] = [segment, at];
      segment += 1;
    } else if (wanted !== undefined && matchesName(wanted, names[at] ?? "", options)) {
      segment += 1;
      at += 1;
    } else {
      if (star === -1 || (!options.dot && names[mark]?.startsWith("."))) return false;
      mark += 1;
      [at, segment] = [mark, star + 1];
    }
  }
  return segments.slice(segment).every((rest) => rest === "**");
}

function matchesName(tokens: readonly Token[], name: string, options: MatchOptions): boolean {
  const isHidden = name.startsWith(".") && !options.dot;
  if (isHidden && tokens[0]?.kind !== "char") return false;
  let [at, token, star, mark] = [0, 0, -1, 0];
  while (at < name.length) {
    count(options);
    const wanted = tokens[token];
    if (wanted?.kind === "many") {
      [star, mark] = [token, at];
      token += 1;
    } else if (wanted !== undefined && matchesChar(wanted, name[at] ?? "")) {
      token += 1;
      at += 1;
    } else {
      if (star === -1) return false;
      mark += 1;
      [at, token] = [mark, star + 1];
    }
  }
  return tokens.slice(token).every(({ kind }) => kind === "many");
}

function matchesChar(token: Token, char: string): boolean {
  if (token.kind === "char") return token.char === char;
  if (token.kind !== "class") return token.kind === "one";
  return token.ranges.some(([first, last]) => first <= char && char <= last) !== token.isNegated;
}

function count({ meter }: MatchOptions): void {
  if (meter !== undefined) meter.steps += 1;
}

function segmentOf(written: string): Segment {
  if (written === "**") return "**";
  const tokens: Token[] = [];
  for (let at = 0; at < written.length; ) {
    const { token, length } = tokenAt(written, at);
    at += length;
    if (token.kind !== "many" || tokens.at(-1)?.kind !== "many") tokens.push(token);
  }
  return tokens;
}

function tokenAt(written: string, at: number): { readonly token: Token; readonly length: number } {
  const char = written[at] ?? "";
  if (char === "*") return { token: { kind: "many" }, length: 1 };
  if (char === "?") return { token: { kind: "one" }, length: 1 };
  const escaped = written[at + 1];
  if (char === "\\" && escaped !== undefined) return { token: { kind: "char", char: escaped }, length: 2 };
  const [whole, negation, signs = ""] = /^\[([!^]?)(\]?[^\]]*)\]/.exec(char === "[" ? written.slice(at) : "") ?? [];
  if (whole === undefined) return { token: { kind: "char", char }, length: 1 };
  const ranges = [...signs.matchAll(/(.)-(.)|./gs)].map(([one, first, last]) => [first ?? one, last ?? one] as const);
  return { token: { kind: "class", isNegated: negation !== "", ranges }, length: whole.length };
}

/** The alternatives of the braces of a glob; null if there are too many. Braces without a comma are characters. */
function expandBraces(written: string): readonly string[] | null {
  let open: readonly string[] = [written];
  const done: string[] = [];
  while (open.length > 0) {
    const next: string[] = [];
    for (const one of open) {
      const parts = firstBraces(one);
      if (parts === null) done.push(one);
      else next.push(...parts);
    }
    if (done.length + next.length > LIMITS.globAlternatives) return null;
    open = next;
  }
  return done;
}

/** The alternatives of the first pair of braces that has a comma; null if there is none. */
function firstBraces(written: string): readonly string[] | null {
  const starts: { readonly start: number; commas: number[] }[] = [];
  let best: { start: number; end: number; commas: readonly number[] } | null = null;
  for (let at = 0; at < written.length; at += 1) {
    const char = written[at];
    if (char === "\\") at += 1;
    else if (char === "{") starts.push({ start: at, commas: [] });
    else if (char === ",") starts.at(-1)?.commas.push(at);
    else if (char === "}") {
      const pair = starts.pop();
      if (pair !== undefined && pair.commas.length > 0 && (best === null || pair.start < best.start))
        best = { ...pair, end: at };
    }
  }
  if (best === null) return null;
  const { start, end, commas } = best;
  const bounds = [start, ...commas, end];
  return bounds
    .slice(0, -1)
    .map(
      (from, index) => written.slice(0, start) + written.slice(from + 1, bounds[index + 1]) + written.slice(end + 1),
    );
}

/** The names before the first that is a pattern. */
function staticBase(segments: readonly Segment[]): readonly string[] {
  const names: string[] = [];
  for (const segment of segments) {
    if (segment === "**" || segment.some(({ kind }) => kind !== "char")) break;
    names.push(segment.map((token) => (token.kind === "char" ? token.char : "")).join(""));
  }
  return names;
}

function commonBase(bases: readonly (readonly string[])[]): string {
  const [first = [], ...others] = bases;
  const differs = first.findIndex((name, index) => others.some((other) => other[index] !== name));
  return (differs === -1 ? first : first.slice(0, differs)).join("/");
}
