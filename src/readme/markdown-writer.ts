import type { Link, RootContent, Text } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { defaultHandlers, type Options, toMarkdown } from "mdast-util-to-markdown";

/** Text and paths of which no character can mean anything in markdown: most of them, and the checks cost a lot. */
const HARMLESS = /^[\p{L} ★☆–…](?:[\p{L}\p{N} ,;/·–★☆½’…]|[.:](?= ))*$/u;
const HARMLESS_PATH = /^[\w\-./%]+$/;

const SHORT_CUTS: Options = {
  handlers: {
    text: (node: Text, parent, state, info) =>
      HARMLESS.test(node.value) ? node.value : defaultHandlers.text(node, parent, state, info),
    link: Object.assign(
      (...[node, parent, state, info]: Parameters<typeof defaultHandlers.link>) =>
        harmlessLink(node) ?? defaultHandlers.link(node, parent, state, info),
      { peek: defaultHandlers.link.peek },
    ),
  },
};

function harmlessLink({ url, children }: Link): string | null {
  const [label] = children;
  const harmless = label?.type === "text" && HARMLESS.test(label.value) && HARMLESS_PATH.test(url);
  return harmless && children.length === 1 ? `[${label.value}](${url})` : null;
}

const NOT_IN_ADDRESSES: ["autolink", "destinationLiteral", "destinationRaw"] = [
  "autolink",
  "destinationLiteral",
  "destinationRaw",
];

/** What GitHub knows beyond GFM: `$math$` and `:emoji:`. */
const GITHUB: Options = {
  unsafe: [
    { character: "$", inConstruct: "phrasing", notInConstruct: NOT_IN_ADDRESSES },
    { character: ":", after: "[\\w+-]+:", inConstruct: "phrasing", notInConstruct: NOT_IN_ADDRESSES },
  ],
};

/**
 * Markdown text of nodes, lines ending in LF and without a final one; cells of tables are not padded. `shortCuts` are
 * there for speed and change nothing in the text.
 */
export function markdown(nodes: RootContent[], { shortCuts } = { shortCuts: true }): string {
  const extensions = [gfmToMarkdown({ tablePipeAlign: false }), GITHUB, ...(shortCuts ? [SHORT_CUTS] : [])];
  return toMarkdown({ type: "root", children: nodes }, { extensions }).replace(/\n+$/, "");
}
