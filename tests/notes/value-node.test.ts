import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { locate, pointerPath, pointerToken, scalarsIn } from "../../src/notes/locate.ts";
import type { ValueNode } from "../../src/notes/value-node.ts";
import { parseYaml } from "../../src/notes/yaml/parse-yaml.ts";
import { runs } from "../runs.ts";
import { noteOf } from "./support.ts";

function treeOf(source: string): ValueNode {
  const yaml = parseYaml(source, 0);
  if (!yaml.ok || yaml.root === null) throw new Error("no tree");
  return yaml.root;
}

describe("locate", () => {
  const root = treeOf("a: [x, {b/c: y}]\n'~': z\n__proto__: q\n'0': n");
  test.each([
    [[], "", "mapping", false],
    [["a"], "/a", "sequence", true],
    [["a", "0"], "/a/0", "scalar", false],
    [["a", "1", "b/c"], "/a/1/b~1c", "scalar", true],
    [["~"], "/~0", "scalar", true],
    [["__proto__"], "/__proto__", "scalar", true],
    [["0"], "/0", "scalar", true],
  ] as const)("%j", (path, pointer, kind, hasKey) => {
    const found = locate(root, path);
    expect([found?.pointer, found?.node.kind, found?.keySpan !== null]).toEqual([pointer, kind, hasKey]);
  });

  test.each([[["b"]], [["a", "2"]], [["a", "-1"]], [["a", "length"]], [["a", "0", "x"]], [["toString"]]])(
    "nothing at %j",
    (path) => {
      expect(locate(root, path)).toBeNull();
    },
  );

  test("pointers have the file's own index", () => {
    const note = noteOf("---\na: ['', x]\n---\n");
    if (!note.readable || !note.frontMatter) throw new Error("not readable");
    expect(locate(note.frontMatter.content, ["a", "0"])?.pointer).toBe("/a/1");
  });
});

test("pointer tokens round-trip (RFC 6901)", () => {
  expect(pointerToken("a/b~c~1")).toBe("a~1b~0c~01");
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom("~", "/", "0", "1", "a") })), (path) => {
      expect(pointerPath(path.map((token) => `/${pointerToken(token)}`).join(""))).toEqual(path);
    }),
    runs(),
  );
});

test("all scalars, with their pointers, and whether they stand in flow", () => {
  const root = treeOf("a: x\nb: [y, {c/d: z}]\ne:\n  - 1\n  - f: {g: }\n");
  expect([...scalarsIn(root)].map(({ node, pointer, flow }) => [pointer, node.value, flow])).toEqual([
    ["/a", "x", false],
    ["/b/0", "y", true],
    ["/b/1/c~1d", "z", true],
    ["/e/0", 1, false],
    ["/e/1/f/g", null, true],
  ]);
});
