import type { Incoming } from "../http/listen.ts";
import { notFound, type Reply, refused } from "../http/reply.ts";
import { mayDo, type Permissions, type Token } from "../state/people.ts";
import type { World } from "../state/world.ts";
import { isRecord, type Operation } from "./operation.ts";
import { operations } from "./operations.ts";

/** An operation that a request asks for, and what stands for its path's parameters. */
export interface Route {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

// These may hold slashes, sent as they are or encoded.
const LONG = new Set(["ref", "path", "basehead", "branch"]);
const patterns = operations.map((operation) => ({ operation, pattern: patternOf(operation.path) }));

function patternOf(path: string): RegExp {
  const source = path.replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${LONG.has(name) ? ".+" : "[^/]+"})`);
  return new RegExp(`^${source}$`);
}

/** The operation for a method and a path below the API's address, with its query; null if the fake has none such. */
export function routeOf(method: string, url: string): Route | null {
  const [path = "", search = ""] = url.split(/\?(.*)/s);
  for (const { operation, pattern } of patterns) {
    const found = operation.method === method ? pattern.exec(path) : null;
    if (!found) continue;
    const entries = Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
    return { operation, params: Object.fromEntries(entries), query: new URLSearchParams(search) };
  }
  // A folder of the repository itself: its path is empty.
  return path.endsWith("/contents") ? routeOf(method, `${path}/%2F${search === "" ? "" : `?${search}`}`) : null;
}

/** Carries a request out for a token, if the token may ask for it. */
export function answerRest(world: World, { operation, params, query }: Route, token: Token, incoming: Incoming): Reply {
  const owner = ownerOf(world, params);
  if (owner === null) return notFound;
  if (!mayDo(token, operation.needs)) return forbidden(token, operation.needs);
  const address = `${world.urls.api}${incoming.url.split("?", 1)[0]}`;
  const body = parseBody(incoming.bytes);
  if (body === null) return refused(400, "Problems parsing JSON");
  const accept = incoming.headers["accept"] ?? "";
  return operation.answer({ world, token, owner, params, query, body, accept, address });
}

function ownerOf({ owner, name, forks }: World, params: Readonly<Record<string, string>>): string | null {
  const asked = params["owner"]?.toLowerCase();
  if (asked === undefined) return owner;
  if (params["repo"]?.toLowerCase() !== name.toLowerCase()) return null;
  return [owner, ...forks].find((each) => each.toLowerCase() === asked) ?? null;
}

/** The parsed JSON of a body, an empty record for none, null for what is no JSON object. */
export function parseBody(bytes: Buffer): Readonly<Record<string, unknown>> | null {
  if (bytes.length === 0) return {};
  try {
    const value: unknown = JSON.parse(bytes.toString("utf8"));
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

/** 403, with the header that names what it takes (GitHub Docs, "Troubleshooting the REST API"). */
function forbidden({ kind }: Token, needs: readonly Permissions[]): Reply {
  const accepted = needs
    .map((needed) =>
      Object.entries(needed)
        .map((pair) => pair.join("="))
        .join(","),
    )
    .join("; ");
  const message = `Resource not accessible by ${kind === "installation" ? "integration" : "personal access token"}`;
  return refused(403, message, {}, { "x-accepted-github-permissions": accepted });
}
