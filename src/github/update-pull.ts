import { map, ok } from "../errors.ts";
import type { Answer, PullWay, UpdatePull } from "../forge.ts";
import { anything, fields, number as numeral, orNull, type ShapeType, text } from "./shape.ts";
import type { GitHub } from "./typed-api.ts";
import { again } from "./write-once.ts";

const pullShape = fields({
  number: numeral,
  user: orNull(fields({ login: text })),
  body: orNull(text),
  html_url: text,
  base: fields({ ref: text, sha: text }),
});

type RestPull = ShapeType<typeof pullShape>;

const MOST = 100;

interface Opened {
  readonly pull: UpdatePull;
  readonly baseTip: string;
}

const opened = ({ number, user, body, html_url, base }: RestPull): Opened => ({
  pull: { number, author: user?.login ?? null, body: body ?? "", address: html_url, base: base.ref },
  baseTip: base.sha,
});

/** The open pull requests from one branch of the repository into another. */
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
  { title, body, ...way }: PullWay & { readonly title: string; readonly body: string },
): Promise<Answer<Opened>> {
  const found = async (): Promise<Answer<RestPull | null>> =>
    map(await openPulls(github, way), ([pull]) => pull ?? null);
  const order = { title, body, head: way.branch, base: way.base };
  const made = await github.write("POST /repos/{owner}/{repo}/pulls", order, pullShape, found);
  if (made.ok || made.failure.kind !== "refused") return map(made, opened);
  const other = await found();
  return other.ok && other.value !== null ? ok(opened(other.value)) : made;
}

const PULL = "PATCH /repos/{owner}/{repo}/pulls/{pull_number}";

/** Puts another body into a pull request. */
export const editUpdatePull = async (github: GitHub, number: number, body: string): Promise<Answer<null>> =>
  map(await github.write(PULL, { pull_number: number, body }, anything, again), () => null);

/** Closes a pull request without merging it. */
export const closeUpdatePull = async (github: GitHub, number: number): Promise<Answer<null>> =>
  map(await github.write(PULL, { pull_number: number, state: "closed" }, anything, again), () => null);
