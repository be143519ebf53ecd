import type { Entry } from "../git/objects.ts";
import { type Change, writeBlob, writeCommit, writeTree } from "../git/write.ts";
import { created, notFound, ok, type Reply, unprocessable } from "../http/reply.ts";
import { emailOf, person } from "../state/people.ts";
import { type Call, isRecord, type Operation, records, text } from "./operation.ts";
import { gitCommitShape } from "./shapes/commit.ts";
import { nodeId } from "./shapes/person.ts";

const READ = [{ contents: "read" }] as const;
const WRITE = [{ contents: "write" }] as const;
const GIT = "/repos/{owner}/{repo}/git";

/** Blobs, trees and commits of git. */
export const gitObjectOperations: readonly Operation[] = [
  { id: "git/get-blob", method: "GET", path: `${GIT}/blobs/{file_sha}`, needs: READ, answer: getBlob },
  { id: "git/create-blob", method: "POST", path: `${GIT}/blobs`, needs: WRITE, answer: createBlob },
  { id: "git/get-tree", method: "GET", path: `${GIT}/trees/{tree_sha}`, needs: READ, answer: getTree },
  { id: "git/create-tree", method: "POST", path: `${GIT}/trees`, needs: WRITE, answer: createTree },
  { id: "git/get-commit", method: "GET", path: `${GIT}/commits/{commit_sha}`, needs: READ, answer: getCommit },
  { id: "git/create-commit", method: "POST", path: `${GIT}/commits`, needs: WRITE, answer: createCommit },
];

const urlOf = ({ world, owner }: Call, rest: string) => `${world.urls.api}/repos/${owner}/${world.name}/git/${rest}`;

function getBlob(call: Call): Reply {
  const { world, params, accept } = call;
  const sha = params["file_sha"] ?? "";
  if (world.objects.type(sha) !== "blob") return notFound;
  const bytes = world.objects.blob(sha);
  if (accept.includes("raw")) return { status: 200, headers: { "content-type": accept }, body: bytes };
  const content = bytes.toString("base64").replace(/.{60}/g, "$&\n");
  const url = urlOf(call, `blobs/${sha}`);
  return ok({ sha, node_id: nodeId("Blob", sha), size: bytes.length, url, content, encoding: "base64" });
}

function createBlob(call: Call): Reply {
  const { world, body } = call;
  const content = text(body, "content") ?? "";
  const bytes = text(body, "encoding") === "base64" ? Buffer.from(content, "base64") : content;
  const sha = writeBlob(world.git, bytes);
  return created({ url: urlOf(call, `blobs/${sha}`), sha });
}

function getTree(call: Call): Reply {
  const { world, params, query } = call;
  const sha = world.objects.resolve(`${params["tree_sha"] ?? ""}^{tree}`);
  if (sha === null) return notFound;
  const all = world.objects.entries(sha);
  const found = query.has("recursive") ? all : all.filter(({ path }) => !path.includes("/"));
  return ok(treeShape(call, sha, found.slice(0, world.settings.treeLimit), found.length > world.settings.treeLimit));
}

function treeShape(call: Call, sha: string, entries: readonly Entry[], truncated: boolean) {
  const tree = entries.map(({ path, mode, type, oid, size }) => ({
    path,
    mode,
    type,
    sha: oid,
    ...(size === null ? {} : { size }),
    ...(type === "commit" ? {} : { url: urlOf(call, `${type}s/${oid}`) }),
  }));
  return { sha, url: urlOf(call, `trees/${sha}`), tree, truncated };
}

function createTree(call: Call): Reply {
  const { world, body } = call;
  const base = text(body, "base_tree");
  if (base !== null && world.objects.resolve(`${base}^{tree}`) === null)
    return unprocessable("base_tree is not a valid tree oid");
  const changes = records(body, "tree").map((entry) => changeOf(call, entry));
  const missing = changes.find(
    ({ oid, mode }) => oid !== null && mode !== "160000" && world.objects.type(oid) === null,
  );
  if (missing) return unprocessable(`tree.sha ${missing.oid} is not a valid blob`);
  const sha = writeTree(world.git, base, changes);
  return created(
    treeShape(
      call,
      sha,
      world.objects.entries(sha).filter(({ path }) => !path.includes("/")),
      false,
    ),
  );
}

function changeOf({ world }: Call, entry: Call["body"]): Change {
  const path = text(entry, "path") ?? "";
  const mode = text(entry, "mode") ?? "100644";
  const content = text(entry, "content");
  return { path, mode, oid: content === null ? text(entry, "sha") : writeBlob(world.git, content) };
}

function getCommit({ world, params }: Call): Reply {
  const oid = params["commit_sha"] ?? "";
  return world.objects.type(oid) === "commit" ? ok(gitCommitShape(world, world.objects.commit(oid))) : notFound;
}

function createCommit({ world, token, body }: Call): Reply {
  const tree = text(body, "tree") ?? "";
  if (world.objects.type(tree) !== "tree") return unprocessable("Tree SHA does not exist");
  const parents = Array.isArray(body["parents"]) ? body["parents"].map(String) : [];
  if (parents.some((parent) => world.objects.type(parent) !== "commit"))
    return unprocessable("Parent SHA does not exist or is not a commit object");
  const own = { name: token.login, email: emailOf(person(token.login)), date: world.clock.now() };
  const author = isRecord(body["author"]) ? signature(body["author"], own) : own;
  const committer = isRecord(body["committer"]) ? signature(body["committer"], author) : author;
  const oid = writeCommit(world.git, { tree, parents, message: text(body, "message") ?? "", author, committer });
  // GitHub signs what a bot commits without naming anybody (GitHub Docs, "Signature verification for bots").
  if (token.login.endsWith("[bot]") && !("author" in body) && !("committer" in body)) world.signed.add(oid);
  return created(gitCommitShape(world, world.objects.commit(oid)));
}

const signature = (given: Call["body"], own: { name: string; email: string; date: string }) => ({
  name: text(given, "name") ?? own.name,
  email: text(given, "email") ?? own.email,
  date: text(given, "date") ?? own.date,
});
