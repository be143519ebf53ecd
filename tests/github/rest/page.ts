import { ok, type Reply } from "../http/reply.ts";
import type { Call } from "./operation.ts";

/** One page of a list, with the Link header (GitHub Docs, "Using pagination in the REST API"): 30 a page, at most 100. */
export function paged<T>({ query, address }: Call, list: readonly T[], shape: (item: T) => unknown): Reply {
  const size = Math.min(Math.max(Number(query.get("per_page") ?? 30) || 30, 1), 100);
  const page = Math.max(Number(query.get("page") ?? 1) || 1, 1);
  const last = Math.max(Math.ceil(list.length / size), 1);
  const to = (number: number, rel: string) => {
    const search = new URLSearchParams(query);
    search.set("page", String(number));
    return `<${address}?${search}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [to(page - 1, "prev")] : []),
    ...(page < last ? [to(page + 1, "next"), to(last, "last")] : []),
    ...(page > 1 ? [to(1, "first")] : []),
  ];
  const items = list.slice((page - 1) * size, page * size).map(shape);
  return ok(items, links.length === 0 ? {} : { link: links.join(", ") });
}
