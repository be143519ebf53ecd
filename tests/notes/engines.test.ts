import matter from "gray-matter";
import { describe, expect, test } from "vitest";
import { matterOptions } from "../../src/notes/front-matter.ts";
import { faultOf, noteOf } from "./support.ts";

const RAN = "bookendsTestRan";
const CODE = `globalThis.${RAN} = true`;
const ran = (): boolean => Reflect.has(globalThis, RAN);

const LANGUAGES = [
  ...["js", "javascript", "JavaScript", "JAVASCRIPT", "Js", "coffee", "Coffee", "coffeescript", "CoffeeScript", "cson"],
  ...["json", "JSON", "toml", "ini", "yml", "ts", "node", "eval", "cjs"],
  ...["constructor", "__proto__", "prototype", "toString", "valueOf", "hasOwnProperty", "isPrototypeOf"],
  ...["propertyIsEnumerable", "toLocaleString", "__defineGetter__", "__lookupGetter__", "__defineSetter__"],
];

describe.each(LANGUAGES)("---%s", (language) => {
  test.each([
    `---${language}\n${CODE}\n---\n`,
    `---${language}\r\n${CODE}\r\n---\r\n`,
    `--- ${language} \n${CODE}\n---\n`,
    `\uFEFF---${language}\n({ a: (${CODE}) })\n---\n`,
    `---${language}\n${CODE}`,
  ])("is refused, and its text never runs: %j", (text) => {
    const note = noteOf(text);
    expect(note).toMatchObject({ readable: false, fault: { rule: "frontmatter/language" } });
    expect(noteOf(text)).toEqual(note);
    expect(ran()).toBe(false);
  });

  test("gray-matter itself, with our options, throws or hands the text to our parser", () => {
    const parsed: string[] = [];
    const parse = (source: string): object => {
      parsed.push(source);
      return { ours: true };
    };
    const options = matterOptions("---\n", parse);
    const text = `---${language}\n${CODE}\n---\nbody\n`;
    for (const input of [text, { content: text }, { content: text, language }]) {
      expect(() => matter(input, options)).toThrow();
    }
    expect(() => matter(`---\n${CODE}\n---\n`, { ...options, language })).toThrow();
    expect(parsed).toEqual([]);
    expect(ran()).toBe(false);
  });

  test("no stringifier runs either", () => {
    const options = matterOptions("---\n", () => ({}));
    const hostile = { content: "body", data: { a: 1 }, language };
    expect(() => matter.stringify(hostile, { a: 1 }, options)).toThrow();
    expect(() => matter.stringify("body", { a: 1 }, { ...options, language })).toThrow();
    expect(ran()).toBe(false);
  });
});

test("gray-matter without our options would have run it: the test can fail", () => {
  matter(`---js\n${CODE}\n---\n`, {});
  expect(ran()).toBe(true);
  Reflect.deleteProperty(globalThis, RAN);
});

test.each(["data", "stringify", "matter", "constructor", "__proto__", "excerpt_separator", "toString", "then"])(
  "a key called %s is data",
  (key) => {
    const note = noteOf(`---\n${key}: x\n---\nbody\n`);
    expect(note.readable && note.frontMatter && Object.entries(note.frontMatter.data)).toEqual([[key, "x"]]);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  },
);

test("data is an object of its own, whatever its keys", () => {
  const note = noteOf("---\n__proto__: {polluted: 1}\na: {__proto__: {b: 1}}\n---\n");
  if (!note.readable || !note.frontMatter) throw new Error("not readable");
  expect(Object.getPrototypeOf(note.frontMatter.data)).toBe(Object.prototype);
  expect(Object.hasOwn(note.frontMatter.data, "__proto__")).toBe(true);
  expect(Reflect.has({}, "polluted")).toBe(false);
});

test.each([
  "---\ntitle: a: b\n---\n",
  "---\na: *b\n---\n",
  "---\n- a\n---\n",
  "---\na: 1\na: 2\n---\n",
  "---\nfoo\n---\n",
  "---\na: {{b}}\n---\n",
  "---\na: 1\n",
])("the same bad note read twice gives the same fault twice: %j", (text) => {
  const first = faultOf(text);
  expect(first).not.toBeNull();
  expect(faultOf(text)).toEqual(first);
  expect(faultOf(text)).toEqual(first);
});
