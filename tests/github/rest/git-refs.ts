import { created, noContent, notFound, ok, type Reply, refused, unprocessable } from "../http/reply.ts";
import { protectionAgainst } from "../state/protection.ts";
import { moveRef, refIn } from "../state/refs.ts";
import type { World } from "../state/world.ts";
import { type Call, type Operation, text } from "./operation.ts";
import { nodeId } from "./shapes/person.ts";

const READ = [{ contents: "read" }] as const;
const WRITE = [{ contents: "write" }] as const;
const ONE = "/repos/{owner}/{repo}/git/refs/{ref}";

export const refOperations: readonly Operation[] = [
  { id: "git/get-ref", method: "GET", path: "/repos/{owner}/{repo}/git/ref/{ref}", needs: READ, answer: get },
  {
    id: "git/list-matching-refs",
    method: "GET",
    path: "/repos/{owner}/{repo}/git/matching-refs/{ref}",
    needs: READ,
    answer: list,
  },
  { id: "git/create-ref", method: "POST", path: "/repos/{owner}/{repo}/git/refs", needs: WRITE, answer: create },
  { id: "git/update-ref", method: "PATCH", path: ONE, needs: WRITE, answer: update },
  { id: "git/delete-ref", method: "DELETE", path: ONE, needs: WRITE, answer: remove },
];

/** The object a full ref of a repository is at, or null. */
const oidAt = (world: World, owner: string, ref: string): string | null =>
  world.git.ask(["rev-parse", "--verify", "--quiet", refIn(world, owner, ref)]);

function refShape(world: World, owner: string, ref: string, sha: string) {
  const url = `${world.urls.api}/repos/${owner}/${world.name}/git`;
  const type = world.objects.type(sha) ?? "commit";
  return {
    ref,
    node_id: nodeId("Ref", ref),
    url: `${url}/${ref}`,
    object: { sha, type, url: `${url}/${type}s/${sha}` },
  };
}

const given = ({ params }: Call): string => `refs/${params["ref"] ?? ""}`;

function get(call: Call): Reply {
  const { world, owner } = call;
  const sha = oidAt(world, owner, given(call));
  return sha === null ? notFound : ok(refShape(world, owner, given(call), sha));
}

function list(call: Call): Reply {
  const { world, owner } = call;
  const prefix = refIn(world, owner, "");
  const listed = world.git.text(["for-each-ref", "--format=%(objectname) %(refname)", refIn(world, owner, "refs/")]);
  const refs = listed.split("\n").map((line) => [line.slice(0, 40), line.slice(41 + prefix.length)] as const);
  const found = refs.filter(([, ref]) => ref.startsWith(given(call)));
  return ok(found.map(([sha, ref]) => refShape(world, owner, ref, sha)));
}

function create({ world, owner, body }: Call): Reply {
  const ref = text(body, "ref") ?? "";
  const sha = text(body, "sha") ?? "";
  if (!/^refs\/[^/]+\/./.test(ref) || world.git.ask(["check-ref-format", ref]) === null)
    return unprocessable("Reference name must start with 'refs/' and contain at least two slashes");
  if (world.objects.type(sha) === null) return unprocessable("Object does not exist");
  if (oidAt(world, owner, ref) !== null) return unprocessable("Reference already exists");
  moveRef(world, refIn(world, owner, ref), sha);
  return created(refShape(world, owner, ref, sha));
}

function update(call: Call): Reply {
  const { world, owner, body } = call;
  const ref = given(call);
  const sha = text(body, "sha") ?? "";
  const now = oidAt(world, owner, ref);
  if (now === null) return unprocessable("Reference does not exist");
  if (world.objects.type(sha) === null) return unprocessable("Object does not exist");
  const protection = protectionAgainst(world, ref);
  if (protection) return unprocessable(protection.message);
  if (body["force"] !== true && !world.objects.isAncestor(now, sha))
    return unprocessable("Update is not a fast forward");
  moveRef(world, refIn(world, owner, ref), sha);
  return ok(refShape(world, owner, ref, sha));
}

function remove(call: Call): Reply {
  const { world, owner } = call;
  const ref = given(call);
  if (oidAt(world, owner, ref) === null) return unprocessable("Reference does not exist");
  if (ref === `refs/heads/${world.defaultBranch}`) return refused(422, "Cannot delete the default branch");
  const protection = protectionAgainst(world, ref);
  if (protection) return unprocessable(protection.message);
  moveRef(world, refIn(world, owner, ref), null);
  return noContent;
}
