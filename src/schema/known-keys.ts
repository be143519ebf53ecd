import { isObject, type JsonObject, own } from "./validator.ts";

const LISTS = ["allOf", "anyOf", "oneOf"];
const SINGLES = ["if", "then", "else"];

/**
 * The names of properties that a schema knows for one and the same mapping: its own, and those of the schemas it applies
 * in place (`$ref`, `allOf`, `anyOf`, `oneOf`, `if`, `then`, `else`, `dependentSchemas`), in the order they are written.
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
    for (const key of [...Object.keys(own(next, "properties") ?? {}), ...requiredOf(next)]) keys.add(key);
    waiting.push(...inPlace(next, resolve));
  }
  return [...keys];
}

/** A key that must be there is known, even if nothing more is said of it. */
function requiredOf(schema: JsonObject): string[] {
  const required = own(schema, "required");
  return Array.isArray(required) ? required.filter((key) => typeof key === "string") : [];
}

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
