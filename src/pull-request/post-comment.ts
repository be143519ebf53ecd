import type { GitHub } from "../github/client.ts";
import {
  type Comment,
  createComment,
  deleteComment,
  editComment,
  readComment,
  readComments,
} from "../github/comments.ts";
import type { Answer } from "../github/failure.ts";
import { answered } from "../github/failure.ts";
import { sameLogin } from "../github/login.ts";
import { isNewer, type Run, readRun, sameResult } from "./comment-marker.ts";
import type { Still } from "./head-check.ts";
import { cannot, type Spoken } from "./post-result.ts";

/** The one comment's place: those that are there (oldest first; more than one only after a race), and how to know them. */
export interface Spot {
  readonly number: number;
  readonly run: Run;
  readonly ours: readonly Comment[];
  readonly isOurs: (comment: Comment) => boolean;
}

/** Makes the one comment say `body` (null: nothing to say), if it doesn't already and the head is where it was. */
export async function putComment(
  gitHub: GitHub,
  spot: Spot,
  body: string | null,
  still: Still,
): Promise<Spoken | "moved"> {
  const [oldest, ...others] = spot.ours;
  const isSaid = body === null || (oldest !== undefined && sameResult(oldest.body, body));
  if (isSaid && others.length === 0) return NOTHING;
  const standing = await still();
  if (!standing.ok) return { said: [], warnings: [cannot("write the comment", standing.failure)] };
  if (!standing.value) return "moved";
  const done = isSaid ? answered(null) : await write(gitHub, spot, oldest, body);
  const cleared = done.ok ? await removeAll(gitHub, others) : done;
  if (!cleared.ok) return { said: [], warnings: [cannot("write the comment", cleared.failure)] };
  return { said: ["The comment on the pull request is written."], warnings: [] };
}

const NOTHING: Spoken = { said: [], warnings: [] };

async function write(gitHub: GitHub, spot: Spot, old: Comment | undefined, body: string): Promise<Answer<null>> {
  if (old === undefined) return create(gitHub, spot, body);
  // Between listing and writing, another run may have been there.
  const now = await readComment(gitHub, old.id);
  if (!now.ok) return now.failure.kind === "missing" ? create(gitHub, spot, body) : now;
  return overwrite(gitHub, spot, now.value, body);
}

async function overwrite(
  gitHub: GitHub,
  { run }: Spot,
  { id, body: said }: Comment,
  body: string,
): Promise<Answer<null>> {
  const isLeft = sameResult(said, body) || isNewer(readRun(said) ?? run, run);
  return isLeft ? answered(null) : await editComment(gitHub, id, body);
}

/**
 * Of two runs that create the comment at once, the one whose comment is the younger takes it away again. Only now it is
 * sure who we are: the comment's author.
 */
async function create(gitHub: GitHub, spot: Spot, body: string): Promise<Answer<null>> {
  const isIt = (comment: Comment): boolean => spot.isOurs(comment) && sameRun(readRun(comment.body), spot.run);
  const made = await createComment(gitHub, spot.number, body, isIt);
  if (!made.ok) return made;
  const all = await readComments(gitHub, spot.number);
  if (!all.ok) return all;
  const author = made.value.author ?? "";
  const [oldest] = all.value.filter(
    (one) => spot.isOurs(one) || (sameLogin(one.author, author) && readRun(one.body) !== null),
  );
  if (oldest === undefined || oldest.id === made.value.id) return answered(null);
  const removed = await deleteComment(gitHub, made.value.id);
  return removed.ok ? overwrite(gitHub, spot, oldest, body) : removed;
}

const sameRun = (a: Run | null, b: Run): boolean => a !== null && a.id === b.id && a.attempt === b.attempt;

async function removeAll(gitHub: GitHub, comments: readonly Comment[]): Promise<Answer<null>> {
  for (const { id } of comments) {
    const removed = await deleteComment(gitHub, id);
    if (!removed.ok) return removed;
  }
  return answered(null);
}
