import { err, ok, type Result } from "../errors.ts";
import type { Answer } from "../forge.ts";
import { realWaits, type Waits } from "../waits.ts";
import { octokitRequest, type Request } from "./octokit.ts";
import { patience } from "./patience.ts";
import { type Attempted, graphqlErrors, graphqlFailure, malformed } from "./response.ts";
import { anything, fields, listOf, orAbsent, type Shape } from "./shape.ts";
import type { FindEffect, GitHub, GitHubPlace } from "./typed-api.ts";
import { writeOnce } from "./write-once.ts";

/** GitHub's API of this day (GitHub Docs, "API Versions"). */
const HEADERS = { "x-github-api-version": "2022-11-28" };
/** An ordinary run writes no more often than this; the writes of others are a second apart (GitHub Docs, "Best practices for using the REST API"). */
const FREE_WRITES = 5;
const BETWEEN_WRITES = 1000;
const UNREPEATED = { request: { retries: 0 } };

/** What tests have instead: how waiting is done, and the milliseconds that stand for a second. */
export interface ClientOptions {
  readonly waits?: Waits;
  readonly second?: number;
}

/** The API at `place`. Import this when the API is first needed: Octokit is large. */
export function connect(place: GitHubPlace, token: string, options: ClientOptions = {}): GitHub {
  const { waits = realWaits, second = 1000 } = options;
  const shared = { waits, second, patience: patience() };
  const send = requestTo(place, octokitRequest(place, token, shared));
  let writes = 0;
  const once = async <T, F>(attempt: () => Promise<Result<T, Attempted>>, findEffect: FindEffect<F>) => {
    writes += 1;
    if (writes > FREE_WRITES) await waits.sleep(BETWEEN_WRITES);
    return await writeOnce(attempt, findEffect, shared);
  };
  return {
    place,
    read: async (route, parameters, shape) => settled(await send.rest(route, parameters, shape)),
    list: (route, parameters, item, most) =>
      allPages(most, (page) => send.page(route, { ...parameters, ...page }, item)),
    write: (route, parameters, shape, findEffect) =>
      once(() => send.rest(route, { ...parameters, ...UNREPEATED }, shape), findEffect),
    query: async (query, variables, shape) => settled(await send.graphql({ query, variables }, shape)),
    mutate: (query, variables, shape, findEffect) =>
      once(() => send.graphql({ query, variables, ...UNREPEATED }, shape), findEffect),
  };
}

type Words = Readonly<Record<string, unknown>>;

/** One attempt of each kind of request, with its answer held against a shape. */
function requestTo({ owner, repo, graphqlUrl }: GitHubPlace, request: Request) {
  const repository = { owner, repo, headers: HEADERS };
  return {
    rest: async <T>(route: string, parameters: Words, shape: Shape<T>): Promise<Result<T, Attempted>> => {
      const received = await request(route, { ...repository, ...parameters });
      if (!received.ok) return received;
      const { data } = received.value;
      return shape(data) ? ok(data) : attempted(malformed(route));
    },
    page: async <T>(route: string, parameters: Words, item: Shape<T>): Promise<Answer<Page<T>>> => {
      const received = settled(await request(route, { ...repository, ...parameters }));
      if (!received.ok) return received;
      const { data, headers } = received.value;
      return listOf(item)(data) ? ok({ items: data, isLast: isLast(headers["link"], data.length) }) : malformed(route);
    },
    graphql: async <T>(body: Words, shape: Shape<T>): Promise<Result<T, Attempted>> => {
      const received = await request(`POST ${graphqlUrl}`, { headers: HEADERS, ...body });
      return received.ok ? attempted(dataIn(received.value.data, shape)) : received;
    },
  };
}

const settled = <T>(result: Result<T, Attempted>): Answer<T> => (result.ok ? result : err(result.failure.failure));

const attempted = <T>(answer: Answer<T>): Result<T, Attempted> =>
  answer.ok ? answer : err({ failure: answer.failure, seconds: null });

const hasData = fields({ data: orAbsent(anything) });

function dataIn<T>(body: unknown, shape: Shape<T>): Answer<T> {
  const errors = graphqlErrors(body);
  if (errors !== null) return err(graphqlFailure(errors));
  return hasData(body) && shape(body.data) ? ok(body.data) : malformed("a GraphQL query");
}

const PAGE = 100;

/** One page of a list, and whether there is no other (GitHub Docs, "Using pagination in the REST API"). */
interface Page<T> {
  readonly items: readonly T[];
  readonly isLast: boolean;
}

async function allPages<T>(
  most: number,
  read: (page: { readonly per_page: number; readonly page: number }) => Promise<Answer<Page<T>>>,
): Promise<Answer<readonly T[]>> {
  const items: T[] = [];
  for (let page = 1; items.length < most; page += 1) {
    const answer = await read({ per_page: PAGE, page });
    if (!answer.ok) return answer;
    items.push(...answer.value.items);
    if (answer.value.isLast) break;
  }
  return ok(items.slice(0, most));
}

/**
 * Whether a page is the last. It may hold less than was requested and not be: what GitHub hides is taken out of it. And
 * a full one without a `link` header may come from a server that has none.
 */
const isLast = (link: unknown, items: number): boolean =>
  typeof link === "string" ? !/rel="?next"?/.test(link) : items < PAGE;
