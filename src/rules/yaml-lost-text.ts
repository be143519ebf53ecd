import { type PlacedScalar, scalarsIn } from "../notes/locate.ts";
import type { Span } from "../notes/span.ts";
import { writeYamlString } from "../notes/yaml/write-yaml.ts";
import { code, message } from "../text/message.ts";
import type { Proposal } from "./proposal.ts";
import { defineRule, type Found } from "./rule.ts";

interface LostText {
  /** What YAML reads as the value. */
  readonly kept: string;
  readonly lost: string;
}

/** An unquoted value of which YAML takes a part for a comment, an anchor or a tag: `title: Charlie, #1`, `&Sons Ltd`. */
export const yamlLostText = defineRule({
  name: "yaml/lost-text",
  level: "warning",
  summary: "A part of a value that has no quotes is lost: to YAML it is a comment, an anchor or a tag.",
  details:
    "` #` and a letter or digit directly after it cut an unquoted value; `# words` is a comment. `&Sons` is an anchor, and `!x` a tag.",
  check: ({ frontMatter: { root }, text }) =>
    [...scalarsIn(root)].flatMap((scalar) => [...lostBefore(scalar, text), ...lostAfter(scalar, text)]),
  message({ kept, lost }: LostText) {
    const value = kept === "" ? message`the value is empty` : message`the value is only ${code(kept)}`;
    if (/^[&!]/.test(lost))
      return message`${code(lost.charAt(0))} at a value's start has a meaning in YAML: ${value}, and ${code(lost)} is lost. Put quotes around the whole value.`;
    return message`${code(" #")} starts a comment: ${value}, and ${code(lost)} is lost. Put quotes around the whole value, or a space after ${code("#")} if it is a comment.`;
  },
  fix: ({ span }, { scalar, note }) => (scalar === null ? [] : quoteWithLost(scalar, span, note.text)),
  examples: [
    {
      note: "title: Charlie, #1",
      problems: [
        "2:17 ` #` starts a comment: the value is only `Charlie,`, and `#1` is lost. Put quotes around the whole value, or a space after `#` if it is a comment.",
      ],
      fixed: "title: 'Charlie, #1'",
    },
    {
      note: "title: #1 in its field",
      problems: [
        "2:8 ` #` starts a comment: the value is empty, and `#1 in its field` is lost. Put quotes around the whole value, or a space after `#` if it is a comment.",
      ],
      fixed: "title: '#1 in its field'",
    },
    {
      note: "publisher: &Sons Ltd",
      problems: [
        "2:12 `&` at a value's start has a meaning in YAML: the value is only `Ltd`, and `&Sons` is lost. Put quotes around the whole value.",
      ],
      fixed: "publisher: '&Sons Ltd'",
    },
    {
      note: "title: !Important notice",
      problems: [
        "2:8 `!` at a value's start has a meaning in YAML: the value is only `notice`, and `!Important` is lost. Put quotes around the whole value.",
      ],
      fixed: "title: '!Important notice'",
    },
    { note: "title: Emma # the best", problems: [] },
    { note: "rating: 4 #good", problems: [] },
  ],
});

/** ` #` and a letter or digit: more likely a title's `#1` than a comment, which has a space after its `#`. */
const CUT = /^[ \t]+(#[\p{L}\p{N}].*)/u;

/** A number, a date or the like is whole as it stands: what follows it is a comment, if a crowded one. */
const FIGURE = /^[+-]?\d[\d\s./:-]*$/;

/** `&Sons Ltd` is read as `Ltd`: what stands before is an anchor, or a tag (`!x`), to YAML. */
function lostBefore({ node, pointer }: PlacedScalar, text: string): Found<LostText>[] {
  if (node.property === undefined || node.style === "literal" || node.style === "folded") return [];
  const lost = text.slice(node.property.start, node.property.end);
  return [{ kept: node.source, lost, span: node.property, pointer }];
}

function lostAfter({ node, pointer, flow }: PlacedScalar, text: string): Found<LostText>[] {
  if (flow || (node.style !== "plain" && node.style !== "empty") || FIGURE.test(node.source)) return [];
  const lineEnd = text.indexOf("\n", node.span.end);
  const [, comment] = CUT.exec(text.slice(node.span.end, lineEnd === -1 ? text.length : lineEnd)) ?? [];
  if (comment === undefined) return [];
  const lost = comment.split(/[ \t]+#(?=[ \t])/)[0]?.trimEnd() ?? "";
  const start = text.indexOf("#", node.span.end);
  return [{ kept: node.source, lost, span: { start, end: start + lost.length }, pointer }];
}

/** Quotes a value together with what YAML took for a comment, an anchor or a tag: that stands at `lost` in `text`. */
function quoteWithLost({ node, pointer, flow }: PlacedScalar, lost: Span, text: string): Proposal[] {
  const start = node.style === "empty" ? lost.start : Math.min(lost.start, node.span.start);
  const end = Math.max(lost.end, node.span.end);
  const value = text.slice(start, end);
  if (/[\r\n]/.test(value)) return [];
  const edits = [{ span: { start, end }, text: writeYamlString(value, "plain", flow) }];
  return [{ title: "Put it in quotes", edits, intent: { kind: "set", pointer, value } }];
}
