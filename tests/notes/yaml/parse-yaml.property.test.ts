import fc from "fast-check";
import { CORE_SCHEMA, load, realMapTag } from "js-yaml";
import { expect, test } from "vitest";
import type { Span } from "../../../src/notes/span.ts";
import { toData, type ValueNode } from "../../../src/notes/value-node.ts";
import { resolveScalar } from "../../../src/notes/yaml/core-schema.ts";
import { joinFlowLines } from "../../../src/notes/yaml/flow-lines.ts";
import { parseYaml } from "../../../src/notes/yaml/parse-yaml.ts";
import { runs } from "../../runs.ts";
import { at, nodesIn } from "../support.ts";
import { brokenSource, yamlSource } from "./yaml-source.ts";

const OPTIONS = { schema: CORE_SCHEMA, maxAliases: 0 };
const source = fc.oneof(yamlSource, brokenSource);

/** What js-yaml's own loader says: its value, or why not. */
function loaded(text: string): { readonly value: unknown } | { readonly error: string } {
  try {
    return { value: load(text, OPTIONS) };
  } catch (error) {
    return { error: String(error) };
  }
}

/** Keys that js-yaml reads as numbers and such before it makes them text; ours stay as written. */
function onlyTextKeys(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(onlyTextKeys);
  if (!(value instanceof Map)) return true;
  return [...value].every(([key, inner]) => typeof key === "string" && onlyTextKeys(inner));
}

const hasOddKey = (root: ValueNode | null): boolean =>
  root !== null &&
  [...nodesIn(root)].some(
    (node) => node.kind === "mapping" && node.entries.some(({ key }) => typeof resolveScalar(key, true) !== "string"),
  );

/** Where ours is stricter: a tag of a list or mapping on nothing at all, and a BOM at the edge of a key. */
const isStricter = (text: string, cause: string): boolean => cause === "tag" || text.includes("\uFEFF");

/** Where ours is milder: lists whose brackets or items start their line, and tags of the document's own. */
const isMilder = (text: string, error: string): boolean =>
  joinFlowLines(text) !== text || error.includes("unknown scalar tag");

test("values are js-yaml's own, and so is what can't be read", () => {
  let same = 0;
  let refused = 0;
  fc.assert(
    fc.property(source, (text) => {
      const [ours, theirs] = [parseYaml(text, 0), loaded(text)];
      if ("error" in theirs) {
        const noDocument = ours.ok && ours.root === null && theirs.error.includes("the input is empty");
        const sameAsNumbers = ours.ok && theirs.error.includes("duplicated mapping key") && hasOddKey(ours.root);
        expect(noDocument || sameAsNumbers || isMilder(text, theirs.error) || !ours.ok).toBe(true);
        refused += 1;
      } else if (!ours.ok) {
        const { fault } = ours;
        expect(isStricter(text, fault.rule === "yaml/syntax" ? fault.cause.kind : fault.rule)).toBe(true);
      } else if (onlyTextKeys(load(text, { ...OPTIONS, schema: CORE_SCHEMA.withTags(realMapTag) }))) {
        expect(ours.root && toData(ours.root)).toEqual(theirs.value);
        same += 1;
      }
    }),
    runs(),
  );
  expect(same).toBeGreaterThan(10);
  expect(refused).toBeGreaterThan(10);
});

const inside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** The spans of a node's keys and values, in document order. */
function partsOf(node: ValueNode): Span[] {
  if (node.kind === "scalar") return [];
  if (node.kind === "sequence") return node.items.map(({ value }) => value.span);
  return node.entries.flatMap(({ keySpan, value }) => [keySpan, value.span]);
}

function inOrder(text: string, node: ValueNode): void {
  expect(inside(node.span, { start: 0, end: text.length }) && node.span.start <= node.span.end).toBe(true);
  let end = node.span.start;
  for (const part of partsOf(node)) {
    expect(inside(part, node.span)).toBe(true);
    expect(part.start).toBeGreaterThanOrEqual(end);
    end = part.end;
  }
}

test("spans lie in the text, in order, children inside their parents", () => {
  fc.assert(
    fc.property(source, (text) => {
      const yaml = parseYaml(text, 0);
      if (!yaml.ok) expect(inside(yaml.fault.span, { start: 0, end: text.length })).toBe(true);
      else if (yaml.root !== null) for (const node of nodesIn(yaml.root)) inOrder(text, node);
    }),
    runs(),
  );
});

/** What `token` alone stands for: at a line's start, or where `...` and a BOM have no meaning of their own. */
function sourcesOf(token: string): unknown[] {
  return [token, `\n ${token}`, `[${token}]`].map((text) => {
    const alone = parseYaml(text, 0);
    const root = alone.ok ? alone.root : null;
    const node = root?.kind === "sequence" ? root.items[0]?.value : root;
    return node?.kind === "scalar" ? node.source : null;
  });
}

test("a token means by itself what it means in its place", () => {
  fc.assert(
    fc.property(source, (text) => {
      const yaml = parseYaml(text, 0);
      if (!yaml.ok || yaml.root === null) return;
      for (const node of nodesIn(yaml.root)) {
        const token = at(text, node.span);
        if (node === yaml.root) continue;
        if (node.kind !== "scalar") {
          if (node.flow && !token.endsWith("]") && !token.endsWith("}")) expect(node.kind).toBe("mapping");
        } else if (node.style === "empty") expect(token).toBe("");
        else if (node.style === "literal") expect(token).toMatch(/^\|/);
        else if (node.style === "folded") expect(token).toMatch(/^>/);
        else expect(sourcesOf(token)).toContain(node.source);
      }
    }),
    runs(),
  );
});

test("an offset moves every place, and nothing else", () => {
  fc.assert(
    fc.property(source, fc.nat({ max: 99 }), (text, by) => {
      const moved = JSON.stringify(parseYaml(text, by), (key, value) =>
        (key === "start" || key === "end") && typeof value === "number" ? value - by : value,
      );
      expect(moved).toBe(JSON.stringify(parseYaml(text, 0)));
    }),
    runs(),
  );
});
