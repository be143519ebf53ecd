import { jsonTypeOf } from "./json-type.ts";
import { clip } from "./terminal.ts";

const LONGEST_STRING = 60;
const MOST_ITEMS = 5;
const MOST_CHOICES = 12;
/** Strings that would read as something else if they were shown without quotes. */
const LOOKS_TYPED = /^(?:|\s.*|.*\s|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|true|false|null|~)$/is;

/** A value in words near to those of the file, short enough for a sentence; lists show their first items. */
export function formatValue(value: unknown): string {
  if (!Array.isArray(value)) return formatItem(value);
  const items = value.slice(0, MOST_ITEMS).map(formatItem);
  return `[${[...items, ...(value.length > MOST_ITEMS ? ["…"] : [])].join(", ")}]`;
}

function formatItem(value: unknown): string {
  if (typeof value === "string") return clip(value, LONGEST_STRING);
  if (Array.isArray(value)) return "[…]";
  return jsonTypeOf(value) === "object" ? "{…}" : String(value);
}

/** As `formatValue`, but a string that looks like a number, a boolean or nothing is in quotes. */
export const formatTyped = (value: unknown): string =>
  typeof value === "string" && LOOKS_TYPED.test(value) ? `"${formatValue(value)}"` : formatValue(value);

/** Values as a list for a sentence: `a, b, c`; of a long one the first, and how many more there are. */
export function formatChoices(values: readonly unknown[]): string {
  const first = values.slice(0, MOST_CHOICES).map(formatTyped).join(", ");
  return values.length > MOST_CHOICES ? `${first} and ${values.length - MOST_CHOICES} more` : first;
}
