import type { ErrorObject } from "ajv";
import { locate } from "../notes/locate.ts";
import type { FrontMatter } from "../notes/note.ts";
import { readErrors } from "./schema-error.ts";
import { writtenEntry } from "./subject-place.ts";
import { isObject, type Validator } from "./validator.ts";

/** Values that a schema without types accepts as it accepts null. */
const PROBES: readonly unknown[] = [true, 1];

/** How many empty keys of one note are tried as null: each takes the whole note to be validated again. */
const MOST_TRIED = 50;

/**
 * What a schema has against a front matter. An empty value is the same as an absent one, except where the schema requires
 * the key and says that null is fine (`type: [string, null]`): there, `key:` is null.
 */
export function errorsOf(validator: Validator, frontMatter: FrontMatter): readonly ErrorObject[] {
  let data: unknown = frontMatter.data;
  let errors = validator.errors(data);
  for (const { path, key } of emptyRequiredKeys(errors, frontMatter).slice(0, MOST_TRIED)) {
    const withNull = withKey(data, path, key, null);
    const remaining = validator.errors(withNull);
    const isWorse = (probe: unknown): boolean =>
      validator.errors(withKey(data, path, key, probe)).length > remaining.length;
    if (remaining.length >= errors.length || !PROBES.some(isWorse)) continue;
    data = withNull;
    errors = remaining;
  }
  return errors;
}

type MissingKey = { readonly path: readonly string[]; readonly key: string };

function emptyRequiredKeys(errors: readonly ErrorObject[], frontMatter: FrontMatter): MissingKey[] {
  return readErrors(errors, []).flatMap(({ path, params }) => {
    const key = params["missingProperty"];
    if (typeof key !== "string") return [];
    const entry = writtenEntry(frontMatter, locate(frontMatter.content, path)?.pointer ?? "", key);
    return entry?.value.kind === "scalar" && entry.value.value === null ? [{ path, key }] : [];
  });
}

/** `data` with `key` set in the mapping at `path`; `data` itself is left as it is. */
function withKey(data: unknown, path: readonly string[], key: string, value: unknown): unknown {
  const [token, ...rest] = path;
  if (Array.isArray(data))
    return data.map((item, index) => (String(index) === token ? withKey(item, rest, key, value) : item));
  if (!isObject(data)) return data;
  if (token === undefined) return Object.fromEntries([...Object.entries(data), [key, value]]);
  return Object.fromEntries(
    Object.entries(data).map(([name, item]) => [name, name === token ? withKey(item, rest, key, value) : item]),
  );
}
