import { markdownTable } from "markdown-table";
import type { Link, PhrasingContent, RootContent, Table, TableRow, Text } from "mdast";
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

const EXTENSIONS: readonly Options[] = [gfmToMarkdown({ tablePipeAlign: false }), GITHUB];

/**
 * The cells of a table's rows as markdown, each as it stands between its pipes. All are written in one go, since each
 * call of the writer costs more than a row.
 */
export function renderCells(rows: readonly (readonly PhrasingContent[][])[]): string[][] {
  const cells: string[][] = [];
  const collect: Options = {
    handlers: {
      table: (node: Table, _, state, info) => {
        for (const row of node.children) cells.push(row.children.map((one) => state.handle(one, row, state, info)));
        return "";
      },
    },
  };
  const children = rows.map(
    (row): TableRow => ({
      type: "tableRow",
      children: row.map((nodes) => ({ type: "tableCell", children: nodes })),
    }),
  );
  toMarkdown({ type: "table", children }, { extensions: [...EXTENSIONS, SHORT_CUTS, collect] });
  return cells;
}

/** A table of cells that are markdown already, head first, not padded. `align`: of each column, null for none. */
export const renderTable = (cells: readonly (readonly string[])[], align: readonly (string | null)[] = []): string =>
  markdownTable(cells, { alignDelimiters: false, align });

/**
 * Markdown text of nodes, lines ending in LF and without a final one; cells of tables are not padded. `shortCuts` are
 * there for speed and change nothing in the text.
 */
export function markdown(nodes: RootContent[], { shortCuts } = { shortCuts: true }): string {
  const extensions = [...EXTENSIONS, ...(shortCuts ? [SHORT_CUTS] : [])];
  return toMarkdown({ type: "root", children: nodes }, { extensions }).replace(/\n+$/, "");
}
