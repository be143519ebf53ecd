import { nodeId } from "../../rest/shapes/person.ts";
import { refIn } from "../../state/refs.ts";
import type { Pull } from "../../state/world.ts";
import { connection, type Page } from "../connection.ts";
import { type Context, fault, type Node, need } from "../context.ts";
import { actorNode } from "./actor.ts";
import { objectNode } from "./git.ts";
import { pullNode } from "./pull.ts";

interface PullsArguments extends Page {
  readonly states?: readonly string[] | null;
  readonly headRefName?: string | null;
  readonly baseRefName?: string | null;
}

const CONTENTS = [{ contents: "read" }] as const;
const PULLS = [{ pull_requests: "read" }] as const;

/** The repository, or a fork of it by `owner`. */
export function repositoryNode(context: Context, owner: string): Node {
  const { world } = context;
  const fullName = `${owner}/${world.name}`;
  return {
    __typename: "Repository",
    id: nodeId("Repository", fullName),
    name: world.name,
    nameWithOwner: fullName,
    owner: actorNode(world, owner),
    url: `${world.urls.server}/${fullName}`,
    isFork: owner !== world.owner,
    isPrivate: true,
    isArchived: false,
    viewerPermission: "WRITE",
    defaultBranchRef: () => refNode(context, owner, `refs/heads/${world.defaultBranch}`),
    ref: ({ qualifiedName }: { qualifiedName: string }) => refNode(context, owner, qualifiedName),
    object: ({ expression, oid }: { expression?: string | null; oid?: string | null }) => {
      need(context, CONTENTS);
      const wanted = oid ?? expression;
      return wanted ? objectNode(world, wanted) : null;
    },
    pullRequest: ({ number }: { number: number }) => {
      need(context, PULLS);
      const pull = owner === world.owner ? world.pulls.get(number) : undefined;
      if (!pull) throw fault("NOT_FOUND", `Could not resolve to a PullRequest with the number of ${number}.`);
      return pullNode(context, pull);
    },
    pullRequests: (wanted: PullsArguments) => {
      need(context, PULLS);
      const found = owner === world.owner ? [...world.pulls.values()].filter((pull) => isWanted(pull, wanted)) : [];
      return connection("pullRequests", found, wanted, (pull) => pullNode(context, pull));
    },
  };
}

function isWanted({ state, merged, head, base }: Pull, { states, headRefName, baseRefName }: PullsArguments): boolean {
  const named = merged ? "MERGED" : state.toUpperCase();
  if (states && !states.includes(named)) return false;
  return (!headRefName || headRefName === head.branch) && (!baseRefName || baseRefName === base.branch);
}

/** A ref by its full name, or by the name of a branch; null if there is none. */
export function refNode(context: Context, owner: string, qualified: string): Node | null {
  const { world } = context;
  need(context, CONTENTS);
  const full = qualified.startsWith("refs/") ? qualified : `refs/heads/${qualified}`;
  const oid = world.objects.resolve(refIn(world, owner, full));
  if (oid === null) return null;
  const [, prefix = "", name = ""] = /^(refs\/[^/]+\/)(.+)$/.exec(full) ?? [];
  return {
    __typename: "Ref",
    id: nodeId("Ref", `${owner}:${full}`),
    name,
    prefix,
    target: () => objectNode(world, oid),
    repository: () => repositoryNode(context, owner),
    branchProtectionRule: world.protections.has(name) ? { __typename: "BranchProtectionRule", pattern: name } : null,
    associatedPullRequests: (page: Page) => {
      const found = [...world.pulls.values()].filter(({ head }) => head.owner === owner && head.branch === name);
      return connection("associatedPullRequests", found, page, (pull) => pullNode(context, pull));
    },
  };
}
