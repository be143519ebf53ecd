import { compareText } from "../text/compare.ts";

/** One text per JSON value: equal values have equal texts, whatever the order of their keys (JSON Schema core, 4.2.2). */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null)
    return typeof value === "number" ? String(value + 0) : JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => compareText(a, b));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(",")}}`;
}

/** Whether two JSON values are equal. */
export const sameValue = (a: unknown, b: unknown): boolean => a === b || canonical(a) === canonical(b);

/** The items that repeat an earlier one: the position of each, and of the first item it is equal to. */
export function repeats(items: readonly unknown[]): { readonly at: number; readonly first: number }[] {
  const firstOf = new Map<string, number>();
  return items.flatMap((item, at) => {
    const text = canonical(item);
    const first = firstOf.get(text);
    if (first === undefined) firstOf.set(text, at);
    return first === undefined ? [] : [{ at, first }];
  });
}
