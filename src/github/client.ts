import { type Answer, answered } from "./failure.ts";
import { type Http, type HttpRequest, httpWith, type Lost, type Reply } from "./http.ts";
import { persistent, realWaits, type Waits } from "./persist.ts";
import { graphqlVerdict, restVerdict } from "./verdict.ts";

/** Where a repository is. Addresses have no slash at their end. */
export interface GitHubPlace {
  readonly owner: string;
  readonly repo: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly serverUrl: string;
}

type Method = Exclude<HttpRequest["method"], "GET">;

/**
 * Looks for what a write has done whose answer was lost, before it is made again: its result, or null if there is
 * nothing to be seen of it. A write that can be made twice (an edit, a deletion) has `again`.
 */
export type Landed<T> = () => Promise<Answer<T | null>>;

/**
 * GitHub's API, asked about one repository. Paths are `url` templates, relative to the repository. Everything is asked
 * again after GitHub's own trouble, lost connections and rate limits; what then still fails is a value, never thrown.
 * The types of answers are the asker's word: GitHub's own documentation is what holds them.
 */
export interface GitHub {
  readonly place: GitHubPlace;
  /** One answer. */
  get<T>(path: RepositoryPath): Promise<Answer<T>>;
  /** A list over all its pages, by 100, of at most `most` items. */
  list<T>(path: RepositoryPath, most: number): Promise<Answer<readonly T[]>>;
  /** Writes. The value is null where GitHub answers with nothing. */
  send<T>(method: Method, path: RepositoryPath, body: unknown, landed: Landed<T>): Promise<Answer<T>>;
  /** Asks by GraphQL, without writing. */
  query<T>(document: string, variables: Variables): Promise<Answer<T>>;
  /** Writes by GraphQL. */
  mutate<T>(document: string, variables: Variables, landed: Landed<T>): Promise<Answer<T>>;
}

export type Variables = Readonly<Record<string, unknown>>;

/** A path below `/repos/{owner}/{repo}/`, percent-encoded. */
export type RepositoryPath = { readonly below: string };

/** A path below the repository's, each value in it percent-encoded: url`git/trees/${sha}`. */
export const url = (strings: TemplateStringsArray, ...values: readonly (string | number)[]): RepositoryPath => ({
  below: strings
    .map((string, index) => (index === 0 ? "" : encodeURIComponent(values[index - 1] ?? "")) + string)
    .join(""),
});

/** For a write that does no harm when it is made twice. */
export const again = (): Promise<Answer<null>> => Promise.resolve(answered(null));

const PAGE = 100;

/** The API at `place`, with a token; `waits` and `http` are given in tests only. */
export function gitHub(
  place: GitHubPlace,
  token: string,
  waits: Waits = realWaits,
  http: Http = httpWith(token),
): GitHub {
  const persist = persistent(waits);
  const { owner, repo, apiUrl, graphqlUrl } = place;
  const root = `${apiUrl}/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}/`;
  const rest = async <T>(request: HttpRequest) => restVerdict<T>(await http(request), waits.now());
  const graphql = async <T>(query: string, variables: Variables) =>
    graphqlVerdict<T>(await http({ method: "POST", url: graphqlUrl, body: { query, variables } }), waits.now());
  const page = <T>(address: string) =>
    persist(async () => {
      const reply = await http({ method: "GET", url: address });
      const read = restVerdict<readonly T[]>(reply, waits.now());
      return read.verdict === "done"
        ? { ...read, value: { items: read.value, isLast: isLast(reply, read.value.length) } }
        : read;
    });
  return {
    place,
    get: ({ below }) => persist(() => rest({ method: "GET", url: root + below })),
    list: ({ below }, most) =>
      allPages(most, (query) => page(`${root}${below}${below.includes("?") ? "&" : "?"}${query}`)),
    send: (method, { below }, body, landed) => persist(() => rest({ method, url: root + below, body }), landed),
    query: (document, variables) => persist(() => graphql(document, variables)),
    mutate: (document, variables, landed) => persist(() => graphql(document, variables), landed),
  };
}

/** One page of a list, and whether there is another (GitHub Docs, "Using pagination in the REST API"). */
interface Page<T> {
  readonly items: readonly T[];
  readonly isLast: boolean;
}

async function allPages<T>(
  most: number,
  read: (query: string) => Promise<Answer<Page<T>>>,
): Promise<Answer<readonly T[]>> {
  const items: T[] = [];
  for (let number = 1; items.length < most; number += 1) {
    const page = await read(`per_page=${PAGE}&page=${number}`);
    if (!page.ok) return page;
    items.push(...page.value.items);
    if (page.value.isLast) break;
  }
  return answered(items.slice(0, most));
}

/**
 * Whether a page is the last. It may hold less than was asked for and not be: what GitHub hides is taken out of it. And
 * a full one without a `link` header may come from a server that has none.
 */
function isLast(reply: Reply | Lost, items: number): boolean {
  if ("lost" in reply) return true;
  const { link } = reply.headers;
  return link === undefined ? items < PAGE : !/rel="?next"?/.test(link);
}
