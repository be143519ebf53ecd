import { spawn } from "node:child_process";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { connect as connectTo, type Socket } from "node:net";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { anything } from "../../src/github/shape.ts";
import { hurried, listening, placeAt } from "./scripted-server.ts";

const script = path.join(import.meta.dirname, "ask-github.ts");

/** What a process that asks the API once with this environment says. */
function ask(env: Readonly<Record<string, string>>): Promise<unknown> {
  const child = spawn(process.execPath, ["--no-warnings", script], { env: { PATH: process.env["PATH"], ...env } });
  let out = "";
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk;
  });
  return new Promise((resolve) => child.on("close", () => resolve(out === "" ? null : JSON.parse(out))));
}

/** A server that notes the `authorization` of its requests. */
function api(seen: string[]): Server {
  return createServer((request, response) => {
    seen.push(request.headers.authorization ?? "none");
    response.writeHead(200, { "content-type": "application/json" }).end('{"a":1}');
  });
}

/** A CONNECT proxy that knows one server, whatever host is asked for; it notes what is asked for, and by whom. */
function proxyTo(port: number, seen: string[]): Server {
  const proxy = createServer((_, response) => response.writeHead(501).end());
  proxy.on("connect", (request: IncomingMessage, socket: Socket) => {
    seen.push(`${request.url} ${request.headers["proxy-authorization"] ?? "-"}`);
    socket.on("error", () => socket.destroy());
    const through = connectTo(port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      through.pipe(socket).pipe(through);
    });
    through.on("error", () => socket.destroy());
  });
  return proxy;
}

describe("a server that can't be reached without a proxy", () => {
  const url = "http://api.github.invalid";
  const missed = { ok: false, failure: { kind: "unreachable", said: "ENOTFOUND" } };

  test.each([["http_proxy"], ["HTTP_PROXY"]])("is reached through %s", async (name) => {
    const [asked, tunnels]: [string[], string[]] = [[], []];
    const port = await listening(proxyTo(await listening(api(asked)), tunnels));
    const proxy = `http://user:word@127.0.0.1:${port}`;
    expect(await ask({ GITHUB_API_URL: url, [name]: proxy })).toEqual({ ok: true, value: { a: 1 } });
    expect(asked).toEqual(["token secret-token"]);
    expect(tunnels).toEqual([`api.github.invalid:80 Basic ${Buffer.from("user:word").toString("base64")}`]);
  });

  test.each([["https_proxy"], ["HTTPS_PROXY"]])("by TLS goes through %s", async (name) => {
    const tunnels: string[] = [];
    const port = await listening(proxyTo(await listening(api([])), tunnels));
    const answer = await ask({ GITHUB_API_URL: "https://api.github.invalid", [name]: `http://127.0.0.1:${port}` });
    expect(tunnels[0]).toBe("api.github.invalid:443 -");
    // The server behind it speaks no TLS.
    expect(answer).toMatchObject({ ok: false, failure: { kind: "unreachable" } });
  });

  test("is not reached without", async () => {
    expect(await ask({ GITHUB_API_URL: url })).toMatchObject(missed);
  });

  test.each(["api.github.invalid", ".github.invalid", "x,api.github.invalid:80", "*"])(
    "is not looked for at the proxy with no_proxy: %s",
    async (except) => {
      const tunnels: string[] = [];
      const port = await listening(proxyTo(await listening(api([])), tunnels));
      const env = { GITHUB_API_URL: url, http_proxy: `http://127.0.0.1:${port}`, no_proxy: except };
      expect(await ask(env)).toMatchObject(missed);
      expect(tunnels).toEqual([]);
    },
  );
});

describe("a proxy that fails is named, without its password", () => {
  const through = (port: number) => ({
    GITHUB_API_URL: "http://api.github.invalid",
    http_proxy: `http://user:word@127.0.0.1:${port}`,
  });

  test("because it isn't there", async () => {
    const server = createServer();
    const port = await listening(server);
    await new Promise((resolve) => server.close(resolve));
    expect(await ask(through(port))).toEqual({
      ok: false,
      failure: { kind: "unreachable", said: `ECONNREFUSED, through the proxy http://127.0.0.1:${port}` },
    });
  });

  test("because it refuses", async () => {
    const proxy = createServer();
    proxy.on("connect", (_, socket: Socket) => socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n"));
    const port = await listening(proxy);
    expect(await ask(through(port))).toMatchObject({
      ok: false,
      failure: { kind: "unreachable", said: expect.stringContaining(`through the proxy http://127.0.0.1:${port}`) },
    });
  });
});

test("the token follows no redirect to another host", async () => {
  const seen: string[] = [];
  const other = await listening(api(seen));
  const first = createServer((_, response) =>
    response.writeHead(302, { location: `http://localhost:${other}/elsewhere` }).end(),
  );
  const github = hurried(placeAt(`http://127.0.0.1:${await listening(first)}`));
  await github.read("GET /repos/{owner}/{repo}", {}, anything);
  expect(seen.filter((authorization) => authorization !== "none")).toEqual([]);
});
