import { type PlacedScalar, scalarsIn } from "../notes/locate.ts";
import type { FrontMatter } from "../notes/note.ts";
import type { Finding } from "./problem.ts";

/** ` #` and a letter or digit: more likely a title's `#1` than a comment, which has a space after its `#`. */
const CUT = /^[ \t]+(#[\p{L}\p{N}].*)/u;

/** A number, a date or the like is whole as it stands: what follows it is a comment, if a crowded one. */
const FIGURE = /^[+-]?\d[\d\s./:-]*$/;

/** `yaml/lost-text`: an unquoted value of which YAML takes the end for a comment (`title: Charlie, #1`). */
export function lostText({ root }: FrontMatter, text: string): Finding[] {
  return [...scalarsIn(root)].flatMap((scalar) => lostAfter(scalar, text));
}

function lostAfter({ node, pointer, flow }: PlacedScalar, text: string): Finding[] {
  if (flow || (node.style !== "plain" && node.style !== "empty") || FIGURE.test(node.source)) return [];
  const lineEnd = text.indexOf("\n", node.span.end);
  const [, comment] = CUT.exec(text.slice(node.span.end, lineEnd === -1 ? text.length : lineEnd)) ?? [];
  if (comment === undefined) return [];
  const lost = comment.split(/[ \t]+#(?=[ \t])/)[0]?.trimEnd() ?? "";
  const start = text.indexOf("#", node.span.end);
  return [{ rule: "yaml/lost-text", kept: node.source, lost, span: { start, end: start + lost.length }, pointer }];
}
