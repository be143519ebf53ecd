import matter from "gray-matter";
import type { Fault } from "./fault.ts";
import type { Fences } from "./fences.ts";
import { LANGUAGES } from "./front-matter-language.ts";
import type { FrontMatter } from "./note.ts";
import type { ParsedTree } from "./parsed-tree.ts";
import { readPlainMapping } from "./plain-front-matter.ts";
import { findSpoiltClosing, runsIntoBody } from "./spoilt-fence.ts";
import { isEmpty, type MappingNode, pruneEmpty, toData, type ValueNode } from "./value-node.ts";
import { explainSingleText } from "./yaml/syntax-fault.ts";

type Fenced = Extract<Fences, { kind: "fenced" }>;
type Result = { readonly ok: true; readonly frontMatter: FrontMatter } | { readonly ok: false; readonly fault: Fault };

/** gray-matter runs the text of a `javascript` block, and looks engines up by whatever name a note gives. */
const refuse = (): never => {
  throw new Error("only YAML front matter is read");
};
const NAMED = ["json", "javascript", "js", "coffee", "coffeescript", "cson", "toml", "yml", "ini"];
const INHERITED = Object.getOwnPropertyNames(Object.prototype).filter((name) => name !== "__proto__");
const REFUSING = Object.fromEntries(
  [...NAMED, ...INHERITED].map((name) => [name, { parse: refuse, stringify: refuse }]),
);

/** gray-matter looks for comments in time that grows with the square of a run of blank lines: 300 KB take over a minute. */
const BLANK_RUN = /\s{256}/;

/**
 * gray-matter's options, always to be passed: without any it caches by content and forgets the error of a bad note.
 * `parse` becomes its only engine. `closing` is the whole closing line, so that no looser one closes the block.
 */
export function matterOptions(closing: string, parse: (source: string) => object) {
  return {
    language: "yaml",
    delimiters: ["---", closing] as [string, string],
    engines: { ...REFUSING, yaml: { parse, stringify: refuse } },
  };
}

/** Reads the front matter between the fences of `text`: values and places, or the one fault that stops the reading. */
export function readFrontMatter(text: string, fences: Fenced): Result {
  const result = toFrontMatter(
    text,
    fences,
    fences.language === "yaml" ? parseYamlBlock(text, fences) : parseInner(text, fences),
  );
  return result.ok ? result : { ok: false, fault: fenceBehind(text, fences, result.fault) };
}

const parseInner = (text: string, { language, inner }: Fenced): ParsedTree =>
  LANGUAGES[language].parse(text.slice(inner.start, inner.end), inner.start);

function parseYamlBlock(text: string, fences: Fenced): ParsedTree {
  const root = readPlainMapping(text, fences.inner);
  return root === null ? parseWithMatter(text, fences) : { ok: true, root };
}

/** The reader of record for YAML: js-yaml, as the one engine of gray-matter. */
export function parseWithMatter(text: string, fences: Fenced): ParsedTree {
  const inner = text.slice(fences.inner.start, fences.inner.end);
  if (BLANK_RUN.test(inner)) return parseInner(text, fences);
  let result: ParsedTree = { ok: true, root: null };
  const parse = (source: string): object => {
    result = LANGUAGES.yaml.parse(source, fences.inner.start);
    return {};
  };
  matter(`${text.slice(fences.opening.start, fences.bodyStart)}\n`, matterOptions(closingLine(fences), parse));
  return result;
}

/** A text that can't be read because the fence that closes it is another one than was meant. */
function fenceBehind(text: string, { opening, inner, language }: Fenced, fault: Fault): Fault {
  if (fault.rule !== "yaml/syntax" && fault.rule !== "toml/syntax") return fault;
  const spoilt = findSpoiltClosing(text, inner.start, Math.min(fault.span.end + 1, inner.end));
  if (spoilt !== null) return spoilt;
  if (!runsIntoBody(text, inner.start, fault.span.start)) return fault;
  return { rule: "frontmatter/unclosed", fence: LANGUAGES[language].fence, span: opening, pointer: "" };
}

/** A last line without a line ending would also match the start of a longer one. */
const closingLine = ({ closing }: Fenced): string => (closing.endsWith("\n") ? closing : `${closing}\n`);

function toFrontMatter(text: string, fences: Fenced, result: ParsedTree): Result {
  if (!result.ok) return result;
  const root = asMapping(result.root, fences);
  if (root === null) return { ok: false, fault: notAMapping(text, result.root, fences) };
  const content = pruneEmpty(root);
  const { language, opening } = fences;
  return { ok: true, frontMatter: { language, openingFence: opening, root, content, data: toData(content) } };
}

/** An empty front matter is a mapping without entries. */
function asMapping(root: ValueNode | null, fences: Fenced): MappingNode | null {
  if (root?.kind === "mapping") return root;
  if (root !== null && !isEmpty(root)) return null;
  return { kind: "mapping", span: { start: fences.inner.end, end: fences.inner.end }, flow: false, entries: [] };
}

function notAMapping(text: string, root: ValueNode | null, fences: Fenced): Fault {
  const { inner } = fences;
  const slip = root?.kind === "scalar" ? explainSingleText(text.slice(inner.start, inner.end), inner.start) : null;
  if (slip !== null) return slip;
  const found = root?.kind === "sequence" ? "sequence" : "scalar";
  return { rule: "yaml/not-a-mapping", found, span: root?.span ?? fences.opening, pointer: "" };
}
