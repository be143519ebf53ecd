import { LIMITS } from "../limits.ts";
import { folderOf, pathInRepository } from "../text/repository-path.ts";
import { decodePart } from "../text/url.ts";
import type { AnyAjv } from "./ajv-options.ts";
import { type Draft, draftOf } from "./drafts.ts";
import { OWN_ADDRESSES, ownSchemaAt } from "./own-schemas.ts";
import { parseSchemaText } from "./parse-schema.ts";
import { SchemaFaultError } from "./schema-fault.ts";
import {
  absoluteAddress,
  isSchemaObject,
  newResource,
  placesUnder,
  type Resource,
  type SchemaFile,
  type SchemaObject,
  type SchemaPlace,
} from "./schema-file.ts";
import { type UnknownFormat, unknownFormat, vetSchema } from "./validate-keywords.ts";

/** Where files of the repository lie, as far as `$ref`s without an `$id` to start from are concerned. */
export const fileAddress = (path: string): string => `file:///${path.split("/").map(encodeURIComponent).join("/")}`;

/** What refers to a file: the place of its `$ref`, or null for the schema that the config names. */
type Mention = { readonly file: string; readonly pointer: string } | null;

/** What a reference leads to: a schema, by its pointer into the file of the resource that the address names. */
export interface RefTarget {
  readonly schema: unknown;
  readonly pointer: string;
  readonly resource: Resource;
}

/** What a reference leads to if no schema around it has its anchor. `anchor` is null where it names none. */
export interface DynamicTarget extends RefTarget {
  readonly anchor: string | null;
}

/** All files of schemas that one schema is made of, and what is in them. */
export class SchemaLibrary {
  readonly files = new Map<string, SchemaFile>();
  /** Those that Bookends brings along. */
  readonly own: SchemaFile[] = [];
  readonly places: SchemaPlace[] = [];
  /** By absolute address: that of the file, and that of its author's `$id`. */
  readonly resources = new Map<string, Resource>();
  /** What each `$ref` means, by the schema that it stands in, and what each `$dynamicRef` and `$recursiveRef` means at first. */
  readonly targets = { $ref: new Map<SchemaObject, RefTarget>(), dynamic: new Map<SchemaObject, DynamicTarget>() };
  /** Formats that are not checked. */
  readonly unknownFormats: UnknownFormat[] = [];
  readonly #walked = new Set<unknown>();
  readonly #read: (path: string) => string | null;
  /** How many of the places `complete` has dealt with. */
  #complete = 0;
  #draft: Draft | null = null;

  constructor(read: (path: string) => string | null) {
    this.#read = read;
  }

  /** Reads one file and says its draft. @throws SchemaFaultError */
  load(path: string, mention: Mention): Draft {
    const text = this.#read(path);
    if (text === null)
      throw new SchemaFaultError({
        ...(mention ?? { file: path, pointer: "" }),
        reason: mention ? `there is no file ${path}` : "there is no such file",
      });
    if (text.length > LIMITS.schemaFileLength)
      throw tooLarge(path, `longer than ${LIMITS.schemaFileLength} characters`);
    if (this.files.size >= LIMITS.schemaFiles) throw tooLarge(path, `made of more than ${LIMITS.schemaFiles} files`);
    const document = parseSchemaText(path, text);
    const draft = this.#draftOf(path, document);
    const uri = `bookends://schema/${this.files.size}`;
    const file: SchemaFile = { path, uri, document, hasLoneRefs: draft === "draft-07" };
    this.files.set(path, file);
    const resource = newResource(file, document, "", fileAddress(path));
    this.resources.set(resource.base, resource);
    this.walk(document, "", resource);
    return draft;
  }

  /** Takes in all schemas under `value`. */
  walk(value: unknown, pointer: string, outer: Resource): void {
    if (this.#walked.has(value)) return;
    for (const place of placesUnder(value, pointer, outer, (resource) => this.#register(resource))) {
      if (this.#walked.has(place.schema)) continue;
      this.#walked.add(place.schema);
      this.places.push(place);
      if (this.places.length > LIMITS.schemaCount)
        throw tooLarge(place.resource.file.path, `made of more than ${LIMITS.schemaCount} schemas`);
    }
  }

  /** Reads the files that `$ref`s speak of, those that are read on the way included; holds every schema against its draft. */
  complete(ajv: AnyAjv): void {
    for (; this.#complete < this.places.length; this.#complete += 1) {
      const place = this.places[this.#complete];
      if (place === undefined) return;
      vetSchema(place, ajv);
      const format = unknownFormat(place, ajv);
      if (format !== null) this.unknownFormats.push(format);
      this.#loadTarget(place, "$ref");
      this.#loadTarget(place, "$dynamicRef");
    }
  }

  #loadTarget({ schema, pointer, resource }: SchemaPlace, keyword: string): void {
    const ref = schema[keyword];
    if (typeof ref !== "string") return;
    const address = ref.replace(/#.*$/s, "");
    const mention = { file: resource.file.path, pointer: `${pointer}/${keyword}` };
    if (address.startsWith("bookends:")) this.#loadOwn(address, mention);
    if (address === "" || URL.canParse(address)) return;
    const known = absoluteAddress(address, resource.base);
    if (known !== null && this.resources.has(known)) return;
    const path = filePathOf(address, resource.file);
    if (path === null) throw new SchemaFaultError({ ...mention, reason: `"${ref}" leads out of the repository` });
    if (!this.files.has(path)) this.load(path, mention);
  }

  /** Takes in a schema that Bookends brings along, which counts as one of any draft. @throws SchemaFaultError */
  #loadOwn(address: string, mention: { readonly file: string; readonly pointer: string }): void {
    if (this.resources.has(address)) return;
    const document = ownSchemaAt(address);
    if (document === null)
      throw new SchemaFaultError({ ...mention, reason: `"${address}" is none of ${OWN_ADDRESSES.join(", ")}` });
    const uri = `bookends://own/${address.replace(":", "/")}`;
    const file: SchemaFile = { path: address, uri, document, hasLoneRefs: false };
    this.own.push(file);
    const resource = newResource(file, document, "", address);
    this.resources.set(address, resource);
    this.walk(document, "", resource);
  }

  #register(resource: Resource): void {
    // An `$id` that is there twice is as good as none: the file's own address still tells them apart.
    if (!this.resources.has(resource.base)) this.resources.set(resource.base, resource);
  }

  #draftOf(path: string, document: unknown): Draft {
    const name = isSchemaObject(document) ? document["$schema"] : undefined;
    const draft = name === undefined && this.#draft !== null ? this.#draft : draftOf(name);
    const fault = { file: path, pointer: "/$schema" };
    if (draft === null)
      throw new SchemaFaultError({
        ...fault,
        reason: `${JSON.stringify(name)} is not a draft that Bookends knows: draft-07, 2019-09 and 2020-12 are`,
      });
    if (this.#draft !== null && draft !== this.#draft)
      throw new SchemaFaultError({
        ...fault,
        reason: `this is ${draft}, but the schema that refers to it is ${this.#draft}: use one draft for both`,
      });
    this.#draft = draft;
    return draft;
  }
}

export const tooLarge = (file: string, what: string): SchemaFaultError =>
  new SchemaFaultError({ file, pointer: "", reason: `the schema is too large: it is ${what}` });

/** The path of the file that a relative address means, seen from `file`; null if it leads out of the repository. */
export const filePathOf = (address: string, { path }: SchemaFile): string | null =>
  pathInRepository(folderOf(path), decodePart(address));
