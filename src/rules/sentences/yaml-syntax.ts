import type { Part, Parts } from "../../text/message.ts";
import { coded, prose, say } from "../../text/message.ts";
import { clip } from "../../text/visible.ts";

const KEY_VALUE = coded("key: value");
const MOST_OF_A_VALUE = 60;
const UNPRINTABLE: Parts = ["A character that can't be seen or printed is in here. Remove it."];

/** Help by a stretch of js-yaml's reason (js-yaml 5, `throwError` in its parser), the first that fits. */
const HELP: readonly (readonly [reason: string, help: Parts])[] = [
  ["tab characters", ["A tab is used for indentation, and YAML takes only spaces there. Put spaces in its place."]],
  [
    "double quoted",
    say`A ${coded('"')} is opened and never closed. Close it; a quote inside the value is written ${coded('\\"')}.`,
  ],
  [
    "single quoted",
    say`A ${coded("'")} is opened and never closed. Close it; an apostrophe inside the value is written ${coded("''")}.`,
  ],
  [
    "within a flow collection",
    say`A ${coded("[")} or ${coded("{")} is opened and never closed. Close it, or put quotes around the value if it is text.`,
  ],
  [
    "deficient indentation",
    say`A quote, ${coded("[")} or ${coded("{")} that was opened above is not closed. Close it before this line.`,
  ],
  [
    "multiline key",
    say`A line above is not ${KEY_VALUE}. Write ${coded(":")} and a space after its key, or indent it if it belongs to the value before it.`,
  ],
  [
    "end of the stream or a document separator",
    say`This line doesn't go with the lines above. Each key starts in the same column and is written ${KEY_VALUE}, with a space after ${coded(":")}.`,
  ],
  ["missed comma", say`A comma is missing between two items in ${coded("[…]")} or ${coded("{…}")}.`],
  [
    "but found ','",
    say`There is a comma with nothing before it. Remove it, or put quotes around the value if it is text.`,
  ],
  [
    "a line break is expected",
    say`After ${coded("|")} or ${coded(">")} the text starts in the next line. If the value begins with that character, put quotes around it.`,
  ],
  ["escape sequence", backslash()],
  ["hexadecimal", backslash()],
  ["JSON character", UNPRINTABLE],
  ["non-printable", UNPRINTABLE],
  ["anchor", say`A value that starts with ${coded("&")} needs quotes around it.`],
  ["alias", say`A value that starts with ${coded("*")} needs quotes around it.`],
  ["tag", say`A value that starts with ${coded("!")} needs quotes around it.`],
  ["directive", say`A line can't start with ${coded("%")}. Put quotes around the text if it is meant.`],
  ["document", say`Front matter is one YAML document. Remove the line ${coded("...")} or what stands after it.`],
  [
    "where a key belongs",
    say`Brackets stand where a key belongs. If they are text, such as a value in ${coded("{…}")}, put quotes around it.`,
  ],
  ["nesting exceeded", ["The lists and mappings here are nested too deeply to be read."]],
];

function backslash(): Parts {
  return say`In double quotes ${coded("\\")} starts an escape. Write it twice, or use single quotes.`;
}

/**
 * What to do about a YAML error. `reason` is js-yaml's own; `line`, where known, the text of the line it stopped in,
 * from which the usual slips are told. A reason that is not known is passed on.
 */
export function syntaxHelp(reason: string, line: string | null): Parts {
  if (reason.includes("bad indentation")) return lineHelp(line);
  if (reason.includes("end of the stream")) {
    const item = itemHelp(line);
    if (item !== null) return item;
  }
  const known = HELP.find(([part]) => reason.includes(part));
  return known?.[1] ?? say`YAML: ${prose(reason.charAt(0).toUpperCase() + reason.slice(1))}.`;
}

/** js-yaml says "bad indentation" of all that follows a complete value: what the line looks like tells more. */
function lineHelp(line: string | null): Parts {
  const [, indent = "", key = "", value = ""] = /^(\s*)(?:- +)?([^:\s][^:]*):[ \t]+(.*)$/s.exec(line ?? "") ?? [];
  if (key === "") return itemHelp(line) ?? indentationHelp(line);
  const text = value.trimEnd();
  const start = valueStartHelp(text);
  if (start !== null) return start;
  if (/:(?:\s|$)/.test(text)) return colonHelp(key, text);
  return indent === "" ? indentationHelp(null) : indentationHelp(line);
}

function indentationHelp(line: string | null): Parts {
  if (line?.includes("\t"))
    return ["A tab is used for indentation, and YAML takes only spaces there. Put spaces in its place."];
  return line === null
    ? say`YAML can't read on from here. Check that each key starts in the same column, that ${coded(":")} has a space after it, and that a value with ${coded(": ")} or quotes inside has quotes around it.`
    : say`The indentation doesn't fit the lines above. Keys that belong together start in the same column, and so do the ${coded("-")} of a list.`;
}

/** What is wrong with how a list's item starts; null if nothing is. */
function itemHelp(line: string | null): Parts | null {
  const [, item = ""] = /^\s*-[ \t]+(.*)$/s.exec(line ?? "") ?? [];
  return valueStartHelp(item.trimEnd());
}

function valueStartHelp(text: string): Parts | null {
  const first: Part = coded(text.charAt(0));
  if (/^[@`%,\]}]/.test(text)) return say`A value can't start with ${first}. Put quotes around it.`;
  if (/^[*&!]/.test(text)) return say`A value that starts with ${first} needs quotes around it.`;
  if (/^[-?] /.test(text))
    return say`A value that starts with ${coded(text.slice(0, 2))} needs quotes around it; a list starts in the next line.`;
  if (/^[[{]/.test(text))
    return say`More text follows where the ${first} at the value's start is closed. Put quotes around the whole value if it is text.`;
  if (text.startsWith('"'))
    return say`The quotes end before the value does. A ${first} inside it is written ${coded('\\"')}.`;
  if (text.startsWith("'"))
    return say`The quotes end before the value does. A ${first} inside it is written ${coded("''")}, or use double quotes around it.`;
  return null;
}

/** A `#` with a space after it starts a comment, which the fix leaves as one. */
const withoutComment = (text: string): string => text.split(/[ \t]+#(?=[ \t]|$)/)[0]?.trimEnd() ?? "";

function colonHelp(key: string, text: string): Parts {
  const help = say`A value with ${coded(": ")} in it needs quotes around it`;
  const quoted = `'${withoutComment(text).replaceAll("'", "''")}'`;
  return text.length > MOST_OF_A_VALUE
    ? say`${help}.`
    : say`${help}: ${coded(`${clip(key, MOST_OF_A_VALUE)}: ${quoted}`)}.`;
}
