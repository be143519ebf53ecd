import type { World } from "../../state/world.ts";
import { nodeId, personShape } from "./person.ts";

const LINKS: Readonly<Record<string, string>> = {
  archive: "{archive_format}{/ref}",
  assignees: "{/user}",
  blobs: "git/blobs{/sha}",
  branches: "{/branch}",
  collaborators: "{/collaborator}",
  comments: "{/number}",
  commits: "{/sha}",
  compare: "compare/{base}...{head}",
  contents: "contents/{+path}",
  contributors: "",
  deployments: "",
  downloads: "",
  events: "",
  forks: "",
  git_commits: "git/commits{/sha}",
  git_refs: "git/refs{/sha}",
  git_tags: "git/tags{/sha}",
  hooks: "",
  issue_comment: "issues/comments{/number}",
  issue_events: "issues/events{/number}",
  issues: "{/number}",
  keys: "{/key_id}",
  labels: "{/name}",
  languages: "",
  merges: "",
  milestones: "{/number}",
  notifications: "{?since,all,participating}",
  pulls: "{/number}",
  releases: "{/id}",
  stargazers: "",
  statuses: "statuses/{sha}",
  subscribers: "",
  subscription: "",
  tags: "",
  teams: "",
  trees: "git/trees{/sha}",
};

const FLAGS = {
  private: true,
  has_issues: true,
  has_projects: false,
  has_wiki: false,
  has_pages: false,
  has_downloads: true,
  has_discussions: false,
  archived: false,
  disabled: false,
  is_template: false,
  allow_forking: true,
  web_commit_signoff_required: false,
};

const COUNTS = {
  forks_count: 0,
  stargazers_count: 0,
  watchers_count: 0,
  open_issues_count: 0,
  forks: 0,
  open_issues: 0,
  watchers: 0,
  size: 1,
};

/** A repository (the world's own, or a fork of it by `owner`), as it stands in a pull request's head and base. */
export function repositoryShape(world: World, owner: string) {
  const fullName = `${owner}/${world.name}`;
  const url = `${world.urls.api}/repos/${fullName}`;
  const html = `${world.urls.server}/${fullName}`;
  const id = owner === world.owner ? 1 : 2 + [...world.forks].indexOf(owner);
  const links = Object.entries(LINKS).map(([name, rest]) => [`${name}_url`, linkOf(url, name, rest)]);
  return {
    id,
    node_id: nodeId("Repository", id),
    name: world.name,
    full_name: fullName,
    owner: personShape(world, owner),
    html_url: html,
    description: null,
    fork: owner !== world.owner,
    url,
    ...Object.fromEntries(links),
    git_url: `git:${html.slice(html.indexOf("//"))}.git`,
    ssh_url: `git@127.0.0.1:${fullName}.git`,
    clone_url: `${html}.git`,
    svn_url: html,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    topics: [],
    visibility: "private",
    default_branch: world.defaultBranch,
    created_at: "2026-01-01T00:00:00Z",
    updated_at: "2026-01-01T00:00:00Z",
    pushed_at: "2026-01-01T00:00:00Z",
    ...FLAGS,
    ...COUNTS,
  };
}

/** A repository as `GET /repos/{owner}/{repo}` gives it. */
export const fullRepositoryShape = (world: World, owner: string) => ({
  ...repositoryShape(world, owner),
  network_count: world.forks.size,
  subscribers_count: 0,
});

function linkOf(url: string, name: string, rest: string): string {
  if (name === "archive") return `${url}/${rest}`;
  return /^[a-z]/.test(rest) ? `${url}/${rest}` : `${url}/${name}${rest}`;
}
