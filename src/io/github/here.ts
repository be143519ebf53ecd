import { type GitHub, gitHub } from "./client.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The API of the repository that a runner works for (GitHub Docs, "Variables": GITHUB_REPOSITORY, GITHUB_API_URL,
 * GITHUB_GRAPHQL_URL, GITHUB_SERVER_URL). Null without a token or a repository: then there is nobody to ask.
 */
export function gitHubHere(environment: Environment, token: string | null): GitHub | null {
  const [owner, repo, more] = (environment["GITHUB_REPOSITORY"] ?? "").split("/");
  if (token === null || !owner || !repo || more !== undefined) return null;
  const address = (name: string, usual: string): string => (environment[name] || usual).replace(/\/+$/, "");
  const apiUrl = address("GITHUB_API_URL", "https://api.github.com");
  return gitHub(
    {
      owner,
      repo,
      apiUrl,
      graphqlUrl: address("GITHUB_GRAPHQL_URL", "https://api.github.com/graphql"),
      serverUrl: address("GITHUB_SERVER_URL", "https://github.com"),
    },
    token,
  );
}
