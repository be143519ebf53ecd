import { pointerToken } from "../notes/locate.ts";
import { type MappingNode, type SequenceNode, toData, type ValueNode } from "../notes/value-node.ts";
import type { SchemaCause } from "../schema/schema-cause.ts";
import type { DateSchema, InferredType, ValueSchema } from "./inferred-schema.ts";
import { isCalendarDay } from "./text-form.ts";

/**
 * What an inferred schema has against a value, and where: a JSON Pointer (RFC 6901) in the file's own indexes, from the
 * value that was judged.
 */
export interface Failure {
  readonly node: ValueNode;
  readonly pointer: string;
  readonly cause: SchemaCause;
}

/** Everything that a schema has against a value; empty if it is valid. */
export type ValueJudge = (node: ValueNode) => readonly Failure[];

const NONE: readonly Failure[] = [];

/**
 * Makes the judge for an inferred schema: it says what any validator of JSON Schema would, and needs none, for what most
 * notes are judged by has to start at once. `tests/profile/value-judge.test.ts` holds it equal to ajv.
 */
export function valueJudge(schema: ValueSchema): ValueJudge {
  if (schema.enum !== undefined) return wordJudge(schema.enum);
  const types = schema.type === undefined ? null : [schema.type].flat();
  const [judgeText, judgeList, judgeMapping] = [textJudge(schema), listJudge(schema), mappingJudge(schema.properties)];
  return (node) => {
    const type = typeOf(node);
    if (types !== null && (type === null || !types.includes(type)))
      return [{ node, pointer: "", cause: { rule: "schema/type", found: toData(node), expected: types } }];
    if (node.kind === "sequence") return judgeList(node);
    if (node.kind === "mapping") return judgeMapping(node);
    const cause = typeof node.value === "string" ? judgeText(node.value) : judgeNumber(node.value, schema.maximum);
    return cause === null ? NONE : [{ node, pointer: "", cause }];
  };
}

function wordJudge(allowed: readonly (string | boolean)[]): ValueJudge {
  const words = new Set<unknown>(allowed);
  return (node) =>
    node.kind === "scalar" && words.has(node.value)
      ? NONE
      : [{ node, pointer: "", cause: { rule: "schema/enum", found: toData(node), allowed } }];
}

function typeOf(node: ValueNode): InferredType | null {
  if (node.kind !== "scalar") return node.kind === "sequence" ? "array" : "object";
  switch (typeof node.value) {
    case "string":
      return "string";
    case "boolean":
      return "boolean";
    case "number":
      return "number";
    default:
      return null;
  }
}

function textJudge(schema: ValueSchema): (text: string) => SchemaCause | null {
  const { pattern, patternErrorMessage = null } = schema;
  const form = pattern === undefined ? null : new RegExp(pattern, "u");
  const isDate = dateJudge(schema);
  return (found) => {
    if (form !== null && pattern !== undefined && !form.test(found))
      return { rule: "schema/pattern", found, pattern, wanted: patternErrorMessage };
    return isDate(found) ? null : { rule: "schema/format", found, format: "date" };
  };
}

function dateJudge(schema: DateSchema | undefined): (text: string) => boolean {
  if (schema?.if === undefined) return schema?.format === undefined ? () => true : isCalendarDay;
  const form = new RegExp(schema.if.pattern, "u");
  const [isThen, isElse] = [dateJudge(schema.then), dateJudge(schema.else)];
  return (text) => (form.test(text) ? isThen(text) : isElse(text));
}

const judgeNumber = (found: unknown, limit: number | undefined): SchemaCause | null =>
  limit !== undefined && typeof found === "number" && found > limit ? { rule: "schema/maximum", found, limit } : null;

function listJudge({ items }: ValueSchema): (node: SequenceNode) => readonly Failure[] {
  if (items === undefined) return () => NONE;
  const judge = valueJudge(items);
  return (node) => {
    let all = NONE;
    for (const { index, value } of node.items) all = joined(all, judge(value), index);
    return all;
  };
}

/** Makes the judge of a mapping's values; keys that the schema doesn't name may hold anything. */
export function mappingJudge(properties: ValueSchema["properties"] = {}): (node: MappingNode) => readonly Failure[] {
  const judges = new Map(Object.entries(properties).map(([key, schema]) => [key, valueJudge(schema)]));
  return (node) => {
    let all = NONE;
    for (const { key, value } of node.entries) all = joined(all, judges.get(key)?.(value) ?? NONE, key);
    return all;
  };
}

/** Nearly every value is valid: then nothing is made. @param token the way to what `inner` is about. */
function joined(all: readonly Failure[], inner: readonly Failure[], token: string | number): readonly Failure[] {
  if (inner.length === 0) return all;
  const way = `/${pointerToken(String(token))}`;
  return [...all, ...inner.map((failure) => ({ ...failure, pointer: way + failure.pointer }))];
}
