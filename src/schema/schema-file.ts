import { LIMITS } from "../limits.ts";
import { pointerToken } from "../notes/locate.ts";
import { SCHEMA_KEYWORDS, SCHEMA_LIST_KEYWORDS, SCHEMA_MAP_KEYWORDS } from "./keywords.ts";
import { SchemaFaultError } from "./schema-fault.ts";

/** A schema as an object that is ours to change. */
export type SchemaObject = Record<string, unknown>;

/** One file of schemas. `uri` is what ajv knows it by; the user's own `$id`s are resolved before ajv sees them. */
export interface SchemaFile {
  readonly path: string;
  readonly uri: string;
  readonly document: unknown;
  /** Whether all that stands beside a `$ref` is ignored (draft-07 core, section 8.3). */
  readonly hasLoneRefs: boolean;
}

/** A schema with an address of its own: a file's, or one inside it that has an `$id` (2020-12 core, section 8.2.1). */
export interface Resource {
  readonly file: SchemaFile;
  readonly root: unknown;
  /** Where it stands in the file. */
  readonly pointer: string;
  /** The absolute address that relative ones in it start from, as its author means it. */
  readonly base: string;
  /** Name of an anchor -> JSON Pointer into the file. */
  readonly anchors: Map<string, string>;
  /** Name of a `$dynamicAnchor` -> its schema; a `$recursiveAnchor` (2019-09 core, section 8.2.4.2) has the name "". */
  readonly dynamicAnchors: Map<string, SchemaObject>;
}

/** One schema in a file. */
export interface SchemaPlace {
  readonly schema: SchemaObject;
  readonly pointer: string;
  readonly resource: Resource;
}

export const isSchemaObject = (value: unknown): value is SchemaObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** All schemas under `value`, itself first. `found` is called with each resource that begins on the way. @throws SchemaFaultError past the depth that is read */
export function* placesUnder(
  value: unknown,
  pointer: string,
  outer: Resource,
  found: (resource: Resource) => void,
  depth = 1,
): Generator<SchemaPlace> {
  if (!isSchemaObject(value)) return;
  if (depth > LIMITS.schemaDepth) {
    const reason = `schemas are nested more than ${LIMITS.schemaDepth} deep here`;
    throw new SchemaFaultError({ file: outer.file.path, pointer, reason });
  }
  const resource = resourceAt(value, pointer, outer, found);
  noteAnchors(value, pointer, resource);
  yield { schema: value, pointer, resource };
  for (const [child, way] of childrenOf(value))
    yield* placesUnder(child, `${pointer}${way}`, resource, found, depth + 1);
}

function resourceAt(
  schema: SchemaObject,
  pointer: string,
  outer: Resource,
  found: (resource: Resource) => void,
): Resource {
  const id = schema["$id"];
  if (typeof id !== "string" || id.startsWith("#") || isLoneRef(schema, outer)) return outer;
  const base = absoluteAddress(id, outer.base) ?? outer.base;
  const resource = newResource(outer.file, schema, pointer, base);
  found(resource);
  return resource;
}

export const newResource = (file: SchemaFile, root: unknown, pointer: string, base: string): Resource => ({
  file,
  root,
  pointer,
  base,
  anchors: new Map(),
  dynamicAnchors: new Map(),
});

const isLoneRef = (schema: SchemaObject, { file }: Resource): boolean => file.hasLoneRefs && "$ref" in schema;

/** An address as an absolute one, without an empty fragment; null if that can't be said, as for `a.json` in `urn:x`. */
export const absoluteAddress = (address: string, base: string): string | null =>
  URL.canParse(address, base) ? new URL(address, base).href.replace(/#$/, "") : null;

function noteAnchors(schema: SchemaObject, pointer: string, resource: Resource): void {
  if (isLoneRef(schema, resource)) return;
  const { $id, $anchor, $dynamicAnchor, $recursiveAnchor } = schema;
  for (const name of [$anchor, $dynamicAnchor, typeof $id === "string" && $id.startsWith("#") ? $id.slice(1) : null])
    if (typeof name === "string" && name !== "") resource.anchors.set(name, pointer);
  if (typeof $dynamicAnchor === "string") resource.dynamicAnchors.set($dynamicAnchor, schema);
  if ($recursiveAnchor === true && schema === resource.root) resource.dynamicAnchors.set("", schema);
}

function childrenOf(schema: SchemaObject): (readonly [child: unknown, way: string])[] {
  return Object.entries(schema).flatMap(([keyword, value]) => {
    const way = `/${pointerToken(keyword)}`;
    if (Array.isArray(value))
      return SCHEMA_LIST_KEYWORDS.includes(keyword)
        ? value.map((child, index) => [child, `${way}/${index}`] as const)
        : [];
    if (SCHEMA_KEYWORDS.includes(keyword)) return [[value, way] as const];
    if (!SCHEMA_MAP_KEYWORDS.includes(keyword) || !isSchemaObject(value)) return [];
    return Object.entries(value).map(([name, child]) => [child, `${way}/${pointerToken(name)}`] as const);
  });
}
