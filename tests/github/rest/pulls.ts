import { created, invalid, notFound, ok, type Reply, refused, unprocessable } from "../http/reply.ts";
import { openPull } from "../state/open-pull.ts";
import { syncPulls, tipOf } from "../state/refs.ts";
import { pullFiles } from "../state/thread-view.ts";
import type { Pull, World } from "../state/world.ts";
import { type Call, type Operation, text } from "./operation.ts";
import { paged } from "./page.ts";
import { commitShape } from "./shapes/commit.ts";
import { fileShape } from "./shapes/file.ts";
import { pullShape, simplePullShape } from "./shapes/pull.ts";

const READ = [{ pull_requests: "read" }] as const;
const WRITE = [{ pull_requests: "write" }] as const;
const PATH = "/repos/{owner}/{repo}/pulls/{pull_number}";

// GitHub Docs, "List pull requests files": at most 3,000 files; "List commits on a pull request": at most 250 commits.
const MAX_FILES = 3000;
const MAX_COMMITS = 250;

export const pullOperations: readonly Operation[] = [
  { id: "pulls/list", method: "GET", path: "/repos/{owner}/{repo}/pulls", needs: READ, answer: list },
  { id: "pulls/create", method: "POST", path: "/repos/{owner}/{repo}/pulls", needs: WRITE, answer: create },
  {
    id: "pulls/get",
    method: "GET",
    path: PATH,
    needs: READ,
    answer: onPull((pull, call) => ok(pullShape(call.world, pull))),
  },
  { id: "pulls/update", method: "PATCH", path: PATH, needs: WRITE, answer: onPull(update) },
  { id: "pulls/list-files", method: "GET", path: `${PATH}/files`, needs: READ, answer: onPull(listFiles) },
  { id: "pulls/list-commits", method: "GET", path: `${PATH}/commits`, needs: READ, answer: onPull(listCommits) },
];

/** Answers for the pull request that the path names, or says 404. */
export function onPull(answer: (pull: Pull, call: Call) => Reply): (call: Call) => Reply {
  return (call) => {
    const pull = call.world.pulls.get(Number(call.params["pull_number"]));
    return pull && call.owner === call.world.owner ? answer(pull, call) : notFound;
  };
}

function list(call: Call): Reply {
  const { world, query } = call;
  const state = query.get("state") ?? "open";
  const head = query.get("head");
  const base = query.get("base");
  const sort = query.get("sort") === "updated" ? "updatedAt" : "createdAt";
  const found = [...world.pulls.values()]
    .filter((pull) => state === "all" || pull.state === state)
    // As on GitHub, a head without its owner filters nothing.
    .filter((pull) => !head?.includes(":") || head === `${pull.head.owner}:${pull.head.branch}`)
    .filter((pull) => base === null || pull.base.branch === base)
    .sort((one, other) => (one[sort] < other[sort] ? -1 : 1));
  const newestFirst =
    (query.get("direction") ?? (query.has("sort") && sort === "updatedAt" ? "asc" : "desc")) === "desc";
  return paged(call, newestFirst ? found.toReversed() : found, (pull) => simplePullShape(world, pull));
}

function create({ world, token, body }: Call): Reply {
  if (token.login === "github-actions[bot]" && !world.settings.actionsMayOpenPulls)
    return refused(403, "GitHub Actions is not permitted to create or approve pull requests.");
  const [fork, branch] = headOf(world, text(body, "head") ?? "");
  const base = text(body, "base") ?? "";
  const head = tipOf(world, { owner: fork, branch });
  const onto = tipOf(world, { owner: world.owner, branch: base });
  if (head === null) return invalid("PullRequest", "head", "invalid");
  if (onto === null) return invalid("PullRequest", "base", "invalid");
  const label = `${fork}:${branch}`;
  if (world.objects.isAncestor(head, onto)) return custom(`No commits between ${base} and ${branch}`);
  const open = [...world.pulls.values()].filter(({ state }) => state === "open");
  if (open.some((pull) => `${pull.head.owner}:${pull.head.branch}` === label && pull.base.branch === base))
    return custom(`A pull request already exists for ${label}.`);
  const order = { branch, fork, base, author: token.login, body: text(body, "body"), draft: body["draft"] === true };
  return created(pullShape(world, openPull(world, { ...order, title: text(body, "title") ?? "" })));
}

const custom = (message: string): Reply =>
  refused(422, "Validation Failed", { errors: [{ resource: "PullRequest", code: "custom", message }] });

function headOf(world: World, head: string): [owner: string, branch: string] {
  const [owner = "", branch] = head.split(/:(.*)/s);
  return branch === undefined ? [world.owner, owner] : [owner, branch];
}

function update(pull: Pull, { world, body }: Call): Reply {
  const state = text(body, "state");
  if (state === "open" && pull.state === "closed") {
    const moved = tipOf(world, pull.head) !== pull.head.sha;
    if (pull.merged)
      return invalid("PullRequest", "state", "invalid", "state cannot be changed. The pull request has been merged.");
    if (moved)
      return invalid(
        "PullRequest",
        "state",
        "invalid",
        `state cannot be changed. The ${pull.head.branch} branch was force-pushed or recreated.`,
      );
  }
  const base = text(body, "base");
  if (base !== null && tipOf(world, { owner: world.owner, branch: base }) === null)
    return unprocessable("Validation Failed", [`Proposed base branch '${base}' was not found`]);
  if (base !== null) pull.base = { branch: base, sha: tipOf(world, { owner: world.owner, branch: base }) ?? "" };
  pull.title = text(body, "title") ?? pull.title;
  pull.body = text(body, "body") ?? pull.body;
  if (state === "open" || state === "closed") {
    pull.state = state;
    pull.closedAt = state === "open" ? null : world.clock.now();
  }
  pull.updatedAt = world.clock.now();
  syncPulls(world);
  return ok(pullShape(world, pull));
}

function listFiles(pull: Pull, call: Call): Reply {
  return paged(call, pullFiles(call.world, pull).slice(0, MAX_FILES), (file) =>
    fileShape(call.world, file, pull.head.sha),
  );
}

function listCommits(pull: Pull, call: Call): Reply {
  const commits = call.world.objects.between(pull.base.sha, pull.head.sha).slice(0, MAX_COMMITS);
  return paged(call, commits, (commit) => commitShape(call.world, commit));
}
