import { rmSync } from "node:fs";
import { dirname } from "node:path";
import { type PullHelpers, pullHelpers } from "./helpers/pulls.ts";
import { type RepositoryHelpers, repositoryHelpers } from "./helpers/repository.ts";
import { type SettingHelpers, settingHelpers } from "./helpers/settings.ts";
import { type TalkHelpers, talkHelpers } from "./helpers/talk.ts";
import { API, dispatcher, GRAPHQL } from "./http/dispatch.ts";
import { type FailureOrder, failures } from "./http/failures.ts";
import { type Hook, hooks } from "./http/hooks.ts";
import { listen } from "./http/listen.ts";
import type { Match, Seen } from "./http/seen.ts";
import { newWorld, type WorldOptions } from "./state/new-world.ts";
import type { World } from "./state/world.ts";

/** A GitHub of one repository and its forks, on 127.0.0.1. */
export interface FakeGitHub extends RepositoryHelpers, PullHelpers, TalkHelpers, SettingHelpers, AsyncDisposable {
  readonly owner: string;
  readonly name: string;
  /** `owner/name` */
  readonly repository: string;
  /** GITHUB_API_URL */
  readonly apiUrl: string;
  /** GITHUB_GRAPHQL_URL */
  readonly graphqlUrl: string;
  /** GITHUB_SERVER_URL: `git clone SERVER/owner/name.git` works, with a token as the password. */
  readonly serverUrl: string;
  /** A workflow's token (github-actions[bot]) that may write contents, issues and pull requests. */
  readonly token: string;
  /** Every request, in order. */
  readonly requests: readonly Seen[];
  /** The requests that were to change something. */
  readonly writes: readonly Seen[];
  /** What no client of GitHub's may do, one sentence each: a test asserts that there is none. */
  readonly violations: readonly string[];
  /** All that is behind it. */
  readonly world: World;
  /** Has something happen at a request: a race. */
  onRequest(match: Match, hook: Hook): void;
  /** Has requests fail. */
  fail(order: FailureOrder): void;
  /** Ends the server and removes its repository. */
  stop(): Promise<void>;
}

/**
 * Starts a GitHub with one empty repository.
 *
 *     await using github = await startGitHub();
 *     github.commit({ files: { "content/reading/a.md": "…" } });
 *     github.commit({ branch: "topic", files: { "content/reading/b.md": "…" } });
 *     const pull = github.openPull({ branch: "topic" });
 *     const ran = await runAction(github, { on: { event: "pull_request", pull } });
 *     // ran.code, ran.annotations, github.comments(pull), github.threads(pull), github.writes
 *     expect(github.violations).toEqual([]);
 */
export async function startGitHub(options: WorldOptions = {}): Promise<FakeGitHub> {
  const world = newWorld(options);
  const requests: Seen[] = [];
  const hooked = hooks();
  const failing = failures();
  const handler = dispatcher(world, requests, hooked, failing);
  const listener = await listen(handler, (error) => world.violations.push(`The fake failed: ${detail(error)}`));
  const { origin } = listener;
  Object.assign(world.urls, { api: `${origin}${API}`, graphql: `${origin}${GRAPHQL}`, server: origin });
  const settings = settingHelpers(world);
  const permissions = { contents: "write", issues: "write", pull_requests: "write" } as const;
  const stop = async (): Promise<void> => {
    await listener.stop();
    rmSync(dirname(world.git.folder), { recursive: true, force: true });
  };
  return {
    ...repositoryHelpers(world),
    ...pullHelpers(world),
    ...talkHelpers(world),
    ...settings,
    owner: world.owner,
    name: world.name,
    repository: `${world.owner}/${world.name}`,
    apiUrl: world.urls.api,
    graphqlUrl: world.urls.graphql,
    serverUrl: world.urls.server,
    token: settings.addToken({ login: "github-actions[bot]", permissions }),
    requests,
    get writes() {
      return requests.filter(({ write }) => write);
    },
    violations: world.violations,
    world,
    onRequest: hooked.add,
    fail: failing.add,
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

const detail = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
