import type { GitHub, GitHubPlace } from "./typed-api.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The API of the repository that a runner works for (GitHub Docs, "Variables": GITHUB_REPOSITORY, GITHUB_API_URL,
 * GITHUB_GRAPHQL_URL, GITHUB_SERVER_URL). Null without a token, a repository or an address. The token is sent to this
 * server only: another forge that sets no GRAPHQL_URL isn't taken for github.com.
 */
export function gitHubFrom(environment: Environment, token: string | null): GitHub | null {
  const [owner, repo, more] = (environment["GITHUB_REPOSITORY"] ?? "").split("/");
  const address = (name: string): string | null => (environment[name] ?? "").replace(/\/+$/, "") || null;
  const apiUrl = address("GITHUB_API_URL");
  if (token === null || apiUrl === null || !owner || !repo || more !== undefined) return null;
  const graphqlUrl = address("GITHUB_GRAPHQL_URL") ?? `${apiUrl.replace(/\/v3$/, "")}/graphql`;
  const serverUrl = address("GITHUB_SERVER_URL") ?? new URL(apiUrl).origin;
  return lazily({ owner, repo, apiUrl, graphqlUrl, serverUrl }, token);
}

/** The API, whose client is loaded at the first request: a run that makes none doesn't pay for it. */
function lazily(place: GitHubPlace, token: string): GitHub {
  let client: Promise<GitHub> | null = null;
  const connected = (): Promise<GitHub> => {
    client ??= import("./client.ts").then(({ connect }) => connect(place, token));
    return client;
  };
  return {
    place,
    read: async (route, parameters, shape) => (await connected()).read(route, parameters, shape),
    list: async (route, parameters, item, most) => (await connected()).list(route, parameters, item, most),
    write: async (...words) => (await connected()).write(...words),
    query: async (document, variables, shape) => (await connected()).query(document, variables, shape),
    mutate: async (document, variables, shape, findEffect) =>
      (await connected()).mutate(document, variables, shape, findEffect),
  };
}
