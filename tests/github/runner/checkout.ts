import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gitIn } from "../git/run.ts";
import { refIn } from "../state/refs.ts";
import type { World } from "../state/world.ts";

/** What `actions/checkout` is asked for. */
export interface CheckoutOrder {
  /** The event's commit if not given. */
  readonly ref?: string;
  /** 1 if not given; 0 for all of the history. */
  readonly depth?: number;
  /** Whether git may use the token later: true if not given. */
  readonly persistCredentials?: boolean;
}

/**
 * Fills a folder as `actions/checkout` does: the event's commit alone, detached unless a branch's tip is asked for,
 * with a remote that is the server and the token in git's local settings.
 */
export function checkOut(
  world: World,
  folder: string,
  started: { readonly sha: string; readonly ref: string },
  token: string,
  { ref, depth = 1, persistCredentials = true }: CheckoutOrder = {},
): void {
  mkdirSync(folder, { recursive: true });
  const git = gitIn(folder);
  initialize(join(folder, ".git"), `${world.urls.server}/${world.owner}/${world.name}`, {
    server: world.urls.server,
    token: persistCredentials ? token : null,
  });
  const branch = branchOf(ref ?? started.ref);
  const wanted =
    ref === undefined ? started.sha : world.git.text(["rev-parse", refIn(world, world.owner, `refs/heads/${ref}`)]);
  const remote =
    branch === null ? `refs/remotes/${started.ref.replace(/^refs\//, "")}` : `refs/remotes/origin/${branch}`;
  const limits = depth === 0 ? [] : [`--depth=${depth}`];
  // Straight from the folder: the fake serves one thread, and this one waits.
  git.text(["fetch", "--quiet", "--no-tags", ...limits, `file://${world.git.folder}`, `+${wanted}:${remote}`]);
  git.text(["checkout", "--quiet", "--force", ...(branch === null ? [remote] : ["-B", branch, remote])]);
}

/** An empty repository, made by hand: git would be started four times for it. */
function initialize(
  folder: string,
  url: string,
  { server, token }: { readonly server: string; readonly token: string | null },
): void {
  for (const part of ["objects", "refs"]) mkdirSync(join(folder, part), { recursive: true });
  writeFileSync(join(folder, "HEAD"), "ref: refs/heads/none\n");
  const secret = Buffer.from(`x-access-token:${token}`).toString("base64");
  const config = [
    "[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tlogallrefupdates = true",
    `[remote "origin"]\n\turl = ${url}\n\tfetch = +refs/heads/*:refs/remotes/origin/*`,
    ...(token === null ? [] : [`[http "${server}/"]\n\textraheader = AUTHORIZATION: basic ${secret}`]),
  ];
  writeFileSync(join(folder, "config"), `${config.join("\n")}\n`);
}

const branchOf = (ref: string): string | null => {
  if (ref.startsWith("refs/pull/")) return null;
  return ref.replace(/^refs\/heads\//, "");
};
