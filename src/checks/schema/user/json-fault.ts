/** Where a text stops being JSON, as an offset, and what is wrong there. */
export interface JsonFault {
  readonly at: number;
  readonly reason: string;
}

const SPACE = /[\t\n\r ]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

type Wanted = "value" | "value or ]" | "key" | "key or }" | "colon" | "end";

/** Finds the first fault of a text that `JSON.parse` refused (RFC 8259): the engines' own messages have no dependable place. */
export function findJsonFault(text: string): JsonFault {
  const open: ("{" | "[")[] = [];
  let wanted: Wanted = "value";
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found !== null;
  };
  for (;;) {
    take(SPACE);
    const character = text[at];
    const next = step(wanted, character, open, take);
    if (next === null) return { at, reason: reasonFor(wanted, character, open.at(-1)) };
    if ("{}[],:".includes(character ?? " ")) at += 1;
    wanted = next;
  }
}

/** What may follow the token at hand; null if that token may not stand here. */
function step(wanted: Wanted, character: string | undefined, open: ("{" | "[")[], take: (pattern: RegExp) => boolean): Wanted | null {
  const inside = open.at(-1);
  if (wanted === "colon") return character === ":" ? "value" : null;
  if ((wanted === "end" || wanted === "key or }") && character === "}" && inside === "{") return close(open);
  if ((wanted === "end" || wanted === "value or ]") && character === "]" && inside === "[") return close(open);
  if (wanted === "end") return character === "," && inside ? (inside === "{" ? "key" : "value") : null;
  if (wanted === "key" || wanted === "key or }") return take(STRING) ? "colon" : null;
  if (character === "{" || character === "[") {
    open.push(character);
    return character === "{" ? "key or }" : "value or ]";
  }
  return take(STRING) || take(LITERAL) ? "end" : null;
}

function close(open: ("{" | "[")[]): Wanted {
  open.pop();
  return "end";
}

function reasonFor(wanted: Wanted, character: string | undefined, inside: "{" | "[" | undefined): string {
  if (character === undefined) return inside ? `the file ends before the closing ${inside === "{" ? "}" : "]"}` : "the file is empty";
  if (character === '"' && (wanted.startsWith("value") || wanted.startsWith("key"))) return "this text in quotes is not valid JSON";
  if (character === "/") return "JSON has no comments";
  switch (wanted) {
    case "key":
    case "key or }":
      return character === "}" ? "a comma too much before }" : "a key in double quotes is missing";
    case "colon":
      return "a colon is missing after the key";
    case "end":
      return inside ? `a comma or ${inside === "{" ? "}" : "]"} is missing` : "nothing may follow the schema";
    default:
      return character === "]" ? "a comma too much before ]" : "this is no JSON value";
  }
}
