import { err, map, ok } from "../errors.ts";
import type { Answer, BranchAbove, ForgeFailure, PullWay, UpdateState } from "../forge.ts";
import { changedBlobs, changedFilesShape } from "./changed-files.ts";
import { moveRef, readTip } from "./refs.ts";
import { anything, fields, flag, listOf, number, orAbsent, orNull, text } from "./shape.ts";
import type { GitHub } from "./typed-api.ts";

const UPDATE = `query Update($owner: String!, $repo: String!, $base: String!, $branch: String!, $name: String!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    id
    base: ref(qualifiedName: $base) { target { oid } }
    branch: ref(qualifiedName: $branch) { target { oid } }
    pullRequests(headRefName: $name, states: [OPEN], first: 100) {
      nodes { number url body baseRefName isCrossRepository author { login } }
    }
  }
}`;

const refShape = orNull(fields({ target: orNull(fields({ oid: text })) }));
const pullShape = fields({
  number,
  url: text,
  body: text,
  baseRefName: text,
  isCrossRepository: flag,
  author: orNull(fields({ login: text })),
});
const updateShape = fields({
  viewer: fields({ login: text }),
  repository: orNull(
    fields({
      id: text,
      base: refShape,
      branch: refShape,
      pullRequests: fields({ nodes: orNull(listOf(orNull(pullShape))) }),
    }),
  ),
});

/** Who we are, where both branches are, and what is open from the one into any other, in one query. */
export async function readUpdate(github: GitHub, { branch, base }: PullWay): Promise<Answer<UpdateState>> {
  const { owner, repo } = github.place;
  const names = { base: `refs/heads/${base}`, branch: `refs/heads/${branch}`, name: branch };
  const answer = await github.query(UPDATE, { owner, repo, ...names }, updateShape);
  if (!answer.ok) return answer;
  const { viewer, repository } = answer.value;
  if (repository === null) return err({ kind: "missing", said: `There is no repository ${owner}/${repo}.` });
  const pulls = (repository.pullRequests.nodes ?? []).flatMap((pull) =>
    pull === null || pull.isCrossRepository
      ? []
      : [{ ...pull, author: pull.author?.login ?? null, address: pull.url, base: pull.baseRefName }],
  );
  return ok({
    repository: repository.id,
    login: viewer.login,
    baseTip: repository.base?.target?.oid ?? null,
    tip: repository.branch?.target?.oid ?? null,
    pulls: pulls
      .map(({ number: id, author, body, address, base: into }) => ({ number: id, author, body, address, base: into }))
      .sort((a, b) => a.number - b.number),
  });
}

const comparisonShape = fields({
  total_commits: number,
  commits: listOf(
    fields({
      sha: text,
      author: orNull(fields({ login: orAbsent(text) })),
      parents: listOf(fields({ sha: text })),
    }),
  ),
  files: changedFilesShape,
});

/** What the commit `tip` holds above the commit `base`: REST, since GraphQL knows no login of a bot's commits. */
export const readAbove = async (github: GitHub, base: string, tip: string): Promise<Answer<BranchAbove>> =>
  map(
    await github.read(
      "GET /repos/{owner}/{repo}/compare/{basehead}",
      { basehead: `${base}...${tip}` },
      comparisonShape,
    ),
    ({ total_commits, commits, files }) => ({
      commits: commits.map(({ sha, author, parents }) => ({
        oid: sha,
        author: author?.login ?? null,
        parents: parents.map((parent) => parent.sha),
      })),
      isWhole: total_commits <= commits.length,
      files: changedBlobs(files),
    }),
  );

const MOVE = `mutation Move($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`;

/** A branch move: `from` is where the branch was seen, null if it wasn't there. */
export interface Move {
  readonly branch: string;
  readonly from: string | null;
  readonly to: string;
}

/** Moves a branch in one step, wherever it goes, or makes it; false if it isn't where it was seen. */
export async function moveBranch(github: GitHub, { repository }: UpdateState, move: Move): Promise<Answer<boolean>> {
  const { branch, from, to } = move;
  const change = { name: `refs/heads/${branch}`, beforeOid: from ?? to.replace(/./g, "0"), afterOid: to, force: true };
  const landed = async (): Promise<Answer<true | null>> =>
    map(await readTip(github, branch), (tip) => (tip === to ? true : null));
  const input = { repositoryId: repository, refUpdates: [change] };
  const moved = await github.mutate(MOVE, { input }, anything, landed);
  if (moved.ok) return ok(true);
  if (isUnknown(moved.failure)) return await moveByRest(github, move);
  // Whatever GitHub calls it: a branch that is elsewhere by now was moved by somebody else.
  const tip = moved.failure.kind === "refused" ? await readTip(github, branch) : moved;
  return tip.ok && tip.value !== from ? ok(false) : moved;
}

/** A server whose GraphQL has no such mutation. */
const isUnknown = ({ kind, said }: ForgeFailure): boolean =>
  kind === "missing" || /updateRefs/i.test(said) || /not configured (?:to execute|for) mutation/i.test(said);

async function moveByRest(github: GitHub, { branch, from, to }: Move): Promise<Answer<boolean>> {
  // REST moves a branch wherever it is: what has come to it meanwhile must be seen first.
  const tip = await readTip(github, branch);
  if (!tip.ok) return tip;
  if (tip.value !== from) return ok(false);
  const moved = await moveRef(github, branch, { to, isNew: from === null, force: true });
  const isLate = !moved.ok && /already exists|does not exist/i.test(moved.failure.said);
  return isLate ? ok(false) : map(moved, () => true);
}
