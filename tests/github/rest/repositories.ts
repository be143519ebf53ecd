import { changedFiles } from "../git/diff.ts";
import { notFound, ok, type Reply, refused } from "../http/reply.ts";
import { refIn, tipOf } from "../state/refs.ts";
import type { World } from "../state/world.ts";
import type { Call, Operation } from "./operation.ts";
import { paged } from "./page.ts";
import { commitShape } from "./shapes/commit.ts";
import { fileShape } from "./shapes/file.ts";
import { ownShape } from "./shapes/person.ts";
import { fullRepositoryShape } from "./shapes/repository.ts";

const READ = [{ contents: "read" }] as const;
const REPO = "/repos/{owner}/{repo}";

// GitHub Docs, "Compare two commits": at most 300 files.
const MAX_COMPARED = 300;

export const repositoryOperations: readonly Operation[] = [
  {
    id: "repos/get",
    method: "GET",
    path: REPO,
    needs: [],
    answer: ({ world, owner }) => ok(fullRepositoryShape(world, owner)),
  },
  { id: "repos/get-branch", method: "GET", path: `${REPO}/branches/{branch}`, needs: READ, answer: getBranch },
  { id: "repos/list-commits", method: "GET", path: `${REPO}/commits`, needs: READ, answer: listCommits },
  { id: "repos/get-commit", method: "GET", path: `${REPO}/commits/{ref}`, needs: READ, answer: getCommit },
  {
    id: "repos/compare-commits-with-basehead",
    method: "GET",
    path: `${REPO}/compare/{basehead}`,
    needs: READ,
    answer: compare,
  },
  { id: "users/get-authenticated", method: "GET", path: "/user", needs: [], answer: whoAmI },
];

function getBranch({ world, owner, params }: Call): Reply {
  const name = params["branch"] ?? "";
  const tip = tipOf(world, { owner, branch: name });
  if (tip === null) return refused(404, "Branch not found");
  const self = `${world.urls.api}/repos/${owner}/${world.name}/branches/${encodeURIComponent(name)}`;
  const isProtected = world.protections.has(name);
  return ok({
    name,
    commit: commitShape(world, world.objects.commit(tip)),
    _links: { self, html: `${world.urls.server}/${owner}/${world.name}/tree/${name}` },
    protected: isProtected,
    protection: {
      enabled: isProtected,
      required_status_checks: { enforcement_level: "off", contexts: [], checks: [] },
    },
    protection_url: `${self}/protection`,
  });
}

/** The commit that a branch, tag or id of a repository names; `owner:branch` names a fork's. */
function commitOf(world: World, owner: string, revision: string): string | null {
  const [fork = "", branch] = revision.split(/:(.*)/s);
  const [from, name] = branch === undefined ? [owner, revision] : [fork, branch];
  const ref = name.startsWith("refs/") ? name : `refs/heads/${name}`;
  const own =
    world.objects.commitOid(refIn(world, from, ref)) ??
    world.objects.commitOid(refIn(world, from, `refs/tags/${name}`));
  return own ?? (/^[0-9a-f]{7,40}$/.test(name) ? world.objects.commitOid(name) : null);
}

function getCommit(call: Call): Reply {
  const { world, owner, params } = call;
  const oid = commitOf(world, owner, params["ref"] ?? "");
  if (oid === null) return refused(422, `No commit found for SHA: ${params["ref"]}`);
  const commit = world.objects.commit(oid);
  const files = commit.parents[0] === undefined ? [] : changedFiles(world.git, commit.parents[0], oid);
  const count = (key: "additions" | "deletions") => files.reduce((sum, file) => sum + file[key], 0);
  const [additions, deletions] = [count("additions"), count("deletions")];
  return ok({
    ...commitShape(world, commit),
    stats: { additions, deletions, total: additions + deletions },
    files: files.slice(0, MAX_COMPARED).map((file) => fileShape(world, file, oid)),
  });
}

function listCommits(call: Call): Reply {
  const { world, owner, query } = call;
  const tip = commitOf(world, owner, query.get("sha") ?? world.defaultBranch);
  if (tip === null) return notFound;
  const path = query.get("path");
  const listed = world.git.text(["rev-list", tip, ...(path === null ? [] : ["--", path])]);
  const oids = listed === "" ? [] : listed.split("\n");
  return paged(call, oids, (oid) => commitShape(world, world.objects.commit(oid)));
}

function compare(call: Call): Reply {
  const { world, owner, params, address, query } = call;
  const [base = "", head = ""] = (params["basehead"] ?? "").split("...");
  const [older, newer] = [commitOf(world, owner, base), commitOf(world, owner, head)];
  if (older === null || newer === null) return notFound;
  const from = world.objects.mergeBase(older, newer);
  if (from === null) return refused(404, "No common ancestor between the two commits.");
  const ahead = world.objects.between(older, newer);
  const behind = world.objects.between(newer, older).length;
  const html = `${world.urls.server}/${owner}/${world.name}/compare/${params["basehead"]}`;
  const page = Number(query.get("page") ?? 1);
  const size = Number(query.get("per_page") ?? 250);
  const files = page === 1 ? changedFiles(world.git, from, newer).slice(0, MAX_COMPARED) : [];
  return ok({
    url: address,
    html_url: html,
    permalink_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: commitShape(world, world.objects.commit(older)),
    merge_base_commit: commitShape(world, world.objects.commit(from)),
    status: statusOf(ahead.length, behind),
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    commits: ahead.slice((page - 1) * size, page * size).map((commit) => commitShape(world, commit)),
    files: files.map((file) => fileShape(world, file, newer)),
  });
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return "diverged";
  if (ahead > 0) return "ahead";
  return behind > 0 ? "behind" : "identical";
}

function whoAmI({ world, token }: Call): Reply {
  if (token.kind === "installation") return refused(403, "Resource not accessible by integration");
  return ok(ownShape(world, token.login));
}
