import { fault, type Node } from "./context.ts";

/** The arguments of every connection. */
export interface Page {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

const MAX = 100;

const cursorOf = (index: number): string => Buffer.from(`cursor:${index}`).toString("base64");
const indexOf = (cursor: string): number => Number(Buffer.from(cursor, "base64").toString("utf8").split(":")[1]);

/**
 * One page of a list (GitHub Docs, "Using pagination in the GraphQL API"): `first` or `last` must be there, from 1 to
 * 100. The nodes are made for that page only.
 */
export function connection<T>(name: string, list: readonly T[], page: Page, node: (item: T) => Node | null): Node {
  const { first, last, after, before } = page;
  const size = first ?? last;
  if (size === null || size === undefined)
    throw fault(
      "MISSING_PAGINATION_BOUNDARIES",
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
    );
  if (size > MAX || size < 0)
    throw fault(
      "EXCESSIVE_PAGINATION",
      `Requesting ${size} records on the \`${name}\` connection exceeds the \`first\` limit of ${MAX} records.`,
    );
  const from = after ? indexOf(after) + 1 : 0;
  const to = before ? indexOf(before) : list.length;
  const start = typeof first === "number" ? from : Math.max(from, to - size);
  const end = typeof first === "number" ? Math.min(to, from + size) : to;
  const edges = list.slice(start, end).map((item, index) => ({ cursor: cursorOf(start + index), node: node(item) }));
  return {
    totalCount: list.length,
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: end < list.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
