import { parseEvents, YAMLException } from "js-yaml";
import type { Fault } from "./fault.ts";
import { FaultError } from "./fault.ts";
import { explainSyntax } from "./syntax-fault.ts";
import type { YamlNode } from "./tree.ts";
import { buildTree } from "./yaml-tree.ts";

export type YamlResult =
  | { readonly ok: true; readonly root: YamlNode | null }
  | { readonly ok: false; readonly fault: Fault };

/**
 * Reads one YAML document (core schema, no aliases) into a tree of values with places.
 * @param source the YAML text. @param offset where it lies in the file: all spans count from the file's start.
 * @returns the tree (`root` is null for an empty or comment-only document), or the one fault that stops the reading.
 */
export function parseYaml(source: string, offset: number): YamlResult {
  try {
    return { ok: true, root: buildTree(source, offset, parseEvents(source, {})) };
  } catch (error) {
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
