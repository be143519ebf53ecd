import { map, ok } from "../errors.ts";
import type { Answer } from "../forge.ts";
import type { GitHub } from "./api.ts";
import { anything, fields, number as numeral, orNull, text } from "./shape.ts";
import { again } from "./write-once.ts";

/** An open pull request from Bookends' branch. */
export interface UpdatePull {
  readonly number: number;
  readonly author: string | null;
  readonly body: string;
  readonly address: string;
}

/** Where it goes from, and where to. */
export interface PullWay {
  readonly branch: string;
  readonly base: string;
}

const pullShape = fields({
  number: numeral,
  user: orNull(fields({ login: text })),
  body: orNull(text),
  html_url: text,
});

interface RestPull {
  readonly number: number;
  readonly user: { readonly login: string } | null;
  readonly body: string | null;
  readonly html_url: string;
}

const MOST = 100;

const pullOf = ({ number, user, body, html_url }: RestPull): UpdatePull => ({
  number,
  author: user?.login ?? null,
  body: body ?? "",
  address: html_url,
});

/** The open pull requests from one branch of the repository into another, oldest first. */
export const readOpenPulls = async (github: GitHub, way: PullWay): Promise<Answer<readonly UpdatePull[]>> =>
  map(await openPulls(github, way), (pulls) => pulls.map(pullOf).sort((a, b) => a.number - b.number));

const openPulls = (github: GitHub, { branch, base }: PullWay): Promise<Answer<readonly RestPull[]>> =>
  github.list(
    "GET /repos/{owner}/{repo}/pulls",
    { state: "open", head: `${github.place.owner}:${branch}`, base },
    pullShape,
    MOST,
  );

/** Opens a pull request, or finds the one that another run has opened meanwhile. */
export async function openUpdatePull(
  github: GitHub,
  way: PullWay,
  { title, body }: { readonly title: string; readonly body: string },
): Promise<Answer<UpdatePull>> {
  const found = async (): Promise<Answer<RestPull | null>> =>
    map(await openPulls(github, way), ([pull]) => pull ?? null);
  const order = { title, body, head: way.branch, base: way.base };
  const opened = await github.write("POST /repos/{owner}/{repo}/pulls", order, pullShape, found);
  if (opened.ok || opened.failure.kind !== "refused") return map(opened, pullOf);
  const other = await found();
  return other.ok && other.value !== null ? ok(pullOf(other.value)) : opened;
}

const PULL = "PATCH /repos/{owner}/{repo}/pulls/{pull_number}";

/** Puts another body into a pull request. */
export const editUpdatePull = async (github: GitHub, number: number, body: string): Promise<Answer<null>> =>
  map(await github.write(PULL, { pull_number: number, body }, anything, again), () => null);

/** Closes a pull request without merging it. */
export const closeUpdatePull = async (github: GitHub, number: number): Promise<Answer<null>> =>
  map(await github.write(PULL, { pull_number: number, state: "closed" }, anything, again), () => null);
