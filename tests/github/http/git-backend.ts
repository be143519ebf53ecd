import { spawn } from "node:child_process";
import { dirname } from "node:path";
import { PLAIN_ENV } from "../git/run.ts";
import { mayDo, type Token } from "../state/people.ts";
import { syncPulls } from "../state/refs.ts";
import type { World } from "../state/world.ts";
import type { Incoming } from "./listen.ts";
import type { Reply } from "./reply.ts";

const PATH = /^\/(?<owner>[^/]+)\/(?<name>[^/]+?)(?:\.git)?\/(?<rest>info\/refs|git-upload-pack|git-receive-pack)$/;

/** Which git service a request asks for, or null if it is none of git's. */
export function gitService({ url }: Incoming): "git/upload-pack" | "git/receive-pack" | null {
  const { pathname, searchParams } = new URL(url, "http://localhost");
  if (!PATH.test(pathname)) return null;
  const service = pathname.endsWith("/info/refs") ? searchParams.get("service") : pathname.split("/").at(-1);
  return service === "git-receive-pack" ? "git/receive-pack" : "git/upload-pack";
}

/** Answers git's own requests by `git http-backend` (gitprotocol-http(5)), with GitHub's words where it refuses. */
export async function answerGit(world: World, incoming: Incoming, token: Token | null): Promise<Reply> {
  const { pathname, search } = new URL(incoming.url, "http://localhost");
  const { owner = "", name = "", rest = "" } = PATH.exec(pathname)?.groups ?? {};
  if (token === null) return plain(401, "Invalid username or token.", { "www-authenticate": 'Basic realm="GitHub"' });
  if (name !== world.name || !(owner === world.owner || world.forks.has(owner)))
    return plain(404, "Repository not found.");
  const push = gitService(incoming) === "git/receive-pack";
  if (!mayDo(token, [{ contents: push ? "write" : "read" }]))
    return plain(403, `Permission to ${owner}/${name}.git denied to ${token.login}.`);
  const env = {
    GIT_PROJECT_ROOT: dirname(world.git.folder),
    GIT_HTTP_EXPORT_ALL: "1",
    PATH_INFO: `/${world.git.folder.split("/").at(-1)}/${rest}`,
    REMOTE_USER: token.login,
    REQUEST_METHOD: incoming.method,
    QUERY_STRING: search.slice(1),
    CONTENT_TYPE: incoming.headers["content-type"] ?? "",
    CONTENT_LENGTH: String(incoming.bytes.length),
    HTTP_CONTENT_ENCODING: incoming.headers["content-encoding"] ?? "",
    GIT_PROTOCOL: incoming.headers["git-protocol"] ?? "",
    ...(owner === world.owner ? {} : { GIT_NAMESPACE: owner }),
  };
  const reply = parseCgi(await backend(env, incoming.bytes));
  if (push) syncPulls(world);
  return reply;
}

const plain = (status: number, body: string, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status,
  body: `${body}\n`,
  headers: { "content-type": "text/plain", ...headers },
});

function backend(env: Readonly<Record<string, string>>, input: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn("git", ["http-backend"], {
      env: { PATH: process.env["PATH"], ...PLAIN_ENV, ...env },
      stdio: ["pipe", "pipe", "ignore"],
    });
    const chunks: Buffer[] = [];
    child.on("error", reject);
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("close", () => resolve(Buffer.concat(chunks)));
    // A backend that refuses early does not read to the end.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
}

// RFC 3875, 6.2: header lines, an empty line, the body; without `Status:` it is 200.
function parseCgi(bytes: Buffer): Reply {
  const end = bytes.indexOf("\r\n\r\n");
  const lines = bytes.toString("latin1", 0, end).split("\r\n");
  const headers = Object.fromEntries(
    lines.map((line) => [line.split(": ", 1)[0]?.toLowerCase() ?? "", line.slice(line.indexOf(": ") + 2)]),
  );
  const { status = "200", ...rest } = headers;
  return { status: Number.parseInt(status, 10), headers: rest, body: bytes.subarray(end + 4) };
}
