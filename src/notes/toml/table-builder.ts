import type { AST } from "toml-eslint-parser";
import { LIMITS } from "../../limits.ts";
import { moveSpan } from "../diagnosis.ts";
import type { Span } from "../span.ts";
import type { MappingEntry, MappingNode, ScalarNode, SequenceNode, ValueNode } from "../value-node.ts";

/** A table while it is built: other tables and dotted keys may add to it, from anywhere below. */
interface Table {
  readonly kind: "table";
  readonly flow: boolean;
  /** How many lists and mappings it stands in. */
  readonly depth: number;
  readonly span: { start: number; end: number };
  readonly entries: Map<string, { readonly keySpan: Span; readonly value: Draft }>;
}

/** An array of tables (`[[x]]`). */
interface Tables {
  readonly kind: "tables";
  readonly items: Table[];
}

type Draft = Table | Tables | ScalarNode | SequenceNode;

/**
 * Builds the tree of a TOML document that the parser has found to be right. A table's span reaches from its header to
 * the end of its last entry, wherever that is.
 * @param source the text. @param offset where it lies in the file: all spans count from the file's start.
 * @returns the tree, or the place of what is nested too deeply.
 */
export function buildTomlTree(
  program: AST.TOMLProgram,
  source: string,
  offset: number,
): { readonly root: MappingNode; readonly tooDeep: Span | null } {
  const builder = new TomlTreeBuilder(source, offset);
  const root = builder.document(program.body[0]);
  return { root, tooDeep: builder.tooDeep };
}

class TomlTreeBuilder {
  readonly #source: string;
  readonly #offset: number;
  /** The first thing that was left out because it is nested too deeply. */
  tooDeep: Span | null = null;

  constructor(source: string, offset: number) {
    this.#source = source;
    this.#offset = offset;
  }

  document({ body, range }: AST.TOMLTopLevelTable): MappingNode {
    const root = newTable(this.#span(range), false, 0);
    for (const part of body) {
      if (part.type === "TOMLKeyValue") this.#addPair(root, part);
      else {
        const table = this.#openTable(root, part);
        for (const pair of part.body) this.#addPair(table, pair);
      }
    }
    return toMapping(root);
  }

  /** The table that a header (`[a.b]` or `[[a.b]]`) opens. */
  #openTable(root: Table, { key, kind, range }: AST.TOMLTable): Table {
    const parent = this.#descend(root, key.keys.slice(0, -1));
    const last = key.keys.at(-1);
    if (last === undefined) return root;
    const span = this.#span(range);
    const known = parent.entries.get(nameOf(last))?.value;
    if (kind === "array") {
      const table = newTable(span, false, parent.depth + 2);
      if (known?.kind === "tables") known.items.push(table);
      else this.#set(parent, last, { kind: "tables", items: [table] });
      return table;
    }
    if (known?.kind === "table") return known;
    const table = newTable(span, false, parent.depth + 1);
    this.#set(parent, last, table);
    return table;
  }

  #addPair(table: Table, { key, value, range }: AST.TOMLKeyValue): void {
    const parent = this.#descend(table, key.keys.slice(0, -1));
    const last = key.keys.at(-1);
    if (last !== undefined) this.#set(parent, last, this.#value(value, parent.depth + 1));
    extend(table, this.#span(range));
    extend(parent, this.#span(range));
  }

  /** Follows the keys before the last one of a dotted key; what isn't there yet is made. */
  #descend(from: Table, keys: readonly AstKey[]): Table {
    let at = from;
    for (const key of keys) {
      const known = at.entries.get(nameOf(key))?.value;
      const next = known?.kind === "tables" ? known.items.at(-1) : known;
      if (next?.kind === "table") {
        at = next;
      } else if (at.depth >= LIMITS.tomlDepth) {
        this.tooDeep ??= this.#span(key.range);
      } else {
        const made = newTable(this.#span(key.range), false, at.depth + 1);
        this.#set(at, key, made);
        at = made;
      }
    }
    return at;
  }

  #set(table: Table, key: AstKey, value: Draft): void {
    table.entries.set(nameOf(key), { keySpan: this.#span(key.range), value });
  }

  #value(node: AST.TOMLContentNode, depth: number): Table | ScalarNode | SequenceNode {
    if (depth > LIMITS.tomlDepth) this.tooDeep ??= this.#span(node.range);
    switch (node.type) {
      case "TOMLArray": {
        const elements = depth > LIMITS.tomlDepth ? [] : node.elements;
        const items = elements.map((element, index) => ({ index, value: frozen(this.#value(element, depth + 1)) }));
        return { kind: "sequence", span: this.#span(node.range), flow: true, items };
      }
      case "TOMLInlineTable": {
        const table = newTable(this.#span(node.range), true, depth);
        for (const pair of depth > LIMITS.tomlDepth ? [] : node.body) this.#addPair(table, pair);
        return table;
      }
      case "TOMLValue":
        return this.#scalar(node);
    }
  }

  #scalar(node: AST.TOMLValue): ScalarNode {
    const span = this.#span(node.range);
    const written = this.#source.slice(...node.range);
    if (node.kind === "string") {
      const style = node.multiline ? "literal" : node.style === "literal" ? "single" : "double";
      return { kind: "scalar", span, style, value: node.value, source: node.value };
    }
    const value = "datetime" in node ? written : node.value;
    return { kind: "scalar", span, style: "plain", value, source: written };
  }

  #span([start, end]: readonly [number, number]): Span {
    return moveSpan({ start, end }, this.#offset);
  }
}

type AstKey = AST.TOMLBare | AST.TOMLQuoted;

const nameOf = (key: AstKey): string => (key.type === "TOMLBare" ? key.name : key.value);

const newTable = ({ start, end }: Span, flow: boolean, depth: number): Table => ({
  kind: "table",
  flow,
  depth,
  span: { start, end },
  entries: new Map(),
});

function extend({ span }: Table, { start, end }: Span): void {
  span.start = Math.min(span.start, start);
  span.end = Math.max(span.end, end);
}

function frozen(draft: Draft): ValueNode {
  if (draft.kind === "table") return toMapping(draft);
  if (draft.kind !== "tables") return draft;
  const items = draft.items.map((table, index) => ({ index, value: toMapping(table) }));
  const start = items[0]?.value.span.start ?? 0;
  return { kind: "sequence", span: { start, end: items.at(-1)?.value.span.end ?? start }, flow: false, items };
}

function toMapping({ entries, flow, span }: Table): MappingNode {
  const frozenEntries: MappingEntry[] = [...entries].map(([key, { keySpan, value }]) => ({
    key,
    keySpan,
    value: frozen(value),
  }));
  const end = frozenEntries.reduce((last, { value }) => Math.max(last, value.span.end), span.end);
  return { kind: "mapping", span: { start: span.start, end }, flow, entries: frozenEntries };
}
