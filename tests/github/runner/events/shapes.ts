import { changedFiles } from "../../git/diff.ts";
import type { Commit, Signature } from "../../git/objects.ts";
import { loginOf } from "../../rest/shapes/commit.ts";
import { personShape } from "../../rest/shapes/person.ts";
import { repositoryShape } from "../../rest/shapes/repository.ts";
import { emailOf, person } from "../../state/people.ts";
import type { World } from "../../state/world.ts";

/** The repository, as every payload has it. */
export const repositoryOf = (world: World) => repositoryShape(world, world.owner);

/** Who did it, as every payload has it. */
export const senderOf = (world: World, login: string) => personShape(world, login);

// A person, as payloads name who wrote a commit.
function signatureOf(world: World, signature: Signature) {
  const login = loginOf(world, signature);
  return { name: signature.name, email: signature.email, ...(login === null ? {} : { username: login }) };
}

/** A commit, as a push has it. */
export function commitOf(world: World, commit: Commit) {
  const parent = commit.parents[0];
  const files = parent === undefined ? [] : changedFiles(world.git, parent, commit.oid);
  const named = (...states: readonly string[]) =>
    files.filter(({ status }) => states.includes(status)).map(({ path }) => path);
  return {
    id: commit.oid,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message,
    timestamp: commit.committer.date,
    url: `${world.urls.server}/${world.owner}/${world.name}/commit/${commit.oid}`,
    author: signatureOf(world, commit.author),
    committer: signatureOf(world, commit.committer),
    added: named("added", "renamed"),
    removed: [...named("removed"), ...files.flatMap(({ previous }) => previous ?? [])],
    modified: named("modified", "changed"),
  };
}

/** Who pushed, as a push names them. */
export const pusherOf = (login: string) => ({ name: login, email: emailOf(person(login)) });
