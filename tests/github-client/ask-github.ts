import { connect } from "../../src/github/client.ts";
import { anything } from "../../src/github/shape.ts";

/** Asks the API at GITHUB_API_URL once, and prints what came of it: a process of its own, as proxies are the environment's. */
const apiUrl = process.env["GITHUB_API_URL"] ?? "";
const place = { owner: "o", repo: "r", apiUrl, graphqlUrl: `${apiUrl}/graphql`, serverUrl: apiUrl };
const github = connect(place, "secret-token", { second: 1 });
console.log(JSON.stringify(await github.read("GET /repos/{owner}/{repo}", {}, anything)));
