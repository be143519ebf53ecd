import { locate } from "../../notes/locate.ts";
import type { FrontMatter } from "../../notes/note.ts";
import { readErrors } from "./schema-error.ts";
import { writtenEntry } from "./subject-place.ts";
import { isObject, type Validator } from "./validator.ts";

/** Values a schema that doesn't speak of types would accept as gladly as null. */
const PROBES: readonly unknown[] = [true, 1];

/**
 * The front matter's values. An empty value is the same as an absent one, except where the schema requires the key and
 * says that null is fine (`type: [string, null]`): there, `key:` is null.
 */
export function dataForSchema(validator: Validator, frontMatter: FrontMatter): unknown {
  let data: unknown = frontMatter.data;
  for (const { path, key } of emptyRequiredKeys(validator, frontMatter)) {
    const count = (value: unknown): number => validator.errors(withKey(data, path, key, value)).length;
    const nulls = count(null);
    if (nulls < validator.errors(data).length && PROBES.some((probe) => count(probe) > nulls))
      data = withKey(data, path, key, null);
  }
  return data;
}

function emptyRequiredKeys(validator: Validator, frontMatter: FrontMatter): { path: readonly string[]; key: string }[] {
  return readErrors(validator.errors(frontMatter.data), []).flatMap(({ path, params }) => {
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
