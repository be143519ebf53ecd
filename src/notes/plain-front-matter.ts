import { LIMITS } from "../limits.ts";
import type { Span } from "./span.ts";
import type { MappingEntry, MappingNode, ScalarNode, ScalarStyle, SequenceItem, SequenceNode } from "./value-node.ts";
import { resolveScalar } from "./yaml/core-schema.ts";

/**
 * A quick reader of the YAML that most notes have: keys at the start of their lines, with a text of one line, a list of
 * such texts in brackets, or a list of such texts below. It gives the tree that js-yaml's events give, place by place,
 * and null for everything else, faults included: that is read by js-yaml.
 */
export function readPlainMapping(text: string, { start, end }: Span): MappingNode | null {
  if (end - start > LIMITS.plainFrontMatterLength || UNUSUAL.test(text.slice(start, end))) return null;
  return new PlainReader(text, start, end).mapping();
}

/** Characters that YAML refuses, takes for line breaks or counts as indentation, and a CR alone. */
const UNUSUAL = /[\0-\x09\x0B\x0C\x0E-\x1F\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]|\p{Cs}|\r(?!\n)/u;
const LETTERS = "\\w\\u00C0-\\u024F\\u0370-\\u058F\\u3040-\\u30FF\\u4E00-\\u9FFF\\uAC00-\\uD7A3";
const KEY = new RegExp(`(?!\\d)[${LETTERS}](?:[${LETTERS} -]{0,100}[${LETTERS}-])?(?=:(?: |\\r?\\n|$))`, "y");
const ITEM = /( *)- +(?=[^\s])/y;
const BLANK = /(?: *(?:\r?\n|$))/y;
const COMMENT = / *#[^\n]*(?:\n|$)/y;
const QUOTED = /"[^"\\\n]*"|'[^'\n]*'/y;
/** A text without quotes: nothing at its start that has a meaning, no `: `, no ` #`; spaces at its end are no part of it. */
const PLAIN = /(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-(?=[\w.]))(?:[^:#\n\r ]|:(?=[^\s])|(?<! )#| +(?=[^ #\r\n]))*/y;
const FLOW_PLAIN = /(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-(?=[\w.]))(?:[^:#,[\]{}\n\r ]|(?<! )#| +(?=[^ #,[\]{}\r\n]))*/y;
const LINE_END = / *(?:\r?\n|$)/y;
const SPACES = / */y;

class PlainReader {
  readonly #text: string;
  readonly #end: number;
  #at: number;

  constructor(text: string, start: number, end: number) {
    this.#text = end === text.length ? text : text.slice(0, end);
    this.#end = end;
    this.#at = start;
  }

  mapping(): MappingNode | null {
    const entries: MappingEntry[] = [];
    const keys = new Set<string>();
    for (this.#skipBlank(); this.#at < this.#end; this.#skipBlank()) {
      const entry = this.#entry();
      if (entry === null || keys.has(entry.key)) return null;
      keys.add(entry.key);
      entries.push(entry);
    }
    const [first] = entries;
    const last = entries.at(-1);
    if (first === undefined || last === undefined) return null;
    return { kind: "mapping", span: { start: first.keySpan.start, end: last.value.span.end }, flow: false, entries };
  }

  #entry(): MappingEntry | null {
    const start = this.#at;
    const key = this.#take(KEY);
    if (key === null) return null;
    const keySpan = { start, end: this.#at };
    this.#at += 1;
    const colon = this.#at;
    if (this.#take(LINE_END) !== null) {
      this.#skipBlank();
      const list = this.#blockList();
      if (list === undefined) return null;
      const nothing: ScalarNode = {
        kind: "scalar",
        span: { start: colon, end: colon },
        style: "empty",
        value: null,
        source: "",
      };
      return { key, keySpan, value: list ?? nothing };
    }
    this.#take(SPACES);
    const value = this.#text.charAt(this.#at) === "[" ? this.#flowList() : this.#scalar(PLAIN);
    return value !== null && this.#take(LINE_END) !== null ? { key, keySpan, value } : null;
  }

  /** The list that starts here; null if there is none, undefined if it isn't a plain one. */
  #blockList(): SequenceNode | null | undefined {
    const items: SequenceItem[] = [];
    let indent = -1;
    let start = this.#at;
    for (; this.#at < this.#end; this.#skipBlank()) {
      const lineStart = this.#at;
      const mark = this.#take(ITEM);
      if (mark === null) break;
      const column = mark.indexOf("-");
      if (indent === -1) {
        indent = column;
        start = lineStart + column;
      }
      const value = column === indent ? this.#scalar(PLAIN) : null;
      if (value === null || this.#take(LINE_END) === null) return undefined;
      items.push({ index: items.length, value });
    }
    const last = items.at(-1);
    return last ? { kind: "sequence", span: { start, end: last.value.span.end }, flow: false, items } : null;
  }

  #flowList(): SequenceNode | null {
    const start = this.#at;
    const items: SequenceItem[] = [];
    this.#at += 1;
    this.#take(SPACES);
    while (this.#text.charAt(this.#at) !== "]") {
      const value = this.#scalar(FLOW_PLAIN);
      if (value === null) return null;
      items.push({ index: items.length, value });
      this.#take(SPACES);
      if (this.#text.charAt(this.#at) === "]") break;
      if (this.#text.charAt(this.#at) !== ",") return null;
      this.#at += 1;
      this.#take(SPACES);
      if (this.#text.charAt(this.#at) === "]") return null;
    }
    this.#at += 1;
    return { kind: "sequence", span: { start, end: this.#at }, flow: true, items };
  }

  #scalar(plain: RegExp): ScalarNode | null {
    const start = this.#at;
    const quoted = this.#take(QUOTED);
    if (quoted !== null) {
      const style: ScalarStyle = quoted.startsWith('"') ? "double" : "single";
      const source = quoted.slice(1, -1);
      return { kind: "scalar", span: { start, end: this.#at }, style, value: source, source };
    }
    const source = this.#take(plain);
    if (source === null) return null;
    const value = IS_TEXT.test(source) ? source : resolveScalar(source, true);
    return { kind: "scalar", span: { start, end: this.#at }, style: "plain", value, source };
  }

  #skipBlank(): void {
    while (this.#at < this.#end && (this.#take(BLANK) !== null || this.#take(COMMENT) !== null));
  }

  /** Takes what the expression matches here; null if it doesn't. */
  #take(expression: RegExp): string | null {
    expression.lastIndex = this.#at;
    const found = expression.exec(this.#text)?.[0];
    if (found === undefined) return null;
    this.#at += found.length;
    return found;
  }
}

/** What no other type of YAML's core schema starts as: not null, true, false, a number or `~`. */
const IS_TEXT = /^[^\d+\-.~nNtTfF]/;
