/** Where a text stops being JSON, as an offset, and what is wrong there. */
export interface JsonFault {
  readonly at: number;
  readonly reason: string;
}

const SPACE = /[\t\n\r ]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

type Wanted = "value" | "value or ]" | "key" | "key or }" | "colon" | "end";

/** An object or a list that is open: what closes it, and what may stand first in it and after a comma. */
interface Open {
  readonly closer: "}" | "]";
  readonly first: Wanted;
  readonly next: Wanted;
}

const OBJECT: Open = { closer: "}", first: "key or }", next: "key" };
const LIST: Open = { closer: "]", first: "value or ]", next: "value" };

/** Finds the first fault of a text that `JSON.parse` refused (RFC 8259): the engines' own messages have no dependable place. */
export function findJsonFault(text: string): JsonFault {
  const open: Open[] = [];
  let wanted: Wanted = "value";
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const isThere = pattern.test(text);
    if (isThere) at = pattern.lastIndex;
    return isThere;
  };
  for (;;) {
    take(SPACE);
    const character = text[at];
    const next = step(wanted, character ?? "", open, take);
    if (next === null) return { at, reason: reasonFor(wanted, character, open.at(-1)) };
    if (character !== undefined && "{}[],:".includes(character)) at += 1;
    wanted = next;
  }
}

/** What may follow the token at hand; null if that token may not stand here. */
function step(wanted: Wanted, character: string, open: Open[], take: (pattern: RegExp) => boolean): Wanted | null {
  const inside = open.at(-1);
  if (character === inside?.closer && (wanted === "end" || wanted === inside.first)) {
    open.pop();
    return "end";
  }
  switch (wanted) {
    case "colon":
      return character === ":" ? "value" : null;
    case "end":
      return character === "," && inside ? inside.next : null;
    case "key":
    case "key or }":
      return take(STRING) ? "colon" : null;
    default:
      return opened(character, open) ?? (take(STRING) || take(LITERAL) ? "end" : null);
  }
}

function opened(character: string, open: Open[]): Wanted | null {
  const frame = { "{": OBJECT, "[": LIST }[character];
  if (frame) open.push(frame);
  return frame?.first ?? null;
}

function reasonFor(wanted: Wanted, character: string | undefined, inside: Open | undefined): string {
  if (character === undefined)
    return inside ? `the file ends before the closing ${inside.closer}` : "the file is empty";
  if (character === "/") return "JSON has no comments";
  if (character === inside?.closer && wanted === inside.next) return `a comma too much before ${inside.closer}`;
  switch (wanted) {
    case "colon":
      return "a colon is missing after the key";
    case "end":
      return inside ? `a comma or ${inside.closer} is missing` : "nothing may follow the schema";
    default:
      return character === '"' ? "this text in quotes is not valid JSON" : MISSING[wanted];
  }
}

const MISSING = {
  key: "a key in double quotes is missing",
  "key or }": "a key in double quotes is missing",
  value: "this is no JSON value",
  "value or ]": "this is no JSON value",
} as const;
