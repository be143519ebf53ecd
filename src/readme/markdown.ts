import type { RootContent, Text } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { defaultHandlers, type Options, toMarkdown } from "mdast-util-to-markdown";

/** Text of which no character can mean anything in markdown: most of it, and the serializer's checks cost a lot. */
const HARMLESS = /^[\p{L} ](?:[\p{L}\p{N} ,;/·–★☆½’]|[.:](?= |$))*$/u;

const OURS: Options = {
  handlers: {
    text: (node: Text, parent, state, info) =>
      HARMLESS.test(node.value) ? node.value : defaultHandlers.text(node, parent, state, info),
  },
};

/** What GitHub knows beyond GFM: `$math$` and `:emoji:`. */
const GITHUB: Options = {
  unsafe: [
    { character: "$", inConstruct: "phrasing", notInConstruct: ["autolink", "destinationLiteral", "destinationRaw"] },
    {
      character: ":",
      after: "[\\w+-]+:",
      inConstruct: "phrasing",
      notInConstruct: ["autolink", "destinationLiteral", "destinationRaw"],
    },
  ],
};

/** Markdown text of nodes, lines ending in LF and without a final one. Cells of tables are not padded. */
export function markdown(nodes: RootContent[]): string {
  const text = toMarkdown(
    { type: "root", children: nodes },
    { extensions: [gfmToMarkdown({ tablePipeAlign: false }), GITHUB, OURS] },
  );
  return text.replace(/\n+$/, "");
}
