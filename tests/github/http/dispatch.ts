import { answerGraphql, graphqlFields } from "../graphql/answer.ts";
import { requestFaults } from "../openapi/request.ts";
import { responseFaults } from "../openapi/response.ts";
import { answerRest, parseBody, type Route, routeOf } from "../rest/route.ts";
import type { Token } from "../state/people.ts";
import type { World } from "../state/world.ts";
import { type Failure, type Failures, failureReply } from "./failures.ts";
import { answerGit, gitService } from "./git-backend.ts";
import type { Hooks } from "./hooks.ts";
import type { Handler, Incoming } from "./listen.ts";
import { notFound, type Reply, refused } from "./reply.ts";
import type { Seen } from "./seen.ts";
import { tokenOf } from "./token.ts";

/** Where the APIs are below the server's address, as on a GitHub Enterprise Server. */
export const API = "/api/v3";
export const GRAPHQL = "/api/graphql";

/** What a request is for, and how it is answered. */
interface Plan {
  readonly names: readonly string[];
  readonly write: boolean;
  readonly carryOut: (token: Token | null) => Reply | Promise<Reply>;
}

/** Logs every request, lets hooks and failures have their way, and answers the rest. */
export function dispatcher(world: World, requests: Seen[], hooks: Hooks, failures: Failures): Handler {
  return async (incoming) => {
    const { names, write, carryOut } = planOf(world, incoming);
    const token = tokenOf(world, incoming.headers["authorization"]);
    const { method, url: path, bytes } = incoming;
    const body = path.startsWith("/api/") ? parseBody(bytes) : null;
    const login = token?.login ?? null;
    const index = requests.length + 1;
    const who = { login, token: token?.value ?? null };
    const seen: Seen = { index, method, path, names, write, body, ...who, status: null, handled: false };
    requests.push(seen);
    await hooks.run("before", seen);
    const reply = await failOr(failures.next(seen), async () => {
      seen.handled = true;
      const answer = await carryOut(token);
      await hooks.run("after", seen);
      return answer;
    });
    seen.status = reply?.status ?? null;
    return reply;
  };
}

async function failOr(how: Failure | null, carryOut: () => Promise<Reply>): Promise<Reply | null> {
  if (how === null) return carryOut();
  if (how === "drop") return null;
  if (how === "lose-answer") {
    await carryOut();
    return null;
  }
  if ("delay" in how) {
    await new Promise((resolve) => setTimeout(resolve, how.delay));
    return carryOut();
  }
  if ("handled" in how && how.handled) await carryOut();
  return failureReply(how);
}

function planOf(world: World, incoming: Incoming): Plan {
  const { method, url } = incoming;
  const service = gitService(incoming);
  if (service !== null) {
    const write = service === "git/receive-pack" && method === "POST";
    return { names: [service], write, carryOut: (token) => answerGit(world, incoming, token) };
  }
  if (url === GRAPHQL) return graphqlPlan(world, incoming);
  const path = url.startsWith(`${API}/`) ? url.slice(API.length) : null;
  const route = path === null ? null : routeOf(method, path);
  if (path !== null && route !== null) return restPlan(world, { ...incoming, url: path }, route);
  world.violations.push(`${method} ${url}: the fake has no such operation.`);
  return { names: [], write: method !== "GET", carryOut: () => notFound };
}

const badCredentials = refused(401, "Bad credentials");

function restPlan(world: World, incoming: Incoming, route: Route): Plan {
  const { id } = route.operation;
  const carryOut = (token: Token | null): Reply => {
    if (token === null) return badCredentials;
    const faults = requestFaults(route, parseBody(incoming.bytes));
    world.violations.push(...faults);
    const reply =
      faults.length > 0
        ? refused(422, `Invalid request.\n\n${faults.join("\n")}`)
        : answerRest(world, route, token, incoming);
    world.violations.push(...responseFaults(route.operation, reply));
    return reply;
  };
  return { names: [id], write: incoming.method !== "GET", carryOut };
}

function graphqlPlan(world: World, incoming: Incoming): Plan {
  const { names, write } = graphqlFields(incoming.bytes);
  const carryOut = (token: Token | null): Reply | Promise<Reply> => {
    if (world.settings.graphql === "none") return notFound;
    return token === null ? badCredentials : answerGraphql(world, token, incoming);
  };
  return { names, write, carryOut };
}
