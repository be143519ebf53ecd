import matter from "gray-matter";
import type { Fault } from "./fault.ts";
import type { Fences } from "./fences.ts";
import type { FrontMatter } from "./note.ts";
import { isEmpty, type MappingNode, pruneEmpty, toData, type ValueNode } from "./value-node.ts";
import { type ParsedTree, parseYaml } from "./yaml/parse-yaml.ts";

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
  let result: ParsedTree = { ok: true, root: null };
  const parse = (source: string): object => {
    result = parseYaml(source, fences.inner.start);
    return {};
  };
  const inner = text.slice(fences.inner.start, fences.inner.end);
  if (BLANK_RUN.test(inner)) parse(inner);
  else matter(`${text.slice(fences.opening.start, fences.bodyStart)}\n`, matterOptions(closingLine(fences), parse));
  return toFrontMatter(fences, result);
}

/** A last line without a line ending would also match the start of a longer one. */
const closingLine = ({ closing }: Fenced): string => (closing.endsWith("\n") ? closing : `${closing}\n`);

function toFrontMatter(fences: Fenced, result: ParsedTree): Result {
  if (!result.ok) return result;
  const root = asMapping(result.root, fences);
  if (root === null) return { ok: false, fault: notAMapping(result.root, fences) };
  const content = pruneEmpty(root);
  return { ok: true, frontMatter: { openingFence: fences.opening, root, content, data: toData(content) } };
}

/** An empty front matter is a mapping without entries. */
function asMapping(root: ValueNode | null, fences: Fenced): MappingNode | null {
  if (root?.kind === "mapping") return root;
  if (root !== null && !isEmpty(root)) return null;
  return { kind: "mapping", span: { start: fences.inner.end, end: fences.inner.end }, flow: false, entries: [] };
}

function notAMapping(root: ValueNode | null, fences: Fenced): Fault {
  const found = root?.kind === "sequence" ? "sequence" : "scalar";
  return { rule: "yaml/not-a-mapping", found, span: root?.span ?? fences.opening, pointer: "" };
}
