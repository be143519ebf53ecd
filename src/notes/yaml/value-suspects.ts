import type { Suspect } from "../diagnosis.ts";
import type { SyntaxCause } from "../syntax-cause.ts";
import { flowSuspects } from "./flow-suspects.ts";
import type { YamlLine } from "./line-shape.ts";
import { quoteText } from "./quote-text.ts";
import { CURLY, quotedSuspects, replaceWhole } from "./quoted-suspects.ts";

/** How a sentence shows a value: not at all if it is longer than this. */
const MAX_SHOWN = 60;

/** What may be wrong with the value of a line, and how the line was meant. */
export function* valueSuspects(source: string, line: YamlLine): Generator<Suspect> {
  const { value, valueAt } = line;
  const first = value.charAt(0);
  const invisible = /[\p{Cc}\uFFFE\uFFFF]/u.exec(value.replaceAll("\t", " "));
  if (invisible) yield controlCharacter(valueAt + invisible.index);
  if (first === '"' || first === "'") return yield* quotedSuspects(value, valueAt);
  if (first === "[" || first === "{") return yield* flowSuspects(source, line);
  if (CURLY[first] !== undefined) yield* curlySuspects(value, valueAt);
  if (/^[@`%,\]}*&!|>]|^[-?:](?:[ \t]|$)/.test(value)) yield startSuspect(value, valueAt);
  const colon = /:(?=[ \t]|$)/.exec(value);
  if (colon) yield colonSuspect(line, colon.index);
}

function controlCharacter(at: number): Suspect {
  const span = { start: at, end: at + 1 };
  return { cause: { kind: "control-character" }, span, trial: [{ span, text: "" }], isRepair: false };
}

/** `@x`, `- x`, `*x*`: text that starts as something else. */
function startSuspect(value: string, at: number): Suspect {
  const found = /^[-?:]/.test(value) ? value.slice(0, 2) : value.charAt(0);
  const isBlock = /^[|>]/.test(value);
  const cause: SyntaxCause = isBlock ? { kind: "block-header" } : { kind: "value-start", found };
  const span = { start: at, end: at + found.trimEnd().length };
  return { cause, span, trial: replaceWhole(value, at, quoteText(value)), isRepair: !/^[-?:]/.test(value) };
}

/** The value is put in quotes; of an item that is a sentence rather than `key: value`, all of it. */
function colonSuspect(line: YamlLine, index: number): Suspect {
  const { key, value, valueAt, contentAt } = line;
  const isText = line.markers !== "" && key !== null && !/^[a-z][\w-]*$/.test(key);
  const text = isText ? line.content.slice(0, valueAt - contentAt) + value : value;
  const quoted = quoteText(text);
  const colon = isText ? line.colonAt : valueAt + index;
  return {
    cause: {
      kind: "colon-in-value",
      key: isText ? "" : (key ?? ""),
      quoted: text.length > MAX_SHOWN ? "" : quoted,
    },
    span: { start: colon, end: colon + 1 },
    trial: replaceWhole(text, isText ? contentAt : valueAt, quoted),
    isRepair: true,
  };
}

/** `“A: B”`: YAML knows only straight quotes. */
function* curlySuspects(value: string, at: number): Generator<Suspect> {
  const first = value.charAt(0);
  const last = value.charAt(value.length - 1);
  if (value.length < 2 || !`${CURLY[first] ?? ""}"'`.includes(last)) return;
  const content = value.slice(1, -1);
  yield {
    cause: { kind: "look-alike", found: first, like: "quote" },
    span: { start: at, end: at + 1 },
    trial: replaceWhole(value, at, JSON.stringify(content)),
    isRepair: true,
  };
}
