/**
 * A text in quotes, on one line: in single ones, where nothing but the quote itself is escaped. Double ones stand around
 * a text that starts with a single quote, if nothing in it would change in them.
 */
export function quoteText(text: string): string {
  return text.startsWith("'") && !/["\\]/.test(text) ? `"${text}"` : `'${text.replaceAll("'", "''")}'`;
}
