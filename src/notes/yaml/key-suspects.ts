import type { Suspect } from "../diagnosis.ts";
import { closingQuote } from "../quoted-text.ts";
import type { SyntaxCause } from "../syntax-cause.ts";
import type { YamlLine } from "./line-shape.ts";
import { COLONS, INVISIBLE, ITEM_MARK, ODD_SPACE } from "./odd-characters.ts";
import { quoteText } from "./quote-text.ts";

/** Keys that a line without a colon may begin with; any single word may stand alone above its list. */
const KNOWN_KEY =
  /^(?:title|subtitle|name|authors?|status|rating|tags?|categor(?:y|ies)|date|started|finished|cover|image|url|link|isbn|pages|genres?|series|description|summary|publisher|year|language|draft|layout|permalink|slug)$/i;

/** What may be wrong at a line's start: its list mark, its key, or what stands between key and value. */
export function* keySuspects(line: YamlLine, next: YamlLine | null): Generator<Suspect> {
  yield* spaceSuspects(line);
  yield* markSuspects(line);
  if (line.key !== null) return yield* oddKeys(line);
  yield* colonSuspects(line);
  yield* missingColon(line, next);
  yield* foreignSuspects(line);
}

/** Everything in the line's indentation, before its key and after its colon that isn't a plain space. */
function* spaceSuspects({ start, indent, content, contentAt, key, value, valueAt }: YamlLine): Generator<Suspect> {
  yield* tabSuspects(start, indent);
  const odd = ODD_SPACE.exec(indent);
  const whole = { start, end: start + indent.length };
  if (odd) {
    const at = start + odd.index;
    yield oddSpace(
      at,
      odd[0],
      whole,
      indent.replaceAll(/[^\t ]/g, (char) => spaceFor(char)),
    );
    yield oddSpace(at, odd[0], whole, indent.replaceAll(/[^\t ]/g, ""));
  }
  if (ODD_SPACE.test(content.charAt(0))) yield oddCharacter(contentAt, content.charAt(0));
  const colon = /^[^\s:]+:[ \t]*/.exec(content)?.[0] ?? "";
  if (key !== null && ODD_SPACE.test(value.charAt(0))) yield oddCharacter(valueAt, value.charAt(0));
  else if (key === null && colon !== "" && ODD_SPACE.test(content.charAt(colon.length)))
    yield oddCharacter(contentAt + colon.length, content.charAt(colon.length), " ");
}

function* tabSuspects(start: number, indent: string): Generator<Suspect> {
  const tab = indent.indexOf("\t");
  if (tab === -1) return;
  const cause: SyntaxCause = { kind: "tab" };
  const span = { start: start + tab, end: start + tab + 1 };
  const whole = { start, end: start + indent.length };
  yield { cause, span, trial: [{ span: whole, text: indent.replaceAll("\t", "  ") }], isRepair: true };
  yield { cause, span, trial: [{ span: whole, text: indent.replaceAll("\t", "") }], isRepair: true };
}

const spaceFor = (char: string): string => (INVISIBLE.test(char) ? "" : " ");

const oddCharacter = (at: number, found: string, text = spaceFor(found)): Suspect =>
  oddSpace(at, found, { start: at, end: at + 1 }, text);

function oddSpace(at: number, found: string, span: { start: number; end: number }, text: string): Suspect {
  const like = INVISIBLE.test(found) ? "invisible" : "space";
  return {
    cause: { kind: "look-alike", found, like },
    span: { start: at, end: at + 1 },
    trial: [{ span, text }],
    isRepair: true,
  };
}

/** A list's `-` that is another character, or has no space after it. */
function* markSuspects({ content, contentAt }: YamlLine): Generator<Suspect> {
  const odd = ITEM_MARK.exec(content)?.[0];
  if (odd !== undefined) {
    const span = { start: contentAt, end: contentAt + odd.length };
    const space = /^\s/.test(content.slice(odd.length)) ? "" : " ";
    const space2 = ODD_SPACE.test(content.charAt(odd.length)) ? { start: span.start, end: span.end + 1 } : span;
    const text = space2 === span ? `-${space}` : "- ";
    yield {
      cause: { kind: "look-alike", found: odd, like: "dash" },
      span,
      trial: [{ span: space2, text }],
      isRepair: true,
    };
  }
  const [, dash = ""] = /^(-)(?![-\t ])./u.exec(content) ?? [];
  if (dash !== "") {
    const span = { start: contentAt, end: contentAt + 1 };
    const isOdd = ODD_SPACE.test(content.charAt(1));
    const trial = [{ span: isOdd ? { start: contentAt, end: contentAt + 2 } : span, text: "- " }];
    yield { cause: { kind: "item-without-space" }, span, trial, isRepair: true };
  }
}

/** A key that starts with a character that has a meaning, or isn't closed. */
function* oddKeys({ key, contentAt }: YamlLine): Generator<Suspect> {
  if (key === null || !/^[@`%&*!|>,]|^\?\s/.test(key)) return;
  const span = { start: contentAt, end: contentAt + 1 };
  const trial = [{ span: { start: contentAt, end: contentAt + key.length }, text: quoteText(key) }];
  yield { cause: { kind: "value-start", found: key.charAt(0) }, span, trial, isRepair: false };
}

/** A colon that is another character, has no space after it, or is an `=`. */
function* colonSuspects({ content, contentAt, end }: YamlLine): Generator<Suspect> {
  const wide = new RegExp(`^([^\\s:${COLONS}]+)[ \\t]*([${COLONS}])\\s*`).exec(content);
  if (wide) {
    const [whole, , found = ""] = wide;
    const at = contentAt + whole.indexOf(found);
    const trial = [{ span: { start: at, end: contentAt + whole.length }, text: ": " }];
    yield {
      cause: { kind: "look-alike", found, like: "colon" },
      span: { start: at, end: at + 1 },
      trial,
      isRepair: true,
    };
  }
  const [, word = "", separator = "", rest = ""] =
    /^("[^"]+"|'[^']+'|[\w-]+)(:(?=[^\s/])|[ \t]*:?=[ \t]*)(.*)$/.exec(content) ?? [];
  if (word === "") return;
  const after = contentAt + word.length;
  const value = /^[ \t]*["'[{]/.test(rest) || !/:(?:\s|$)|^[@`%&*!|>]/.test(rest) ? rest : quoteText(rest);
  const trial = [{ span: { start: after, end }, text: `: ${value}` }];
  const isEquals = separator.includes("=");
  const cause: SyntaxCause = isEquals ? { kind: "equals", key: word } : { kind: "no-space", key: word };
  const at = isEquals ? after + separator.indexOf("=") : contentAt;
  yield { cause, span: { start: at, end: isEquals ? at + 1 : after + 1 }, trial, isRepair: true };
}

/** `tags` above its list, or `title The Book`. */
function* missingColon({ content, contentAt, indent }: YamlLine, next: YamlLine | null): Generator<Suspect> {
  const [, key = "", gap = "", rest = ""] = /^("[^"]+"|'[^']+'|[\w-]+)([ \t]*)(.*)$/.exec(content) ?? [];
  const isAlone = rest === "" && next !== null && (next.markers !== "" || next.indent.length > indent.length);
  if (key === "" || !(isAlone || KNOWN_KEY.test(key.replaceAll(/["']/g, "")))) return;
  const end = contentAt + key.length;
  const value = /:(?:\s|$)/.test(rest) && !/^["'[{]/.test(rest) ? quoteText(rest) : rest;
  const text = rest === "" ? ":" : `: ${value}`;
  const trial = [{ span: { start: end, end: end + gap.length + rest.length }, text }];
  yield { cause: { kind: "no-colon", key }, span: { start: contentAt, end }, trial, isRepair: true };
}

/** Comments as other languages write them, directives, and lines that belong to no key. */
function* foreignSuspects({ content, contentAt, end, markers, start }: YamlLine): Generator<Suspect> {
  const whole = { start: contentAt, end };
  const foreign = /^(?:\/\/|\/\*|<!--|;)/.exec(content)?.[0];
  if (foreign !== undefined) {
    const words = content
      .slice(foreign.length)
      .replace(/(?:-->|\*\/)$/, "")
      .trim();
    const trial = [{ span: whole, text: `# ${words}`.trimEnd() }];
    yield {
      cause: { kind: "foreign-comment", found: foreign },
      span: { start: contentAt, end: contentAt + foreign.length },
      trial,
      isRepair: true,
    };
  }
  if (content.startsWith("%")) {
    const trial = [{ span: whole, text: `# ${content}` }];
    yield { cause: { kind: "directive" }, span: { start: contentAt, end: contentAt + 1 }, trial, isRepair: false };
  }
  if (/^["']/.test(content) && closingQuote(content, 0, true) === -1) {
    const span = { start: contentAt, end: contentAt + 1 };
    yield { cause: { kind: "open", found: content.charAt(0) }, span, trial: [{ span, text: "" }], isRepair: false };
  }
  if (markers === "")
    yield { cause: { kind: "loose-text" }, span: whole, trial: [{ span: { start, end }, text: "#" }], isRepair: false };
}
