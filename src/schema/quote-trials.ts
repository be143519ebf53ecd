import { pointerOf } from "../notes/locate.ts";
import type { SchemaCause } from "./schema-cause.ts";
import type { SchemaError } from "./schema-error.ts";
import { isObject, type Validator } from "./validator.ts";

/** How many values of one note are tried as texts: each takes the whole note to be validated again. */
const MOST_TRIED = 10;

type TypeCause = Extract<SchemaCause, { rule: "schema/type" }>;

/**
 * Tells of numbers, true and false where text is wanted whether the schema would take them in quotes.
 * @param data the front matter. Beyond a bound the answer is no.
 */
export function quoteTrials(validator: Validator, data: unknown) {
  let tried = 0;
  return (cause: TypeCause, path: SchemaError["path"], written: string | undefined): TypeCause => {
    if (!cause.expected.includes("string") || !["number", "boolean"].includes(typeof cause.found)) return cause;
    tried += 1;
    if (tried > MOST_TRIED) return { ...cause, fitsQuoted: false };
    const pointer = pointerOf(path);
    const errors = validator.errors(withText(data, path, written ?? String(cause.found)));
    return { ...cause, fitsQuoted: !errors.some(({ instancePath }) => instancePath === pointer) };
  };
}

/** `data` with `text` in the place of the value at `path`; `data` itself is left as it is. */
function withText(data: unknown, [token, ...rest]: readonly string[], text: string): unknown {
  if (token === undefined) return text;
  if (Array.isArray(data))
    return data.map((item, index) => (String(index) === token ? withText(item, rest, text) : item));
  if (!isObject(data)) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, key === token ? withText(value, rest, text) : value]),
  );
}
