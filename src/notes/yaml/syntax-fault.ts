import { findCause, moveSpan, repairFrom } from "../diagnosis.ts";
import type { Fault } from "../fault.ts";
import { placeholderBefore } from "../placeholder.ts";
import type { SyntaxCause } from "../syntax-cause.ts";
import { keepsStructure, type YamlRead } from "./line-structure.ts";
import { yamlSuspects } from "./yaml-suspects.ts";

/** Where the parser stopped. `cause` is set where that is certain; `reason` is js-yaml's own, which no person is shown. */
export interface YamlStop {
  readonly at: number;
  readonly cause: SyntaxCause | null;
  readonly reason: string;
}

/** Causes by a stretch of js-yaml's reason (js-yaml 5, `throwError` in its parser), where no line tells a better one. */
const BY_REASON: readonly (readonly [reason: string, cause: SyntaxCause])[] = [
  ["odd space", { kind: "look-alike", found: "\u00A0", like: "space" }],
  ["odd mark", { kind: "look-alike", found: "–", like: "dash" }],
  ["tab characters", { kind: "tab" }],
  ["double quoted", { kind: "open", found: '"' }],
  ["single quoted", { kind: "open", found: "'" }],
  ["within a flow collection", { kind: "open", found: "[" }],
  ["missed comma", { kind: "missing-comma" }],
  ["but found ','", { kind: "extra-comma" }],
  ["a line break is expected", { kind: "block-header" }],
  ["escape sequence", { kind: "escape" }],
  ["hexadecimal", { kind: "escape" }],
  ["JSON character", { kind: "control-character" }],
  ["non-printable", { kind: "control-character" }],
  ["anchor", { kind: "value-start", found: "&" }],
  ["end of the stream", { kind: "other" }],
  ["alias", { kind: "value-start", found: "*" }],
  ["tag", { kind: "value-start", found: "!" }],
  ["directive", { kind: "directive" }],
  ["document", { kind: "second-document", found: "..." }],
  ["nesting exceeded", { kind: "too-deep" }],
];

/**
 * The fault of a YAML text that can't be read: its cause, at the cause's own place in the file, where `source` lies at
 * `offset`.
 * @param read reads another text.
 */
export function explainYaml(source: string, offset: number, stop: YamlStop, read: (text: string) => YamlRead): Fault {
  const placeholder = placeholderBefore(source, stop.at);
  if (placeholder !== null) {
    const span = moveSpan(placeholder.span, offset);
    return { rule: "yaml/placeholder", found: placeholder.found, span, pointer: "" };
  }
  const found =
    stop.cause === null ? findCause(source, stop.at, yamlSuspects(source, stop.at), (text) => read(text).stopAt) : null;
  if (found !== null) {
    const span = moveSpan(found.span, offset);
    const repair = keepsStructure(source, found, read) ? repairFrom(found, offset) : null;
    const star = found.cause.kind === "value-start" && found.cause.found === "*" ? found.span.start + 1 : -1;
    if (star !== -1) {
      const name = /^[^\s,[\]{}]*/.exec(source.slice(star, star + 100))?.[0] ?? "";
      return {
        rule: "yaml/alias",
        name,
        repair,
        span: { start: span.start, end: span.end + name.length },
        pointer: "",
      };
    }
    return { rule: "yaml/syntax", cause: found.cause, repair, span, pointer: "" };
  }
  const cause = stop.cause ?? causeByReason(stop.reason);
  return { rule: "yaml/syntax", cause, repair: null, span: moveSpan(stopSpan(source, stop.at), offset), pointer: "" };
}

/** Slips that leave the lines of a mapping one single text. */
const KEY_SLIPS: readonly SyntaxCause["kind"][] = ["look-alike", "no-space", "equals", "no-colon"];

/** Why a text that was meant as a mapping was read as a single text; null if that isn't clear. */
export function explainSingleText(source: string, offset: number): Fault | null {
  for (const suspect of yamlSuspects(source, source.length)) {
    if (!KEY_SLIPS.includes(suspect.cause.kind)) continue;
    const span = moveSpan(suspect.span, offset);
    return { rule: "yaml/syntax", cause: suspect.cause, repair: repairFrom(suspect, offset), span, pointer: "" };
  }
  return null;
}

const causeByReason = (reason: string): SyntaxCause =>
  BY_REASON.find(([part]) => reason.includes(part))?.[1] ?? { kind: "other" };

/** The character at `at`; at a line's or the text's end there is none, and the span is empty. */
function stopSpan(source: string, at: number): { start: number; end: number } {
  return { start: at, end: at + (at < source.length && !/[\r\n\0]/.test(source.charAt(at)) ? 1 : 0) };
}
