/** A stretch of a file's text: UTF-16 offsets counted from 0, BOM and CR included; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type ScalarStyle = "plain" | "single" | "double" | "literal" | "folded" | "empty";

/** One YAML scalar. `value` is what the core schema makes of it, `source` the text before that (`007`, not 7). */
export interface YamlScalar {
  readonly kind: "scalar";
  readonly span: Span;
  readonly style: ScalarStyle;
  readonly value: string | number | boolean | null;
  readonly source: string;
}

/** `index` is the item's place in the file: it stays right when empty items are pruned. */
export interface YamlItem {
  readonly index: number;
  readonly value: YamlNode;
}

export interface YamlSequence {
  readonly kind: "sequence";
  readonly span: Span;
  readonly flow: boolean;
  readonly items: readonly YamlItem[];
}

export interface YamlEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: YamlNode;
}

export interface YamlMapping {
  readonly kind: "mapping";
  readonly span: Span;
  readonly flow: boolean;
  readonly entries: readonly YamlEntry[];
}

export type YamlNode = YamlScalar | YamlSequence | YamlMapping;
