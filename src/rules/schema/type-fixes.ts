import type { WriteString } from "../../notes/front-matter-language.ts";
import type { PlacedScalar } from "../../notes/locate.ts";
import { resolveScalar } from "../../notes/yaml/core-schema.ts";
import type { JsonType } from "../../text/json-type.ts";
import type { Proposal } from "../proposal.ts";
import { replaceScalar } from "./scalar-fixes.ts";

const NUMBER = /^[-+]?\d+(?:\.\d+)?$/;

/** Takes a number or boolean out of its quotes, or puts it in quotes where text is wanted: from the text in the file. */
export function changeQuotes(scalar: PlacedScalar, expected: readonly JsonType[], write: WriteString): Proposal[] {
  const { node, flow } = scalar;
  if (typeof node.value !== "string") {
    if (!expected.includes("string") || node.style !== "plain") return [];
    return [replaceScalar(scalar, "Put it in quotes", write(node.source, "single", flow), node.source)];
  }
  const bare = bareValue(node.value.trim(), expected);
  return bare === null ? [] : [replaceScalar(scalar, "Remove the quotes", bare.text, bare.value)];
}

function bareValue(text: string, expected: readonly JsonType[]): { text: string; value: unknown } | null {
  if (NUMBER.test(text) && (expected.includes("number") || expected.includes("integer")))
    return { text, value: Number(text) };
  const word = text.toLowerCase();
  return expected.includes("boolean") && (word === "true" || word === "false")
    ? { text: word, value: word === "true" }
    : null;
}

/** Makes a list of `a, b` or `x`. Names of people have commas of their own and are never split. */
export function makeList(scalar: PlacedScalar, write: WriteString): Proposal[] {
  const { node, pointer } = scalar;
  if (node.style === "literal" || node.style === "folded") return [];
  const parts = typeof node.value === "string" ? partsOf(node.source, pointer) : [node.source];
  const asStrings = listOf(scalar, writtenStrings(scalar, parts, write), parts);
  if (node.style !== "plain") return [asStrings];
  const values = parts.map((part) => resolveScalar(part, true));
  const hasBare = values.some((value) => typeof value !== "string");
  return hasBare ? [listOf(scalar, parts, values), asStrings] : [asStrings];
}

function partsOf(text: string, pointer: string): string[] {
  if (/\/authors?$/.test(pointer)) return [text];
  return text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

const writtenStrings = ({ node }: PlacedScalar, parts: readonly string[], write: WriteString): string[] =>
  parts.map((part) => write(part, parts.length === 1 ? node.style : "plain", true));

const listOf = (scalar: PlacedScalar, written: readonly string[], values: readonly unknown[]): Proposal =>
  replaceScalar(scalar, "Make it a list", `[${written.join(", ")}]`, values);
