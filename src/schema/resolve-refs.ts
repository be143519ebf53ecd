import { pointerPath, pointerToken } from "../notes/locate.ts";
import { decodePart } from "../text/url.ts";
import type { AnyAjv } from "./ajv-options.ts";
import { fileAddress, filePathOf, type RefTarget, type SchemaLibrary } from "./schema-bundle.ts";
import { SchemaFaultError } from "./schema-fault.ts";
import { absoluteAddress, type Resource, type SchemaPlace } from "./schema-file.ts";
import { valueAt } from "./validator.ts";

const META_SCHEMA = /^https?:\/\/json-schema\.org\/draft(?:-07|\/2019-09|\/2020-12)\//;

/**
 * Reads all that the schemas of a library refer to, and writes every `$ref` as file and JSON Pointer instead of the
 * addresses its author gave: from here on, a schema means the same wherever it is used. @throws SchemaFaultError
 */
export function settleRefs(library: SchemaLibrary, ajv: AnyAjv): void {
  for (let settled = 0; settled < library.places.length; ) {
    library.complete(ajv);
    // What a `$ref` leads to may lie where no schema was looked for, and adds to the places.
    const fresh = library.places.slice(settled);
    for (const place of fresh) {
      settleRef(place, library, ajv);
      settleDynamicRef(place, library);
    }
    settled += fresh.length;
  }
  for (const { schema } of library.places) for (const keyword of ADDRESSES) delete schema[keyword];
}

/** What gives a schema an address; every reference is one of ours once they are settled. */
const ADDRESSES = ["$id", "$schema", "$anchor", "$dynamicAnchor", "$recursiveAnchor"];

function settleRef(place: SchemaPlace, library: SchemaLibrary, ajv: AnyAjv): void {
  const ref = place.schema["$ref"];
  if (typeof ref !== "string") return;
  if (META_SCHEMA.test(ref)) {
    if (ajv.getSchema(ref) === undefined) refuseMeta(place, ref);
    return;
  }
  const target = targetOf(place, "$ref", ref, library);
  library.targets.$ref.set(place.schema, target);
  place.schema["$ref"] = addressOf(target.resource.file.uri, target.pointer);
}

/** A `$dynamicRef` (2020-12 core, section 8.2.3.2) or `$recursiveRef` (2019-09, 8.2.4.2): `bindDynamicRefs` writes it. */
function settleDynamicRef(place: SchemaPlace, library: SchemaLibrary): void {
  for (const keyword of ["$dynamicRef", "$recursiveRef"]) {
    const ref = place.schema[keyword];
    if (typeof ref !== "string") continue;
    const target = targetOf(place, keyword, ref, library);
    const fragment = decodePart(ref.replace(/^[^#]*#?/, ""));
    const anchor = keyword === "$recursiveRef" ? "" : fragment === "" || fragment.startsWith("/") ? null : fragment;
    library.targets.dynamic.set(place.schema, { ...target, anchor });
  }
}

function targetOf(place: SchemaPlace, keyword: string, ref: string, library: SchemaLibrary): RefTarget {
  const hash = ref.indexOf("#");
  const [address, fragment] = hash === -1 ? [ref, ""] : [ref.slice(0, hash), ref.slice(hash + 1)];
  const resource = address === "" ? place.resource : resourceOf(address, place, library);
  if (resource === null) refuse(place, keyword, ref, URL.canParse(address));
  const target = targetIn(resource, fragment);
  if (target === null) refuse(place, keyword, ref, false);
  library.walk(target.schema, target.pointer, resource);
  return { ...target, resource };
}

/** The address of a place in a file, as ajv knows it. @param pointer a JSON Pointer into the file */
export const addressOf = (uri: string, pointer: string): string =>
  `${uri}#${pointerPath(pointer)
    .map((token) => `/${encodeURIComponent(pointerToken(token))}`)
    .join("")}`;

/** An address is taken as its author's `$id`s have it; where they don't lead to anything, as the path of a file. */
function resourceOf(address: string, { resource }: SchemaPlace, library: SchemaLibrary): Resource | null {
  const named = library.resources.get(absoluteAddress(address, resource.base) ?? "");
  if (named || URL.canParse(address)) return named ?? null;
  const path = filePathOf(address, resource.file);
  return (path === null ? undefined : library.resources.get(fileAddress(path))) ?? null;
}

/** A fragment is a JSON Pointer or the name of an anchor (2020-12 core, section 8.2). */
function targetIn(resource: Resource, fragment: string): { readonly schema: unknown; readonly pointer: string } | null {
  const way = decodePart(fragment);
  if (way !== "" && !way.startsWith("/")) {
    const pointer = resource.anchors.get(way);
    return pointer === undefined ? null : { schema: valueAt(resource.file.document, pointer), pointer };
  }
  const schema = valueAt(resource.root, way);
  return schema === undefined ? null : { schema, pointer: `${resource.pointer}${way}` };
}

function refuse({ pointer, resource }: SchemaPlace, keyword: string, ref: string, isRemote: boolean): never {
  const reason = isRemote
    ? `"${ref}" is remote: Bookends loads nothing from the network, so put that schema into the repository`
    : `"${ref}" leads to nothing`;
  throw new SchemaFaultError({ file: resource.file.path, pointer: `${pointer}/${keyword}`, reason });
}

function refuseMeta({ pointer, resource }: SchemaPlace, ref: string): never {
  const reason = `"${ref}" is not in the meta-schema of the draft that this schema is of`;
  throw new SchemaFaultError({ file: resource.file.path, pointer: `${pointer}/$ref`, reason });
}
