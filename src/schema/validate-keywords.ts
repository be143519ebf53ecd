import { pointerToken } from "../notes/locate.ts";
import { JSON_TYPES } from "../text/json-type.ts";
import { nearest } from "../text/near-words.ts";
import type { AnyAjv } from "./ajv-options.ts";
import { knownKeywords, patternEngineOf, patternFlags } from "./drafts.ts";
import { patternFault } from "./linear-pattern.ts";
import { SchemaFaultError } from "./schema-fault.ts";
import { isSchemaObject, type SchemaPlace } from "./schema-file.ts";

/**
 * Holds one schema against what its draft knows: keywords, types, formats, and patterns that can be read. Ajv finds
 * these too, but doesn't say where. @throws SchemaFaultError
 */
export function vetSchema(place: SchemaPlace, ajv: AnyAjv): void {
  for (const keyword of Object.keys(place.schema)) vetKeyword(place, keyword, ajv);
  for (const type of [place.schema["type"]].flat()) if (type !== undefined) vetType(place, type);
  const { pattern, patternProperties } = place.schema;
  if (typeof pattern === "string") vetPattern(place, "/pattern", pattern, ajv);
  if (!isSchemaObject(patternProperties)) return;
  for (const name of Object.keys(patternProperties))
    vetPattern(place, `/patternProperties/${pointerToken(name)}`, name, ajv);
}

/** The sentence about an unknown format. */
export function unknownFormatSentence({ file, pointer, format, nearest: meant }: UnknownFormat): string {
  const hint = meant === null ? "" : ` Did you mean "${meant}"?`;
  return `${file} at ${pointer}: the format "${format}" is not known, and nothing is checked for it.${hint}`;
}

/** A format that is not checked, since Bookends doesn't know it. */
export interface UnknownFormat {
  readonly file: string;
  /** JSON Pointer to it in the file. */
  readonly pointer: string;
  readonly format: string;
  readonly nearest: string | null;
}

/** The format of a schema, if it is unknown; from then on it is known to ajv, and not checked. */
export function unknownFormat({ schema, pointer, resource }: SchemaPlace, ajv: AnyAjv): UnknownFormat | null {
  const { format } = schema;
  if (typeof format !== "string" || Object.hasOwn(ajv.formats, format)) return null;
  const known = Object.keys(ajv.formats);
  return { file: resource.file.path, pointer: `${pointer}/format`, format, nearest: nearest(format, known) };
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

function vetPattern(place: SchemaPlace, way: string, pattern: string, ajv: AnyAjv): void {
  const fault = patternFault(patternEngineOf(ajv), pattern, patternFlags(ajv));
  if (fault !== null) refuse(place, way, fault, null);
}
