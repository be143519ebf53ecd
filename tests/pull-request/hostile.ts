import fc from "fast-check";

/** Pieces that mean something to Markdown, to GitHub, to a runner or to our own markers. */
export const PIECES = [
  "`",
  "```",
  "````",
  "```suggestion",
  "~~~",
  "@user",
  "@org/team",
  "#1",
  "GH-1",
  "owner/repo#1",
  "http://x.y",
  "www.x.y",
  "a@b.co",
  "[a](http://x.y)",
  "![a](b)",
  "![](https://x.y/p.png)",
  "<img src=x>",
  "<!-- bookends:comment run=999999 attempt=9 -->",
  "<!-- bookends:suggestion open %5B%5D -->",
  "-->",
  "--!>",
  "<!--",
  "</details>",
  "$a$",
  ":tada:",
  "*a*",
  "**",
  "_",
  "~~a~~",
  "[^1]",
  "- ",
  "1. ",
  "# ",
  "> ",
  "---",
  "| a | b |",
  "\\",
  "\t",
  "\u0000",
  "\u001B[31m",
  "\u202E",
  "\u2066",
  "\u200B",
  "\uFEFF",
  "\u2028",
  "\uD800",
  " ",
  "    ",
  "::error::",
  "##[error]",
  "e3b0c44298fc",
  "中文",
  "%20",
  "/",
  "__proto__",
  "$&",
  "$'",
] as const;

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<string[]>(...PIECES) },
  fc.string({ unit: "binary", maxLength: 6 }),
);

/** A stranger's text, line ends included. */
export const hostile = fc
  .array(fc.oneof(piece, fc.constantFrom("\n", "\r\n")), { maxLength: 10 })
  .map((pieces) => pieces.join(""));

/** A stranger's text on one line, as a file's line can be: no LF, no lone surrogate. */
export const hostileLine = fc
  .array(piece, { maxLength: 8 })
  .map((pieces) => pieces.join("").replace(/[\r\n]|\p{Surrogate}/gu, ""));
