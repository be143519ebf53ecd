import { again, type GitHub, url } from "./client.ts";
import { type Answer, answered, mapped } from "./failure.ts";

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
  mapped(await openPulls(github, way), (pulls) => pulls.map(pullOf).sort((a, b) => a.number - b.number));

const openPulls = (github: GitHub, { branch, base }: PullWay): Promise<Answer<readonly RestPull[]>> =>
  github.list<RestPull>(url`pulls?state=open&head=${`${github.place.owner}:${branch}`}&base=${base}`, MOST);

/** Opens a pull request, or finds the one that another run has opened meanwhile. */
export async function openUpdatePull(
  github: GitHub,
  way: PullWay,
  { title, body }: { readonly title: string; readonly body: string },
): Promise<Answer<UpdatePull>> {
  const found = async (): Promise<Answer<RestPull | null>> =>
    mapped(await openPulls(github, way), ([pull]) => pull ?? null);
  const order = { title, body, head: way.branch, base: way.base };
  const opened = await github.send<RestPull>("POST", url`pulls`, order, found);
  if (opened.ok || opened.failure.kind !== "refused") return mapped(opened, pullOf);
  const other = await found();
  return other.ok && other.value !== null ? answered(pullOf(other.value)) : opened;
}

/** Puts another body into a pull request. */
export const editUpdatePull = async (github: GitHub, number: number, body: string): Promise<Answer<null>> =>
  mapped(await github.send("PATCH", url`pulls/${number}`, { body }, again), () => null);

/** Closes a pull request without merging it. */
export const closeUpdatePull = async (github: GitHub, number: number): Promise<Answer<null>> =>
  mapped(await github.send("PATCH", url`pulls/${number}`, { state: "closed" }, again), () => null);
