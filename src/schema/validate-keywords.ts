import { pointerToken } from "../notes/locate.ts";
import { nearest } from "../notes/nearest.ts";
import { JSON_TYPES } from "../text/json-type.ts";
import type { AnyAjv } from "./ajv-options.ts";
import { knownKeywords } from "./drafts.ts";
import { SchemaFaultError } from "./schema-fault.ts";
import { isSchemaObject, type SchemaPlace } from "./schema-file.ts";

/**
 * Holds one schema against what its draft knows: keywords, types, formats, and patterns that can be read. Ajv finds
 * these too, but doesn't say where. @throws SchemaFaultError
 */
export function vetSchema(place: SchemaPlace, ajv: AnyAjv): void {
  for (const keyword of Object.keys(place.schema)) vetKeyword(place, keyword, ajv);
  for (const type of [place.schema["type"]].flat()) if (type !== undefined) vetType(place, type);
  const { format, pattern, patternProperties } = place.schema;
  if (typeof format === "string" && !Object.hasOwn(ajv.formats, format)) {
    refuse(place, "/format", `unknown format "${format}"`, nearest(format, Object.keys(ajv.formats)));
  }
  if (typeof pattern === "string") vetPattern(place, "/pattern", pattern);
  if (!isSchemaObject(patternProperties)) return;
  for (const name of Object.keys(patternProperties))
    vetPattern(place, `/patternProperties/${pointerToken(name)}`, name);
}

function refuse(place: SchemaPlace, way: string, reason: string, meant: string | null): never {
  const hint = meant === null ? "" : `. Did you mean "${meant}"?`;
  throw new SchemaFaultError({
    file: place.resource.file.path,
    pointer: `${place.pointer}${way}`,
    reason: `${reason}${hint}`,
  });
}

function vetKeyword(place: SchemaPlace, keyword: string, ajv: AnyAjv): void {
  const known = knownKeywords(ajv);
  if (keyword.startsWith("x-") || known.includes(keyword)) return;
  refuse(place, `/${pointerToken(keyword)}`, `unknown keyword "${keyword}"`, nearest(keyword, known));
}

function vetType(place: SchemaPlace, type: unknown): void {
  if (JSON_TYPES.some((known) => known === type)) return;
  const meant = typeof type === "string" ? nearest(type, JSON_TYPES) : null;
  refuse(place, "/type", `unknown type ${JSON.stringify(type)}`, meant);
}

function vetPattern(place: SchemaPlace, way: string, pattern: string): void {
  try {
    new RegExp(pattern, "u");
  } catch (error) {
    refuse(place, way, `the pattern can't be read: ${error instanceof Error ? error.message : String(error)}`, null);
  }
}
