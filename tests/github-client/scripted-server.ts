import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { connect } from "../../src/github/client.ts";
import type { GitHub, GitHubPlace } from "../../src/github/typed-api.ts";

/** An answer of a server: a status with JSON and headers, a connection that ends ("drop"), or one cut off in the body ("cut"). */
export type Scripted = { status: number; body?: unknown; headers?: Record<string, string> } | "drop" | "cut";

/** A server that gives `answers` in turn, the last one for ever, and a client that waits a thousand times faster. */
export async function asked(...answers: Scripted[]) {
  const seen: string[] = [];
  const bodies: unknown[] = [];
  const server = createServer(async (request, response) => {
    const answer = answers[Math.min(seen.length, answers.length - 1)];
    seen.push(`${request.method} ${request.url}`);
    let body = "";
    for await (const chunk of request) body += chunk;
    bodies.push(body === "" ? null : JSON.parse(body));
    if (answer === undefined || answer === "drop") {
      request.socket.destroy();
      return;
    }
    const json = { "content-type": "application/json" };
    if (answer === "cut") {
      response.writeHead(200, { ...json, "content-length": "100" }).write('{"a":');
      setTimeout(() => request.socket.destroy(), 20);
      return;
    }
    response
      .writeHead(answer.status, { ...json, ...answer.headers })
      .end(answer.body === undefined ? "" : JSON.stringify(answer.body));
  });
  const origin = `http://127.0.0.1:${await listening(server)}`;
  const slept: number[] = [];
  const github = hurried(placeAt(origin), slept);
  return { github, seen, bodies, slept };
}

/** Starts a server on a free port of this machine until the test has finished. Returns the port. */
export async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

export const placeAt = (origin: string): GitHubPlace => ({
  owner: "o",
  repo: "r",
  apiUrl: `${origin}/api`,
  graphqlUrl: `${origin}/graphql`,
  serverUrl: origin,
});

/** A client for which a second is a millisecond; its own waits are noted in `slept`, in milliseconds, and not waited for. */
export const hurried = (place: GitHubPlace, slept: number[] = [], token = "secret"): GitHub =>
  connect(place, token, {
    second: 1,
    waits: {
      sleep: (duration) => {
        slept.push(duration);
        return Promise.resolve();
      },
      random: () => 0.5,
    },
  });
