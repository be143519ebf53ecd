import type { ScalarStyle } from "../value-node.ts";

/** What TOML's basic strings escape beside what JSON does (TOML 1.0, "String"). */
const DELETE = "\u007F";

/** A string as TOML, on one line: in single quotes if it had them and they can hold it, else in double quotes. */
export function writeTomlString(value: string, style: ScalarStyle): string {
  const isLiteral = style === "single" && !/['\p{Cc}]/u.test(value);
  return isLiteral ? `'${value}'` : JSON.stringify(value).replaceAll(DELETE, "\\u007F");
}
