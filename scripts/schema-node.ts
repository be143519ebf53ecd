/** A part of a JSON Schema. */
export type Node = { readonly [key: string]: unknown };

export const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A value as a part of a schema; an empty one where it is none. */
export const nodeAt = (value: unknown): Node => (isNode(value) ? value : {});

/** A subschema with what its `$ref`, inside of `root`, says; the keywords beside the `$ref` win. */
export function resolve(root: Node, child: unknown): Node {
  const node = nodeAt(child);
  const ref = node["$ref"];
  if (typeof ref !== "string") return node;
  const target = ref
    .split("/")
    .slice(1)
    .reduce<Node>((at, key) => nodeAt(at[key]), root);
  return { ...target, ...node };
}
