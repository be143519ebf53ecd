import type { Commit, Entry, Signature } from "../../git/objects.ts";
import { loginOf } from "../../rest/shapes/commit.ts";
import { nodeId } from "../../rest/shapes/person.ts";
import type { World } from "../../state/world.ts";
import { connection, type Page } from "../connection.ts";
import type { Node } from "../context.ts";
import { actorNode } from "./actor.ts";

// GitHub gives no more of a blob's text than this, and says so in `isTruncated`.
const MAX_TEXT = 512_000;

/** The object that an expression such as `main:README.md`, or an id, names; null if there is none. */
export function objectNode(world: World, expression: string): Node | null {
  const [revision = "", path] = expression.split(/:(.*)/s);
  const root = /^[0-9a-f]{40}$/.test(revision) ? revision : world.objects.resolve(revision);
  if (root === null) return null;
  if (path !== undefined && path !== "") {
    if (world.objects.type(root) === null) return null;
    const entry = world.objects.entry(root, path.replace(/\/$/, ""));
    return entry ? entryObject(world, root, entry) : null;
  }
  const type = world.objects.type(root);
  if (type === "blob") return blobNode(world, root);
  if (type === "tree") return treeNode(world, root, root, "");
  if (type !== "commit") return null;
  const commit = world.objects.commit(root);
  return path === "" ? treeNode(world, commit.tree, commit.tree, "") : commitNode(world, commit);
}

function entryObject(world: World, root: string, { type, oid, path }: Entry): Node | null {
  if (type === "blob") return blobNode(world, oid);
  // A submodule's commit is in another repository.
  return type === "tree" ? treeNode(world, oid, root, `${path}/`) : null;
}

const common = ({ urls, owner, name }: World, type: string, oid: string) => ({
  __typename: type,
  id: nodeId(type, oid),
  oid,
  abbreviatedOid: oid.slice(0, 7),
  commitUrl: `${urls.server}/${owner}/${name}/commit/${oid}`,
});

function blobNode(world: World, oid: string): Node {
  const bytes = () => world.objects.blob(oid);
  const isBinary = () => bytes().subarray(0, 8000).includes(0);
  return {
    ...common(world, "Blob", oid),
    byteSize: () => bytes().length,
    isBinary,
    isTruncated: () => bytes().length > MAX_TEXT,
    text: () => (isBinary() ? null : bytes().subarray(0, MAX_TEXT).toString("utf8")),
  };
}

function treeNode(world: World, oid: string, root: string, folder: string): Node {
  const inside = () =>
    world.objects
      .entries(root)
      .filter(({ path }) => path.startsWith(folder) && !path.slice(folder.length).includes("/"));
  return { ...common(world, "Tree", oid), entries: () => inside().map((entry) => entryNode(world, root, entry)) };
}

function entryNode(world: World, root: string, entry: Entry): Node {
  const name = entry.path.split("/").at(-1) ?? "";
  return {
    __typename: "TreeEntry",
    name,
    path: entry.path,
    extension: /\.[^.]*$/.exec(name)?.[0] ?? null,
    mode: Number.parseInt(entry.mode, 8),
    type: entry.type,
    oid: entry.oid,
    size: entry.size ?? 0,
    object: () => entryObject(world, root, entry),
  };
}

/** A commit. */
export function commitNode(world: World, commit: Commit): Node {
  const { oid, message, tree } = commit;
  const isValid = world.signed.has(oid);
  const signature = isValid ? { __typename: "GpgSignature", isValid, state: "VALID", wasSignedByGitHub: true } : null;
  const history = ({ path }: { path?: string | null }) => {
    const words = ["rev-list", oid, ...(path ? ["--", path] : [])];
    return world.git
      .text(words)
      .split("\n")
      .filter((line) => line !== "");
  };
  const byOid = (each: string) => commitNode(world, world.objects.commit(each));
  return {
    ...common(world, "Commit", oid),
    message,
    messageHeadline: message.split("\n", 1)[0] ?? "",
    messageBody: message.split("\n").slice(1).join("\n").trim(),
    committedDate: commit.committer.date,
    authoredDate: commit.author.date,
    author: signatureNode(world, commit.author),
    committer: signatureNode(world, commit.committer),
    signature,
    tree: () => treeNode(world, tree, tree, ""),
    url: `${world.urls.server}/${world.owner}/${world.name}/commit/${oid}`,
    parents: (page: Page) => connection("parents", commit.parents, page, byOid),
    history: (page: Page & { path?: string | null }) => connection("history", history(page), page, byOid),
  };
}

function signatureNode(world: World, { name, email, date }: Signature): Node {
  const signature = { name, email };
  const login = loginOf(world, { ...signature, date });
  return {
    __typename: "GitActor",
    ...signature,
    date,
    user: login === null ? null : { ...actorNode(world, login), login },
  };
}
