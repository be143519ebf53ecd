import type { Span } from "./span.ts";

/** The tree of values that every front matter language is read into; each node has its place in the file. */
export type ValueNode = ScalarNode | SequenceNode | MappingNode;

/**
 * How a scalar is written. YAML has all of them. TOML's basic strings are `double`, its literal strings `single`, its
 * multi-line strings `literal`, and everything without quotes is `plain`.
 */
export type ScalarStyle = "plain" | "single" | "double" | "literal" | "folded" | "empty";

/** What a scalar can be: a value of JSON that is no list and no mapping. Dates are the strings that were written. */
export type ScalarValue = string | number | boolean | null;

export interface ScalarNode {
  readonly kind: "scalar";
  /** The token in the file, quotes included. */
  readonly span: Span;
  readonly style: ScalarStyle;
  readonly value: ScalarValue;
  /** The text before it became a value: `007`, not 7. Without quotes, and with escapes replaced. */
  readonly source: string;
  /** YAML's anchor or tag before the value (`&Sons Ltd`), which is no part of it; left out where there is none. */
  readonly property?: Span;
}

export interface SequenceNode {
  readonly kind: "sequence";
  readonly span: Span;
  /** Whether it is written in brackets. */
  readonly flow: boolean;
  readonly items: readonly SequenceItem[];
}

export interface SequenceItem {
  /** The item's place in the file, counted from 0. It stays the same when empty items are pruned. */
  readonly index: number;
  readonly value: ValueNode;
}

export interface MappingNode {
  readonly kind: "mapping";
  readonly span: Span;
  /** Whether it is written in braces. */
  readonly flow: boolean;
  readonly entries: readonly MappingEntry[];
}

export interface MappingEntry {
  readonly key: string;
  /** The key's token in the file, quotes included. */
  readonly keySpan: Span;
  readonly value: ValueNode;
}

/** An empty value is the same as an absent one: nothing, `null`, `~`, `""`, or blanks only. */
export const isEmpty = (node: ValueNode): boolean =>
  node.kind === "scalar" && (node.value === null || (typeof node.value === "string" && node.value.trim() === ""));

/** Returns `node` without its empty values, at any depth. What is left keeps its places, and items keep their index. A
 * tree without any is returned as it is. */
export function pruneEmpty(node: MappingNode): MappingNode {
  return holdsEmpty(node) ? { ...node, entries: pruned<MappingEntry>(node.entries) } : node;
}

/** Whether any value in a tree is empty. */
function holdsEmpty(node: ValueNode): boolean {
  if (node.kind === "scalar") return isEmpty(node);
  const children: readonly { readonly value: ValueNode }[] = node.kind === "mapping" ? node.entries : node.items;
  return children.some(({ value }) => holdsEmpty(value));
}

function pruned<Child extends MappingEntry | SequenceItem>(children: readonly Child[]): Child[] {
  return children.filter(({ value }) => !isEmpty(value)).map((child) => ({ ...child, value: pruneNode(child.value) }));
}

function pruneNode(node: ValueNode): ValueNode {
  if (node.kind === "scalar") return node;
  return node.kind === "mapping"
    ? { ...node, entries: pruned<MappingEntry>(node.entries) }
    : { ...node, items: pruned<SequenceItem>(node.items) };
}

/** Returns the plain value of a tree. Keys are own properties whatever their name, `__proto__` included. */
export function toData(node: MappingNode): Record<string, unknown>;
export function toData(node: ValueNode): unknown;
export function toData(node: ValueNode): unknown {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "sequence") return node.items.map(({ value }) => toData(value));
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, toData(value)]));
}
