import type { YamlEntry, YamlItem, YamlMapping, YamlNode } from "./tree.ts";

/** An empty value is the same as an absent one: nothing, `null`, `~`, `""`, or blanks only. */
export const isEmpty = (node: YamlNode): boolean =>
  node.kind === "scalar" && (node.value === null || (typeof node.value === "string" && node.value.trim() === ""));

/** `node` without its empty values, at any depth. What is left keeps its places, and list items keep their index. */
export function pruneEmpty(node: YamlMapping): YamlMapping {
  return { ...node, entries: pruned<YamlEntry>(node.entries) };
}

function pruned<Child extends YamlEntry | YamlItem>(children: readonly Child[]): Child[] {
  return children.filter(({ value }) => !isEmpty(value)).map((child) => ({ ...child, value: pruneNode(child.value) }));
}

function pruneNode(node: YamlNode): YamlNode {
  if (node.kind === "mapping") return pruneEmpty(node);
  return node.kind === "sequence" ? { ...node, items: pruned<YamlItem>(node.items) } : node;
}

/** The plain value of a tree. Keys are own properties whatever their name, `__proto__` included. */
export function toData(node: YamlMapping): Record<string, unknown>;
export function toData(node: YamlNode): unknown;
export function toData(node: YamlNode): unknown {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "sequence") return node.items.map(({ value }) => toData(value));
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, toData(value)]));
}
