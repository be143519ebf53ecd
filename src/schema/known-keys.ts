import { isObject, type JsonObject, own } from "./validator.ts";

const LISTS = ["allOf", "anyOf", "oneOf"];
const DEPENDENTS = ["dependentRequired", "dependentSchemas", "dependencies"];
const SINGLES = ["if", "then", "else", "not"];

/**
 * The names of properties that a schema knows for one and the same mapping: its own, and those of the schemas it applies
 * in place (`$ref`, `allOf`, `anyOf`, `oneOf`, `if`, `then`, `else`, `not`, `dependentSchemas`), in the order they are written;
 * those that `required`, `dependentRequired`, `dependencies` and `propertyNames` name count too.
 * @param resolve gives the schema that a `$ref` means.
 */
export function knownKeys(schema: unknown, resolve: (ref: string) => unknown): string[] {
  const keys = new Set<string>();
  const seen = new Set<unknown>();
  const waiting: unknown[] = [schema];
  while (waiting.length > 0) {
    const next = waiting.shift();
    if (!isObject(next) || seen.has(next)) continue;
    seen.add(next);
    for (const key of [...Object.keys(own(next, "properties") ?? {}), ...namedOnly(next)]) keys.add(key);
    waiting.push(...inPlace(next, resolve));
  }
  return [...keys];
}

/** Keys that are named and not described: required ones, those that depend on others, and names that are allowed. */
function namedOnly(schema: JsonObject): readonly string[] {
  const dependents = DEPENDENTS.map((keyword) => own(schema, keyword)).filter(isObject);
  const names = own(schema, "propertyNames");
  return [
    ...textsIn(own(schema, "required")),
    ...dependents.flatMap((map) => [...Object.keys(map), ...Object.values(map).flatMap(textsIn)]),
    ...textsIn(own(names, "enum")),
    ...textsIn([own(names, "const")]),
  ];
}

const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];

function inPlace(schema: JsonObject, resolve: (ref: string) => unknown): unknown[] {
  const ref = own(schema, "$ref");
  const dependents = [own(schema, "dependentSchemas"), own(schema, "dependencies")].filter(isObject);
  return [
    ...(typeof ref === "string" ? [resolve(ref)] : []),
    ...LISTS.map((keyword) => own(schema, keyword)).flatMap((branches) => (Array.isArray(branches) ? branches : [])),
    ...SINGLES.map((keyword) => own(schema, keyword)),
    ...dependents.flatMap((map) => Object.values(map)),
  ];
}
