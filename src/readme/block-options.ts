import type { BlockFault } from "./block-fault.ts";

/** A block's options by name, in the order they were written. */
export type Options = ReadonlyMap<string, string>;

const OPTION = /([^\s="]+)=(?:"([^"]*)"|([^\s"]*))(?=\s|$)/y;

/** Reads `key=value key="a value"`; all that is wrong otherwise, at `line`. */
export function readOptions(text: string, line: number): { readonly options: Options; readonly faults: BlockFault[] } {
  const options = new Map<string, string>();
  const faults: BlockFault[] = [];
  let at = skipSpace(text, 0);
  while (at < text.length) {
    OPTION.lastIndex = at;
    const match = OPTION.exec(text);
    const key = match?.[1];
    if (match === null || key === undefined) {
      return { options, faults: [...faults, { fault: "option-syntax", line, found: wordAt(text, at) }] };
    }
    if (options.has(key)) faults.push({ fault: "repeated-option", line, option: key });
    options.set(key, match[2] ?? match[3] ?? "");
    at = skipSpace(text, OPTION.lastIndex);
  }
  return { options, faults };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
  return at;
}

const wordAt = (text: string, at: number): string => text.slice(at).split(/\s/, 1)[0] ?? "";
