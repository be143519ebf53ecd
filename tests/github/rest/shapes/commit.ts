import type { Commit } from "../../git/objects.ts";
import { emailOf, person } from "../../state/people.ts";
import type { World } from "../../state/world.ts";
import { nodeId, personShape } from "./person.ts";

const verificationOf = ({ signed }: World, oid: string) =>
  signed.has(oid)
    ? { verified: true, reason: "valid", signature: "-----BEGIN PGP SIGNATURE-----", payload: oid, verified_at: null }
    : { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null };

/** A commit as git knows it (`git-commit`). */
export function gitCommitShape(world: World, commit: Commit) {
  const url = `${world.urls.api}/repos/${world.owner}/${world.name}/git`;
  const html = `${world.urls.server}/${world.owner}/${world.name}/commit`;
  return {
    sha: commit.oid,
    node_id: nodeId("Commit", commit.oid),
    url: `${url}/commits/${commit.oid}`,
    html_url: `${html}/${commit.oid}`,
    author: commit.author,
    committer: commit.committer,
    tree: { sha: commit.tree, url: `${url}/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({ sha, url: `${url}/commits/${sha}`, html_url: `${html}/${sha}` })),
    verification: verificationOf(world, commit.oid),
  };
}

/** A commit as GitHub knows it (`commit`), with who stands behind its addresses. */
export function commitShape(world: World, commit: Commit) {
  const { sha, node_id, html_url, parents, author, committer, message, tree, verification } = gitCommitShape(
    world,
    commit,
  );
  const url = `${world.urls.api}/repos/${world.owner}/${world.name}/commits/${sha}`;
  const inner = { author, committer, message, tree, url, comment_count: 0, verification };
  return {
    sha,
    node_id,
    url,
    html_url,
    comments_url: `${url}/comments`,
    commit: inner,
    author: accountOf(world, author),
    committer: accountOf(world, committer),
    parents,
  };
}

/** The account with the address of a signature, or null. */
export function loginOf(world: World, { email, name }: Commit["author"]): string | null {
  if (email === "noreply@github.com") return "web-flow";
  const login = /^\d+\+(?<login>.+)@users\.noreply\.github\.com$/.exec(email)?.groups?.["login"] ?? null;
  if (login !== null) return emailOf(person(login)) === email ? login : null;
  return [...world.tokens.values()].some((token) => token.login === name) ? name : null;
}

function accountOf(world: World, signature: Commit["author"]) {
  const login = loginOf(world, signature);
  return login === null ? null : personShape(world, login);
}
