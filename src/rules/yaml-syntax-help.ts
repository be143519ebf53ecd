import type { Message, MessagePart } from "../text/message.ts";
import { code, message, prose } from "../text/message.ts";
import { clip } from "../text/visible.ts";

const KEY_VALUE = code("key: value");
const MOST_OF_A_VALUE = 60;
const UNPRINTABLE: Message = ["A character that can't be seen or printed is in here. Remove it."];

/** Help by a stretch of js-yaml's reason (js-yaml 5, `throwError` in its parser), the first that fits. */
const HELP: readonly (readonly [reason: string, help: Message])[] = [
  ["tab characters", ["A tab is used for indentation, and YAML takes only spaces there. Put spaces in its place."]],
  [
    "double quoted",
    message`A ${code('"')} is opened and never closed. Close it; a quote inside the value is written ${code('\\"')}.`,
  ],
  [
    "single quoted",
    message`A ${code("'")} is opened and never closed. Close it; an apostrophe inside the value is written ${code("''")}.`,
  ],
  [
    "within a flow collection",
    message`A ${code("[")} or ${code("{")} is opened and never closed. Close it, or put quotes around the value if it is text.`,
  ],
  [
    "deficient indentation",
    message`A quote, ${code("[")} or ${code("{")} that was opened above is not closed. Close it before this line.`,
  ],
  [
    "multiline key",
    message`A line above is not ${KEY_VALUE}. Write ${code(":")} and a space after its key, or indent it if it belongs to the value before it.`,
  ],
  [
    "end of the stream or a document separator",
    message`This line doesn't go with the lines above. Each key starts in the same column and is written ${KEY_VALUE}, with a space after ${code(":")}.`,
  ],
  ["missed comma", message`A comma is missing between two items in ${code("[…]")} or ${code("{…}")}.`],
  [
    "but found ','",
    message`There is a comma with nothing before it. Remove it, or put quotes around the value if it is text.`,
  ],
  [
    "a line break is expected",
    message`After ${code("|")} or ${code(">")} the text starts in the next line. If the value begins with that character, put quotes around it.`,
  ],
  ["escape sequence", backslash()],
  ["hexadecimal", backslash()],
  ["JSON character", UNPRINTABLE],
  ["non-printable", UNPRINTABLE],
  ["anchor", message`A value that starts with ${code("&")} needs quotes around it.`],
  ["alias", message`A value that starts with ${code("*")} needs quotes around it.`],
  ["tag", message`A value that starts with ${code("!")} needs quotes around it.`],
  ["directive", message`A line can't start with ${code("%")}. Put quotes around the text if it is meant.`],
  ["document", message`Front matter is one YAML document. Remove the line ${code("...")} or what stands after it.`],
  [
    "where a key belongs",
    message`Brackets stand where a key belongs. If they are text, such as a value in ${code("{…}")}, put quotes around it.`,
  ],
  ["nesting exceeded", ["The lists and mappings here are nested too deeply to be read."]],
];

function backslash(): Message {
  return message`In double quotes ${code("\\")} starts an escape. Write it twice, or use single quotes.`;
}

/**
 * What to do about a YAML error. `reason` is js-yaml's own; `line`, where known, the text of the line it stopped in,
 * from which the usual slips are told. A reason that is not known is passed on.
 */
export function syntaxHelp(reason: string, line: string | null): Message {
  if (reason.includes("bad indentation")) return lineHelp(line);
  if (reason.includes("end of the stream")) {
    const item = itemHelp(line);
    if (item !== null) return item;
  }
  const known = HELP.find(([part]) => reason.includes(part));
  return known?.[1] ?? message`YAML: ${prose(reason.charAt(0).toUpperCase() + reason.slice(1))}.`;
}

/** js-yaml says "bad indentation" of all that follows a complete value: what the line looks like tells more. */
function lineHelp(line: string | null): Message {
  const [, indent = "", key = "", value = ""] = /^(\s*)(?:- +)?([^:\s][^:]*):[ \t]+(.*)$/s.exec(line ?? "") ?? [];
  if (key === "") return itemHelp(line) ?? indentationHelp(line);
  const text = value.trimEnd();
  const start = valueStartHelp(text);
  if (start !== null) return start;
  if (/:(?:\s|$)/.test(text)) return colonHelp(key, text);
  return indent === "" ? indentationHelp(null) : indentationHelp(line);
}

function indentationHelp(line: string | null): Message {
  if (line?.includes("\t"))
    return ["A tab is used for indentation, and YAML takes only spaces there. Put spaces in its place."];
  return line === null
    ? message`YAML can't read on from here. Check that each key starts in the same column, that ${code(":")} has a space after it, and that a value with ${code(": ")} or quotes inside has quotes around it.`
    : message`The indentation doesn't fit the lines above. Keys that belong together start in the same column, and so do the ${code("-")} of a list.`;
}

/** What is wrong with how a list's item starts; null if nothing is. */
function itemHelp(line: string | null): Message | null {
  const [, item = ""] = /^\s*-[ \t]+(.*)$/s.exec(line ?? "") ?? [];
  return valueStartHelp(item.trimEnd());
}

function valueStartHelp(text: string): Message | null {
  const first: MessagePart = code(text.charAt(0));
  if (/^[@`%,\]}]/.test(text)) return message`A value can't start with ${first}. Put quotes around it.`;
  if (/^[*&!]/.test(text)) return message`A value that starts with ${first} needs quotes around it.`;
  if (/^[-?] /.test(text))
    return message`A value that starts with ${code(text.slice(0, 2))} needs quotes around it; a list starts in the next line.`;
  if (/^[[{]/.test(text))
    return message`More text follows where the ${first} at the value's start is closed. Put quotes around the whole value if it is text.`;
  if (text.startsWith('"'))
    return message`The quotes end before the value does. A ${first} inside it is written ${code('\\"')}.`;
  if (text.startsWith("'"))
    return message`The quotes end before the value does. A ${first} inside it is written ${code("''")}, or use double quotes around it.`;
  return null;
}

/** A `#` with a space after it starts a comment, which the fix leaves as one. */
const withoutComment = (text: string): string => text.split(/[ \t]+#(?=[ \t]|$)/)[0]?.trimEnd() ?? "";

function colonHelp(key: string, text: string): Message {
  const help = message`A value with ${code(": ")} in it needs quotes around it`;
  const quoted = `'${withoutComment(text).replaceAll("'", "''")}'`;
  return text.length > MOST_OF_A_VALUE
    ? message`${help}.`
    : message`${help}: ${code(`${clip(key, MOST_OF_A_VALUE)}: ${quoted}`)}.`;
}
