import { parseEvents, YAMLException } from "js-yaml";
import type { Fault } from "../fault.ts";
import type { ParsedTree } from "../parsed-tree.ts";
import type { ValueNode } from "../value-node.ts";
import { joinFlowLines } from "./flow-lines.ts";
import type { YamlRead } from "./line-structure.ts";
import { explainYaml, type YamlStop } from "./syntax-fault.ts";
import { buildTree, TreeFault } from "./tree-builder.ts";

/**
 * Reads one YAML document (core schema, no aliases) into a tree of values with places.
 * @param source the YAML text. @param offset where it lies in the file: all spans count from the file's start.
 * @returns the tree (`root` is null for an empty or comment-only document), or the one fault that stops the reading.
 */
export function parseYaml(source: string, offset: number): ParsedTree {
  const read = readTree(source, offset);
  if (read.kind === "tree") return { ok: true, root: read.root };
  if (read.kind === "fault") return { ok: false, fault: read.fault };
  return { ok: false, fault: explainYaml(source, offset, read.stop, readAgain) };
}

type Read =
  | { readonly kind: "tree"; readonly root: ValueNode | null }
  | { readonly kind: "fault"; readonly fault: Fault }
  | { readonly kind: "stop"; readonly stop: YamlStop };

/** Reads a changed text. It doesn't stop at a fault that isn't one of syntax. */
function readAgain(source: string): YamlRead {
  const read = readTree(source, 0);
  return { root: read.kind === "tree" ? read.root : null, stopAt: read.kind === "stop" ? read.stop.at : null };
}

function readTree(source: string, offset: number): Read {
  const read = readStrictly(source, offset);
  if (read.kind !== "stop" || read.stop.cause !== null) return read;
  const joined = joinFlowLines(source);
  return joined === source ? read : readStrictly(joined, offset);
}

function readStrictly(source: string, offset: number): Read {
  try {
    return { kind: "tree", root: buildTree(source, offset, parseEvents(source, {})) };
  } catch (error) {
    if (error instanceof TreeFault) return error.found;
    if (!(error instanceof YAMLException)) throw error;
    const at = Math.min(error.mark?.position ?? 0, source.length);
    return { kind: "stop", stop: { at, cause: null, reason: error.reason } };
  }
}
