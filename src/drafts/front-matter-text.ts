import { LANGUAGES, type LanguageName } from "../notes/front-matter-language.ts";
import type { ScalarStyle } from "../notes/value-node.ts";
import type { Value } from "./draft-value.ts";

/** A key with what it is to hold. */
export interface KeyValue {
  readonly path: readonly string[];
  readonly value: Value;
}

/** Words that YAML 1.1, which many site generators read, takes for true and false, and figures with signs between. */
const OTHER_IN_YAML_1_1 = /^(?:[yn]|yes|no|on|off|true|false|null|~)$|^[-+.\d][\d_.:,eE+-]*$/i;
const PLAIN_KEY = { yaml: /^[\p{L}\p{N}_][\p{L}\p{N}_ -]*$/u, toml: /^[\w-]+$/ };

/** Front matter with its fences and a line ending at its end. Keys in a mapping stand together. Lines end in `\n`. */
export function frontMatterText(language: LanguageName, pairs: readonly KeyValue[], itemIndent: string): string {
  const { fence } = LANGUAGES[language];
  const lines = language === "yaml" ? yamlLines(pairs, itemIndent) : tomlLines(pairs);
  return `${[fence, ...lines, fence].join("\n")}\n`;
}

function yamlLines(pairs: readonly KeyValue[], itemIndent: string): string[] {
  return grouped(pairs).flatMap(([name, inner]) => {
    const lines = inner.flatMap(({ path, value }) => yamlPair(path.at(-1) ?? "", value, itemIndent));
    return name === null ? lines : [`${keyText("yaml", name)}:`, ...lines.map((line) => `  ${line}`)];
  });
}

function yamlPair(key: string, value: Value, itemIndent: string): string[] {
  const name = keyText("yaml", key);
  if (value.kind === "empty") return [`${name}:`];
  if (value.kind !== "list" || value.flow || value.items.length === 0) return [`${name}: ${valueText("yaml", value)}`];
  return [`${name}:`, ...value.items.map((item) => `${itemIndent}- ${stringText("yaml", item, value.style, false)}`)];
}

/** An empty value can't be written in TOML, so its key is left out. Tables come after all other keys. */
function tomlLines(pairs: readonly KeyValue[]): string[] {
  const filled = pairs.filter(({ value }) => value.kind !== "empty");
  const groups = grouped(filled);
  const lineOf = ({ path, value }: KeyValue): string =>
    `${keyText("toml", path.at(-1) ?? "")} = ${valueText("toml", value)}`;
  return [
    ...groups.flatMap(([name, inner]) => (name === null ? inner.map(lineOf) : [])),
    ...groups.flatMap(([name, inner]) => (name === null ? [] : [`[${keyText("toml", name)}]`, ...inner.map(lineOf)])),
  ];
}

type Group = readonly [name: string | null, inner: readonly KeyValue[]];

/** Keys at the top one by one, those of a mapping together, where its first one stands. */
function grouped(pairs: readonly KeyValue[]): Group[] {
  const names = new Set<string>();
  return pairs.flatMap((pair): Group[] => {
    const [name = "", inner] = pair.path;
    if (inner === undefined) return [[null, [pair]]];
    if (names.has(name)) return [];
    names.add(name);
    return [[name, pairs.filter(({ path }) => path.length > 1 && path[0] === name)]];
  });
}

const keyText = (language: LanguageName, key: string): string =>
  PLAIN_KEY[language].test(key) && !OTHER_IN_YAML_1_1.test(key) ? key : JSON.stringify(key);

function valueText(language: LanguageName, value: Value): string {
  if (value.kind === "bare") return value.text;
  if (value.kind === "empty") return "";
  if (value.kind === "text") return stringText(language, value.text, value.style, false);
  return `[${value.items.map((item) => stringText(language, item, value.style, true)).join(", ")}]`;
}

function stringText(language: LanguageName, text: string, style: ScalarStyle, flow: boolean): string {
  const quotes = style === "plain" && language === "yaml" && OTHER_IN_YAML_1_1.test(text) ? "single" : style;
  return LANGUAGES[language].writeString(text, quotes, flow);
}
