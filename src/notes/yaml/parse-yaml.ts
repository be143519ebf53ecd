import { parseEvents, YAMLException } from "js-yaml";
import type { Fault } from "../fault.ts";
import { FaultError } from "../fault.ts";
import type { ValueNode } from "../value-node.ts";
import { explainSyntax } from "./syntax-fault.ts";
import { buildTree } from "./tree-builder.ts";

export type ParsedTree =
  | { readonly ok: true; readonly root: ValueNode | null }
  | { readonly ok: false; readonly fault: Fault };

/**
 * Reads one YAML document (core schema, no aliases) into a tree of values with places.
 * @param source the YAML text. @param offset where it lies in the file: all spans count from the file's start.
 * @returns the tree (`root` is null for an empty or comment-only document), or the one fault that stops the reading.
 */
export function parseYaml(source: string, offset: number): ParsedTree {
  return parse(source, offset, BRACKETS_DRAWN_UP);
}

/** Each takes one more reading of the text. */
const BRACKETS_DRAWN_UP = 20;

function parse(source: string, offset: number, tries: number): ParsedTree {
  try {
    return { ok: true, root: buildTree(source, offset, parseEvents(source, {})) };
  } catch (error) {
    const drawnUp = error instanceof YAMLException && tries > 0 ? closingDrawnUp(source, error) : null;
    if (drawnUp !== null) return parse(drawnUp, offset, tries - 1);
    if (error instanceof FaultError) return { ok: false, fault: explainSyntax(source, offset, error.fault) };
    if (!(error instanceof YAMLException)) throw error;
    return { ok: false, fault: explainSyntax(source, offset, syntaxFault(source, offset, error)) };
  }
}

/** js-yaml's error as a fault at its character; at a line's or the text's end there is none, and the span is empty. */
function syntaxFault(source: string, offset: number, error: YAMLException): Fault {
  const at = Math.min(error.mark?.position ?? 0, source.length);
  const width = at < source.length && !/[\r\n\0]/.test(source.charAt(at)) ? 1 : 0;
  return {
    rule: "yaml/syntax",
    reason: error.reason,
    span: { start: offset + at, end: offset + at + width },
    pointer: "",
  };
}

/**
 * The same text, at the same offsets, with a closing bracket that starts its line drawn up to the line before; null if
 * that is not what the error is about. YAML 1.2.2 (section 7.4) wants such a bracket indented, as js-yaml 5 does, but
 * js-yaml 3 and libyaml, with which sites are built, don't mind: many notes have their lists so.
 */
function closingDrawnUp(source: string, { reason, mark }: YAMLException): string | null {
  const at = mark?.position ?? 0;
  if (reason !== "deficient indentation" || !/[\]}]/.test(source.charAt(at))) return null;
  const lineEnd = source.lastIndexOf("\n", at);
  const lineBefore = source.slice(source.lastIndexOf("\n", lineEnd - 1) + 1, lineEnd);
  if (lineEnd === -1 || lineBefore.includes("#") || source.slice(lineEnd, at).trim() !== "") return null;
  const breakStart = source.charAt(lineEnd - 1) === "\r" ? lineEnd - 1 : lineEnd;
  return source.slice(0, breakStart) + " ".repeat(lineEnd + 1 - breakStart) + source.slice(lineEnd + 1);
}
