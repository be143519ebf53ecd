import type { CommitOrder, Committed, CommitWay } from "../commit-way.ts";
import type { ForgePlace } from "../forge.ts";
import { delayAfter, RETRIES, type Waits } from "../waits.ts";
import { makeGitCommit } from "./git-commit.ts";
import { gitFailure } from "./git-failure.ts";
import { asked, type GitProcess, type GitRan } from "./git-process.ts";

/** Where commits are pushed to: a server's address and repository, and the token it takes. */
export interface PushPlace extends ForgePlace {
  readonly token: string;
}

// The config of a repository may name other programs for the remote's side.
const FETCH = ["fetch", "--upload-pack=git-upload-pack", "--no-tags", "--no-recurse-submodules", "--quiet"];
const PUSH = ["push", "--receive-pack=git-receive-pack", "--no-verify", "--quiet"];

/** Of one fetch or push, in milliseconds. */
const TIMEOUT = 120_000;

/**
 * Commits by git itself, for servers without the mutation: the commit is made beside the checkout and pushed, and the
 * push is refused unless the branch is where the commit starts from (git-push(1), fast-forwards).
 */
export function commitsByPush(git: GitProcess, place: PushPlace | null, waits: Waits): CommitWay {
  const remote = remoteOf(git, place);
  const env = place === null ? {} : credentials(place);
  const talk = (...words: string[]): GitRan => git(words, { env, timeout: TIMEOUT, isRemote: true });
  const delay = (losses: number): Promise<void> => waits.sleep(delayAfter(losses, waits));

  const tip: CommitWay["tip"] = async (branch) => {
    for (let losses = 0; ; ) {
      // With it comes what it holds, to be read.
      const ran = talk(...FETCH, remote, `refs/heads/${branch}`);
      if (ran.status === 0) return { ok: true, value: asked(git, ["rev-parse", "--verify", "--quiet", "FETCH_HEAD"]) };
      if (/couldn't find remote ref/i.test(ran.err)) return { ok: true, value: null };
      const failure = gitFailure(ran);
      losses += 1;
      if (failure.kind !== "unreachable" || losses > RETRIES) return { ok: false, failure };
      await delay(losses);
    }
  };

  const push = async (oid: string, { branch, expected }: CommitOrder): Promise<Committed> => {
    for (let losses = 0; ; ) {
      const ran = talk(...PUSH, remote, `${oid}:refs/heads/${branch}`);
      if (ran.status === 0) return { outcome: "committed", oid };
      const failure = gitFailure(ran);
      // The answer may have been lost, or the reason be that somebody else was faster: the branch tells.
      const seen = seenOn(await tip(branch), oid, expected);
      if (seen !== null) return seen;
      losses += 1;
      if (failure.kind !== "unreachable" || losses > RETRIES) return { outcome: "failed", failure };
      await delay(losses);
    }
  };

  return {
    tip,
    commit: async (order) => {
      const oid = makeGitCommit(git, order);
      const said = "git can't make a commit in this checkout.";
      if (oid === null) return { outcome: "failed", failure: { kind: "refused", status: 0, types: [], said } };
      return await push(oid, order);
    },
  };
}

function seenOn(tip: Awaited<ReturnType<CommitWay["tip"]>>, oid: string, expected: string): Committed | null {
  if (!tip.ok || tip.value === null || tip.value === expected) return null;
  return tip.value === oid ? { outcome: "committed", oid } : { outcome: "moved" };
}

// The checkout knows best where it comes from: over SSH with a deploy key, say.
const remoteOf = (git: GitProcess, place: PushPlace | null): string =>
  asked(git, ["remote", "get-url", "--push", "origin"]) ??
  (place === null ? "origin" : `${place.serverUrl}/${place.owner}/${place.repo}.git`);

/** The token as git sends it, to this server only; what a checkout has set before is put aside, as two are refused. */
function credentials({ serverUrl, token }: PushPlace): Record<string, string> {
  const key = `http.${serverUrl}/.extraheader`;
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  return {
    GIT_CONFIG_COUNT: "2",
    GIT_CONFIG_KEY_0: key,
    GIT_CONFIG_VALUE_0: "",
    GIT_CONFIG_KEY_1: key,
    GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic}`,
  };
}
