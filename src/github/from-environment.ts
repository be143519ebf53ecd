import { type GitHub, gitHub } from "./client.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The API of the repository that a runner works for (GitHub Docs, "Variables": GITHUB_REPOSITORY, GITHUB_API_URL,
 * GITHUB_GRAPHQL_URL, GITHUB_SERVER_URL). Null without a token, a repository or an address: then there is nobody to
 * ask. The token goes to this server only: another forge that sets no GRAPHQL_URL isn't taken for github.com.
 */
export function gitHubHere(environment: Environment, token: string | null): GitHub | null {
  const [owner, repo, more] = (environment["GITHUB_REPOSITORY"] ?? "").split("/");
  const address = (name: string): string | null => (environment[name] ?? "").replace(/\/+$/, "") || null;
  const apiUrl = address("GITHUB_API_URL");
  if (token === null || apiUrl === null || !owner || !repo || more !== undefined) return null;
  const graphqlUrl = address("GITHUB_GRAPHQL_URL") ?? `${apiUrl.replace(/\/v3$/, "")}/graphql`;
  const serverUrl = address("GITHUB_SERVER_URL") ?? new URL(apiUrl).origin;
  return gitHub({ owner, repo, apiUrl, graphqlUrl, serverUrl }, token);
}
