import { expect, test } from "vitest";
import { gitHubFrom } from "../../src/github/from-environment.ts";

const runner = {
  GITHUB_REPOSITORY: "reader/library",
  GITHUB_API_URL: "https://api.github.com",
  GITHUB_GRAPHQL_URL: "https://api.github.com/graphql",
  GITHUB_SERVER_URL: "https://github.com/",
};
const without = (...names: string[]) =>
  Object.fromEntries(Object.entries(runner).filter(([name]) => !names.includes(name)));

test.each<[string, Record<string, string>, object]>([
  ["as a runner has it", runner, { graphqlUrl: "https://api.github.com/graphql", serverUrl: "https://github.com" }],
  [
    "an Enterprise Server that names no GraphQL",
    { ...without("GITHUB_GRAPHQL_URL"), GITHUB_API_URL: "https://ghe.example/api/v3" },
    { graphqlUrl: "https://ghe.example/api/graphql" },
  ],
  [
    "another forge: nothing goes to github.com",
    { GITHUB_REPOSITORY: "reader/library", GITHUB_API_URL: "https://forge.example/api/v1" },
    { graphqlUrl: "https://forge.example/api/v1/graphql", serverUrl: "https://forge.example" },
  ],
])("%s", (_, environment, place) => {
  expect(gitHubFrom(environment, "token")?.place).toMatchObject({ owner: "reader", repo: "library", ...place });
});

test.each<[string, Record<string, string>, string | null]>([
  ["a token", runner, null],
  ["a repository", without("GITHUB_REPOSITORY"), "token"],
  ["a repository's name", { ...runner, GITHUB_REPOSITORY: "reader" }, "token"],
  ["an address", without("GITHUB_API_URL"), "token"],
])("nobody is asked without %s", (_, environment, token) => {
  expect(gitHubFrom(environment, token)).toBe(null);
});
