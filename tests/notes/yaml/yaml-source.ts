import fc from "fast-check";

/** YAML text of every style, most of it well formed: made line by line, so that a failing case is readable. */
const word = fc.constantFrom(
  "a",
  "b c",
  "é",
  "📚",
  "x:y",
  "z#1",
  "it's",
  "-5",
  "007",
  "4.5",
  "true",
  "~",
  "yes",
  "2024-05-01",
  ".inf",
  "<<",
  "0x1F",
  "&amp",
  "a, b",
  "C++",
  "?x",
  "-y",
  "1e3",
  "__proto__",
);
const plain = fc.oneof(
  word,
  fc.tuple(word, fc.constantFrom("\n", "\n\n", "\r\n"), word).map(([a, b, c]) => `${a}${b}      ${c}`),
);
const single = fc
  .string({ unit: fc.constantFrom("a", "''", '"', " ", "\\", "#", ": ", "[", "📚", "\n   "), maxLength: 6 })
  .map((text) => `'${text}'`);
const double = fc
  .string({
    unit: fc.constantFrom("a", "'", '\\"', " ", "\\n", "\\u00e9", "\\x41", "#", ": ", "{", "\\\n   ", "\n   "),
    maxLength: 6,
  })
  .map((text) => `"${text}"`);
const empty = fc.constantFrom("", "", " ", " # c");
const property = fc.constantFrom(
  "",
  "",
  "",
  "",
  "",
  "&x ",
  "!!str ",
  "! ",
  "&y !!str ",
  "!<tag:yaml.org,2002:str> ",
  "!!int ",
  "!!null ",
);
const scalar = fc
  .tuple(property, fc.oneof(plain, plain, single, double, empty), fc.constantFrom("", "", "", " ", " # c", "\t# d"))
  .map((parts) => parts.join(""));
const block = fc
  .tuple(
    fc.constantFrom("|", ">"),
    fc.constantFrom("", "-", "+"),
    fc.constantFrom("", "2"),
    fc.constantFrom("", " ", " # c | >"),
    fc.array(fc.constantFrom("a", "  b", "", "# c", "- d", "📚: e"), { maxLength: 4 }),
  )
  .map(([style, chomp, indent, tail, lines]) => ({ head: `${style}${indent}${chomp}${tail}`, lines }));
const flowScalar = fc.oneof(fc.constantFrom("a", "b c", "1", "~", "x:y", "📚"), single, double, fc.constant(""));
const { flow } = fc.letrec<{ flow: string; part: string }>((tie) => ({
  flow: fc.oneof(
    fc
      .tuple(
        fc.array(tie("part"), { maxLength: 3 }),
        fc.constantFrom(", ", ",", " ,\n    ", ", # c ]}\n    "),
        fc.constantFrom("", " ", ","),
      )
      .map(([items, comma, end]) => `[${items.join(comma)}${items.length > 0 ? end : ""}]`),
    fc
      .tuple(
        fc.uniqueArray(fc.constantFrom("a", "'b'", '"c"', "d e", "?"), { maxLength: 3 }),
        tie("part"),
        fc.constantFrom(": ", ":  ", ""),
        fc.constantFrom(", ", " ,\n    "),
      )
      .map(
        ([keys, value, colon, comma]) => `{${keys.map((key) => (colon ? `${key}${colon}${value}` : key)).join(comma)}}`,
      ),
  ),
  part: fc.oneof(
    { maxDepth: 2 },
    flowScalar,
    flowScalar,
    fc.tuple(fc.constantFrom("a: ", "'b': ", "? c : ", ""), flowScalar).map((pair) => pair.join("")),
    tie("flow"),
  ),
}));

interface Lines {
  readonly head: string;
  readonly lines: readonly string[];
}

const indented = (lines: readonly string[], by: string): string[] =>
  lines.map((line) => (line === "" ? line : by + line));
const leaf: fc.Arbitrary<Lines> = fc.oneof(
  scalar.map((head) => ({ head, lines: [] })),
  scalar.map((head) => ({ head, lines: [] })),
  flow.map((head) => ({ head, lines: [] })),
  block.map(({ head, lines }) => ({ head, lines: indented(lines, "  ") })),
);

const { value, mapping } = fc.letrec<{ value: Lines; mapping: string[]; list: string[] }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthIdentifier: "yaml" },
    leaf,
    leaf,
    fc
      .tuple(fc.constantFrom("", "", " # c", " &m", " !!map"), tie("mapping"))
      .map(([head, lines]) => ({ head, lines: indented(lines, "  ") })),
    fc
      .tuple(fc.constantFrom("", "", "# d", "!!seq"), fc.constantFrom("", "  "), tie("list"))
      .map(([head, by, lines]) => ({ head, lines: indented(lines, by) })),
  ),
  mapping: fc
    .tuple(
      fc.uniqueArray(fc.constantFrom("a", "b", "'c'", '"d"', "e f", "k1", "__proto__", "&k g", "!!str h", "7", "📚"), {
        minLength: 1,
        maxLength: 4,
      }),
      fc.array(
        fc.tuple(
          tie("value"),
          fc.constantFrom(": ", ":  ", " : ", ": "),
          fc.constantFrom([], [], [""], ["# c"], ["  # - d: e"]),
        ),
        { minLength: 4, maxLength: 4 },
      ),
    )
    .map(([keys, values]) => keys.flatMap((key, index) => entry(key, values[index]))),
  list: fc
    .array(tie("value"), { minLength: 1, maxLength: 3 })
    .map((values) => values.flatMap(({ head, lines }) => [`- ${head}`, ...indented(lines, "  ")])),
}));

function entry(key: string, made: readonly [Lines, string, readonly string[]] | undefined): string[] {
  if (made === undefined) return [];
  const [{ head, lines }, colon, after] = made;
  return [`${key}${colon}${head}`, ...lines, ...after];
}

const ending = fc.constantFrom("\n", "\n", "\r\n", "\r");

/** A mapping, or now and then something else. */
export const yamlSource: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      { weight: 9, arbitrary: mapping },
      { weight: 1, arbitrary: value.map(({ head, lines }) => [head, ...lines]) },
    ),
    ending,
    fc.constantFrom("", "", "\n...\n"),
    fc.boolean(),
  )
  .map(([lines, end, tail, last]) => (lines.join("\n") + (last ? "\n" : "") + tail).replaceAll(/\r?\n/g, end));

/** The same with a few characters changed, dropped or put in, so that much of it is broken. */
export const brokenSource: fc.Arbitrary<string> = fc
  .tuple(
    yamlSource,
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.constantFrom(
          "",
          "",
          ":",
          "- ",
          " ",
          "\n",
          "'",
          '"',
          "[",
          "}",
          "{",
          ",",
          "#",
          "*a",
          "&",
          "!",
          "? ",
          "|",
          ">",
          "\t",
          "%",
          "@",
          "---\n",
          "...",
          "\uFEFF",
          "{{x}}",
          "\u0007",
          "\uD83D",
        ),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([source, changes]) =>
    changes.reduce((text, [any, put]) => {
      const at = any % (text.length + 1);
      return text.slice(0, at) + put + text.slice(put === "" ? at + 1 : at);
    }, source),
  );
