import { posix } from "node:path";
import type { Entry } from "../git/objects.ts";
import { notFound, ok, type Reply } from "../http/reply.ts";
import { refIn } from "../state/refs.ts";
import type { Call, Operation } from "./operation.ts";

// GitHub Docs, "Get repository content": at most 1,000 files of a folder; above 1 MB no content as base64.
const MAX_LISTED = 1000;
const MAX_BASE64 = 1 << 20;

export const contentOperations: readonly Operation[] = [
  {
    id: "repos/get-content",
    method: "GET",
    path: "/repos/{owner}/{repo}/contents/{path}",
    needs: [{ contents: "read" }],
    answer: get,
  },
];

function get(call: Call): Reply {
  const { world, owner, params, query, accept } = call;
  const ref = query.get("ref") ?? world.defaultBranch;
  const commit = world.objects.commitOid(refIn(world, owner, `refs/heads/${ref}`)) ?? world.objects.commitOid(ref);
  if (commit === null) return notFound;
  const path = (params["path"] ?? "").replace(/\/$/, "");
  const entries = world.objects.entries(commit);
  const found = entries.find((entry) => entry.path === path);
  if (path === "" || found?.type === "tree") return folder(call, entries, path);
  if (!found) return notFound;
  if (found.type === "commit") return ok({ ...shape(call, found, "submodule"), submodule_git_url: null });
  return file(call, entries, found, accept);
}

function folder(call: Call, entries: readonly Entry[], path: string): Reply {
  const inside = entries.filter((entry) => posix.dirname(entry.path) === (path || "."));
  return ok(inside.slice(0, MAX_LISTED).map((entry) => shape(call, entry, kindOf(entry))));
}

function file(call: Call, entries: readonly Entry[], entry: Entry, accept: string): Reply {
  const target = entry.mode === "120000" ? call.world.objects.blob(entry.oid).toString("utf8") : null;
  const led =
    target === null ? entry : entries.find(({ path }) => path === posix.join(posix.dirname(entry.path), target));
  // A symlink to a file of the repository is answered as that file, as GitHub does; any other as itself.
  if (led === undefined || led.type !== "blob") return ok({ ...shape(call, entry, "symlink"), target });
  const bytes = call.world.objects.blob(led.oid);
  if (accept.includes("raw")) return { status: 200, headers: { "content-type": accept }, body: bytes };
  const small = bytes.length <= MAX_BASE64;
  const content = small ? bytes.toString("base64").replace(/.{60}/g, "$&\n") : "";
  return ok({ ...shape(call, led, "file"), content, encoding: small ? "base64" : "none" });
}

function kindOf({ type, mode }: Entry): string {
  if (type === "tree") return "dir";
  if (type === "commit") return "submodule";
  return mode === "120000" ? "symlink" : "file";
}

function shape({ world, owner, address }: Call, { path, oid, size, type }: Entry, kind: string) {
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  const html = `${world.urls.server}/${owner}/${world.name}/${type}/HEAD/${encoded}`;
  const git = `${world.urls.api}/repos/${owner}/${world.name}/git/${type}s/${oid}`;
  return {
    type: kind,
    name: posix.basename(path),
    path,
    sha: oid,
    size: size ?? 0,
    url: address,
    html_url: html,
    git_url: git,
    download_url: kind === "file" ? `${world.urls.server}/${owner}/${world.name}/raw/HEAD/${encoded}` : null,
    _links: { self: address, git, html },
  };
}
