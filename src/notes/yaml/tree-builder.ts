import { COLLECTION_STYLE, EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from "js-yaml";
import type { Fault } from "../fault.ts";
import type { Span } from "../span.ts";
import type { SyntaxCause } from "../syntax-cause.ts";
import type {
  MappingEntry,
  MappingNode,
  ScalarNode,
  ScalarStyle,
  ScalarValue,
  SequenceItem,
  SequenceNode,
  ValueNode,
} from "../value-node.ts";
import { fullTag, resolveScalar, resolveTagged } from "./core-schema.ts";
import { hasOddEdge, isMeantAsItem } from "./odd-characters.ts";
import type { YamlStop } from "./syntax-fault.ts";
import { closingBracket, documentEnd, type Indicator, type ScalarEvent, scalarSpan } from "./token-spans.ts";

type CollectionEvent = Extract<Event, { type: typeof EVENT_ID.SEQUENCE | typeof EVENT_ID.MAPPING }>;

const STYLES: Record<ScalarEvent["style"], ScalarStyle> = {
  [SCALAR_STYLE.PLAIN]: "plain",
  [SCALAR_STYLE.SINGLE_QUOTED]: "single",
  [SCALAR_STYLE.DOUBLE_QUOTED]: "double",
  [SCALAR_STYLE.LITERAL_BLOCK]: "literal",
  [SCALAR_STYLE.FOLDED_BLOCK]: "folded",
};

/** What carries a fault out of the builder's recursive descent; caught in `parse-yaml.ts` and nowhere else. */
export class TreeFault extends Error {
  readonly found:
    | { readonly kind: "fault"; readonly fault: Fault }
    | { readonly kind: "stop"; readonly stop: YamlStop };
  constructor(found: TreeFault["found"]) {
    super(found.kind);
    this.found = found;
  }
}

/**
 * Builds the tree of the one document in `events`; null if there is none.
 * @throws TreeFault for an alias, a second document, a duplicate or complex key, or a tag that the core schema lacks.
 */
export function buildTree(source: string, offset: number, events: readonly Event[]): ValueNode | null {
  return events.length === 0 ? null : new TreeBuilder(source, offset, events).document();
}

class TreeBuilder {
  readonly #source: string;
  readonly #offset: number;
  readonly #events: readonly Event[];
  #next = 0;
  /** End of the last token, in `source`: where the search for an empty value's place starts. */
  #cursor = 0;

  constructor(source: string, offset: number, events: readonly Event[]) {
    this.#source = source;
    this.#offset = offset;
    this.#events = events;
  }

  document(): ValueNode {
    this.#next += 1;
    const root = this.#node(null);
    this.#next += 1;
    if (this.#next < this.#events.length) {
      const end = documentEnd(this.#source, this.#cursor);
      this.#fail(end, { kind: "second-document", found: this.#source.slice(end, end + 3) });
    }
    return root;
  }

  #node(indicator: Indicator | null): ValueNode {
    const event = this.#events[this.#next];
    this.#next += 1;
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        return this.#scalar(event, indicator);
      case EVENT_ID.SEQUENCE:
        return this.#sequence(event);
      case EVENT_ID.MAPPING:
        return this.#mapping(event);
      case EVENT_ID.ALIAS:
        return this.#alias(event.anchorStart, event.anchorEnd);
      default:
        return this.#fail(this.#cursor, { kind: "other" });
    }
  }

  #scalar(event: ScalarEvent, indicator: Indicator | null): ScalarNode {
    const { start, end } = scalarSpan(this.#source, event, this.#cursor, indicator);
    const style = event.valueStart === -1 ? "empty" : STYLES[event.style];
    const source = getScalarValue(this.#source, event);
    const value = this.#value(event, source, style);
    this.#cursor = event.valueStart === -1 ? start : Math.max(end, event.valueEnd);
    const scalar: ScalarNode = { kind: "scalar", span: this.#span(start, end), style, value, source };
    const property = this.#property(event);
    return property === null ? scalar : { ...scalar, property };
  }

  /** The anchor, or the tag that no schema knows, before a value. */
  #property({ anchorStart, anchorEnd, tagStart, tagEnd }: ScalarEvent): Span | null {
    if (anchorStart !== -1) return this.#span(anchorStart - 1, anchorEnd);
    return tagStart !== -1 && isLocalTag(this.#source.slice(tagStart, tagEnd)) ? this.#span(tagStart, tagEnd) : null;
  }

  #value(event: ScalarEvent, source: string, style: ScalarStyle): ScalarValue {
    if (event.tagStart === -1) return resolveScalar(source, style === "plain" || style === "empty");
    const tag = this.#source.slice(event.tagStart, event.tagEnd);
    if (isLocalTag(tag)) return source;
    const value = resolveTagged(source, tag);
    return value === undefined ? this.#fail(event.tagStart, { kind: "tag", found: tag }) : value;
  }

  #sequence(event: CollectionEvent): SequenceNode {
    const flow = this.#open(event, "seq");
    const items: SequenceItem[] = [];
    while (!this.#closes()) items.push({ index: items.length, value: this.#node("-") });
    return { kind: "sequence", span: this.#close(event, flow, "]"), flow, items };
  }

  #mapping(event: CollectionEvent): MappingNode {
    const flow = this.#open(event, "map");
    const entries: MappingEntry[] = [];
    const seen = new Map<string, Span>();
    while (!this.#closes()) {
      const key = this.#key();
      const first = seen.get(key.source);
      if (first) this.#duplicate(key, first);
      seen.set(key.source, key.span);
      if (hasOddEdge(key.source)) this.#stop(key.span.start - this.#offset, "odd space");
      const value = this.#node(":");
      if (value.kind === "scalar" && value.style === "plain") this.#refuseOddItems(key, value);
      entries.push({ key: key.source, keySpan: key.span, value });
    }
    return { kind: "mapping", span: this.#close(event, flow, "}"), flow, entries };
  }

  #key(): ScalarNode {
    const event = this.#events[this.#next];
    if (event?.type === EVENT_ID.SEQUENCE || event?.type === EVENT_ID.MAPPING) {
      this.#fail(event.start, { kind: "complex-key" });
    }
    const key = this.#node("?");
    return key.kind === "scalar" ? key : this.#fail(this.#cursor, { kind: "complex-key" });
  }

  #open(event: CollectionEvent, type: "seq" | "map"): boolean {
    const tag = event.tagStart === -1 ? null : this.#source.slice(event.tagStart, event.tagEnd);
    if (tag !== null && tag !== "!" && fullTag(tag) !== `tag:yaml.org,2002:${type}`) {
      this.#fail(event.tagStart, { kind: "tag", found: tag });
    }
    const flow = event.style === COLLECTION_STYLE.FLOW;
    // A pair in a list (`[a: b]`) is a mapping without a bracket.
    const bracket = flow && /[[{]/.test(this.#source.charAt(event.start));
    this.#cursor = Math.max(this.#cursor, bracket ? event.start + 1 : event.start);
    return flow;
  }

  #closes(): boolean {
    const event = this.#events[this.#next];
    if (event !== undefined && event.type !== EVENT_ID.POP) return false;
    this.#next += 1;
    return true;
  }

  #close(event: CollectionEvent, flow: boolean, bracket: "]" | "}"): Span {
    if (flow) this.#cursor = closingBracket(this.#source, this.#cursor, bracket);
    return this.#span(event.start, this.#cursor);
  }

  #alias(start: number, end: number): never {
    const name = this.#source.slice(start, end);
    // No one's alias has a star in its name: it is a text in `*…*`, or a row of stars.
    if (name.includes("*")) this.#stop(start - 1, "alias of stars");
    throw faultAt({ rule: "yaml/alias", name, repair: null, span: this.#span(start - 1, end), pointer: "" });
  }

  #duplicate(key: ScalarNode, first: Span): never {
    const firstLine = this.#source.slice(0, first.start - this.#offset).split("\n").length;
    throw faultAt({ rule: "yaml/duplicate-key", key: key.source, firstLine, span: key.span, pointer: "" });
  }

  /** A list whose `-` are other characters is one long text to YAML. */
  #refuseOddItems(key: ScalarNode, { source, span }: ScalarNode): void {
    if (!isMeantAsItem(source)) return;
    const start = span.start - this.#offset;
    if (this.#source.slice(key.span.end - this.#offset, start).includes("\n")) this.#stop(start, "odd mark");
  }

  #stop(at: number, reason: string): never {
    throw new TreeFault({ kind: "stop", stop: { at, cause: null, reason } });
  }

  #fail(at: number, cause: SyntaxCause): never {
    throw new TreeFault({ kind: "stop", stop: { at, cause, reason: "" } });
  }

  #span(start: number, end: number): Span {
    return { start: this.#offset + start, end: this.#offset + end };
  }
}

/** A tag of the document's own (`!x`), which the core schema has none of. */
const isLocalTag = (tag: string): boolean => /^![^!<]/.test(tag);

const faultAt = (fault: Fault): TreeFault => new TreeFault({ kind: "fault", fault });
