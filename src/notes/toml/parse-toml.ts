import { type AST, ParseError, parseTOML } from "toml-eslint-parser";
import { LIMITS } from "../../limits.ts";
import type { ParsedTree } from "../parsed-tree.ts";
import { bracketTokens, isOpening } from "./bracket-tokens.ts";
import { buildTomlTree } from "./table-builder.ts";
import { explainToml, type TomlStop } from "./toml-fault.ts";

/**
 * Reads TOML into a tree of values with places. Dates and times are the strings that are written, a table is a mapping
 * under its key, an array of tables a list of mappings.
 * @param source the TOML text. @param offset where it lies in the file: all spans count from the file's start.
 * @returns the tree, or the one fault that stops the reading.
 */
export function parseToml(source: string, offset: number): ParsedTree {
  const parsed = parseProgram(source);
  if (!parsed.ok) return { ok: false, fault: explainToml(source, offset, parsed.stop, stopOf) };
  const { root, tooDeep } = buildTomlTree(parsed.program, source, offset);
  return tooDeep === null
    ? { ok: true, root }
    : { ok: false, fault: explainToml(source, offset, { at: tooDeep.start - offset, reason: "too-deep" }, stopOf) };
}

type Parsed =
  | { readonly ok: true; readonly program: AST.TOMLProgram }
  | { readonly ok: false; readonly stop: TomlStop };

function parseProgram(source: string): Parsed {
  if (source.length > LIMITS.tomlLength) return { ok: false, stop: { at: 0, reason: "too-long" } };
  const deep = tooDeepAt(source);
  if (deep !== null) return { ok: false, stop: { at: deep, reason: "too-deep" } };
  try {
    return { ok: true, program: parseTOML(source) };
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return { ok: false, stop: { at: Math.min(error.index, source.length), reason: error.message } };
  }
}

const stopOf = (source: string): number | null => {
  const parsed = parseProgram(source);
  return parsed.ok ? null : parsed.stop.at;
};

/** Where brackets are nested deeper than they are read; null if they aren't. The parser calls itself for each. */
function tooDeepAt(source: string): number | null {
  let depth = 0;
  for (const token of bracketTokens(source)) {
    if (isOpening(token)) depth += 1;
    else if (token.token.length === 1) depth -= 1;
    if (depth > LIMITS.tomlDepth) return token.at;
  }
  return null;
}
