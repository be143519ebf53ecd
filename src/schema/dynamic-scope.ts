import { LIMITS } from "../limits.ts";
import { addressOf } from "./resolve-refs.ts";
import { type DynamicTarget, type RefTarget, type SchemaLibrary, tooLarge } from "./schema-bundle.ts";
import { isSchemaObject, type Resource, type SchemaFile, type SchemaObject, type SchemaPlace } from "./schema-file.ts";

/** The files that make up one schema, and the one to hold notes against. */
export interface BoundFiles {
  readonly root: SchemaFile;
  readonly all: readonly SchemaFile[];
}

/**
 * Writes every `$dynamicRef` and `$recursiveRef` of a library as a plain `$ref`. What such a reference means depends on
 * the resources that evaluation came through: the outermost that has the anchor counts (2020-12 core, section 8.2.3.2).
 * So a resource is copied once for each set of anchors that it can be reached with. A library without such references
 * stays as it is. @param path the file to hold notes against. @throws SchemaFaultError where the copies are too many
 */
export function bindDynamicRefs(library: SchemaLibrary, path: string): BoundFiles {
  const files = [...library.files.values(), ...library.own];
  const root = library.files.get(path);
  if (root === undefined) throw new RangeError(`${path} is none of the library's files`);
  if (library.targets.dynamic.size === 0) return { root, all: files };
  const copier = new ScopeCopier(library);
  const bound = copier.copyOf(copier.resourceOf(root), new Map());
  copier.finish();
  return { root: bound, all: copier.files };
}

/** Name of an anchor -> the outermost schema on the way that has it. */
type Scope = ReadonlyMap<string, SchemaObject>;

interface Copy {
  readonly file: SchemaFile & { document: unknown };
  readonly resource: Resource;
  readonly scope: Scope;
}

class ScopeCopier {
  readonly #library: SchemaLibrary;
  readonly #places: ReadonlyMap<unknown, SchemaPlace>;
  readonly #copies = new Map<string, Copy>();
  readonly #numbers = new Map<unknown, number>();
  #count = 0;

  constructor(library: SchemaLibrary) {
    this.#library = library;
    this.#places = new Map(library.places.map((place) => [place.schema, place]));
  }

  get files(): SchemaFile[] {
    return [...this.#copies.values()].map(({ file }) => file);
  }

  /** The resource that a whole file is; a file that is `true` or `false` has no place. */
  resourceOf({ path, document }: SchemaFile): Resource {
    const found =
      this.#places.get(document)?.resource ??
      [...this.#library.resources.values()].find(({ file, pointer }) => file.path === path && pointer === "");
    if (found === undefined) throw new RangeError(`${path} is no resource`);
    return found;
  }

  /** The copy of a resource for those who come from `scope`. It has no content before `finish`. */
  copyOf(resource: Resource, scope: Scope): SchemaFile {
    const inner = entered(scope, resource);
    const anchors = [...inner].map(([name, schema]) => `${JSON.stringify(name)}:${this.#numberOf(schema)}`).sort();
    const identity = [this.#numberOf(resource), ...anchors].join(" ");
    const known = this.#copies.get(identity);
    if (known) return known.file;
    const uri = `bookends://scope/${this.#copies.size}`;
    const file = { ...resource.file, uri, document: true };
    this.#copies.set(identity, { file, resource, scope: inner });
    return file;
  }

  /** Fills all copies; a map's entries that are added while it is walked are walked too. */
  finish(): void {
    for (const { file, resource, scope } of this.#copies.values())
      file.document = this.#copied(resource.root, resource, scope);
  }

  #copied(value: unknown, resource: Resource, scope: Scope): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#copied(item, resource, scope));
    if (!isSchemaObject(value)) return value;
    const own = this.#places.get(value)?.resource ?? resource;
    const inner = own === resource ? scope : entered(scope, own);
    const copy = Object.fromEntries(
      Object.entries(value).map(([keyword, child]) => [keyword, this.#copied(child, own, inner)]),
    );
    return this.#places.has(value) ? this.#withRefs(copy, value, inner) : copy;
  }

  #withRefs(copy: SchemaObject, schema: SchemaObject, scope: Scope): SchemaObject {
    this.#count += 1;
    if (this.#count > LIMITS.schemaCount)
      throw tooLarge(
        this.#library.places[0]?.resource.file.path ?? "",
        `made of more than ${LIMITS.schemaCount} schemas`,
      );
    const target = this.#library.targets.$ref.get(schema);
    const dynamic = this.#library.targets.dynamic.get(schema);
    if (target !== undefined) copy["$ref"] = this.#addressOf(target, scope);
    if (dynamic === undefined) return copy;
    const { $dynamicRef: _dynamic, $recursiveRef: _recursive, ...rest } = copy;
    const $ref = this.#addressOf(this.#bound(dynamic, scope), scope);
    if (!("$ref" in rest)) return { ...rest, $ref };
    return { ...rest, allOf: [...(Array.isArray(rest["allOf"]) ? rest["allOf"] : []), { $ref }] };
  }

  /** What a dynamic reference means in a scope. */
  #bound(target: DynamicTarget, scope: Scope): RefTarget {
    const { schema, anchor } = target;
    const place = this.#places.get(schema);
    if (anchor === null || place?.resource.dynamicAnchors.get(anchor) !== schema) return target;
    return this.#places.get(scope.get(anchor)) ?? target;
  }

  #addressOf({ schema, pointer, resource }: RefTarget, scope: Scope): string {
    const own = this.#places.get(schema)?.resource ?? resource;
    return addressOf(this.copyOf(own, scope).uri, pointer.slice(own.pointer.length));
  }

  #numberOf(value: unknown): number {
    const number = this.#numbers.get(value) ?? this.#numbers.size;
    this.#numbers.set(value, number);
    return number;
  }
}

/** The scope inside a resource: its own anchors count where nothing on the way there has them. */
const entered = (scope: Scope, { dynamicAnchors }: Resource): Scope => new Map([...dynamicAnchors, ...scope]);
