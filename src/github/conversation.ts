import { err, map, ok } from "../errors.ts";
import type { Answer, Comment, Conversation, ForgeFailure, ReviewComment } from "../forge.ts";
import { sameLogin } from "../forge.ts";
import { readComments } from "./comments.ts";
import { readPull } from "./pulls.ts";
import { either, fields, flag, listOf, number as numeral, orAbsent, orNull, type ShapeType, text } from "./shape.ts";
import type { GitHub } from "./typed-api.ts";
import { readViewer } from "./viewer.ts";

/**
 * A pull request with everything that is said on it, for a query or for what a mutation gives back. The variables are
 * null at first. A thread seldom has more than a handful of comments; ours is its first.
 */
export const CONVERSATION = `fragment Conversation on PullRequest {
  id state headRefOid
  comments(first: 100, after: $comments) {
    pageInfo { hasNextPage endCursor }
    nodes { ...Said editor { login } }
  }
  reviewThreads(first: 100, after: $threads) {
    pageInfo { hasNextPage endCursor }
    nodes {
      isResolved isOutdated path line startLine
      comments(first: 50) { nodes { fullDatabaseId url body isMinimized author { login } } }
    }
  }
}
fragment Said on IssueComment { fullDatabaseId url body author { login } }`;

const QUERY = `query Conversation($owner: String!, $repo: String!, $number: Int!, $comments: String, $threads: String) {
  viewer { login }
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) { ...Conversation } }
}
${CONVERSATION}`;

const person = orNull(fields({ login: text }));
const id = { fullDatabaseId: orAbsent(orNull(either(text, numeral))), url: text };
/** The fragment `Said`. */
export const saidShape = fields({ ...id, body: text, author: person, editor: orAbsent(person) });
const pageInfo = fields({ hasNextPage: flag, endCursor: orNull(text) });
const threadShape = fields({
  isResolved: flag,
  isOutdated: flag,
  path: text,
  line: orNull(numeral),
  startLine: orNull(numeral),
  comments: fields({
    nodes: orNull(listOf(orNull(fields({ ...id, body: text, isMinimized: flag, author: person })))),
  }),
});
/** The fragment `Conversation`. */
export const conversationShape = fields({
  id: text,
  state: text,
  headRefOid: text,
  comments: fields({ pageInfo, nodes: orNull(listOf(orNull(saidShape))) }),
  reviewThreads: fields({ pageInfo, nodes: orNull(listOf(orNull(threadShape))) }),
});
const answerShape = fields({
  viewer: fields({ login: text }),
  repository: orNull(fields({ pullRequest: orNull(conversationShape) })),
});

type Page = ShapeType<typeof conversationShape>;
type Thread = ShapeType<typeof threadShape>;

/** The pull request as it is now: one query, or one for each 100 comments. Where GraphQL can't give it, REST does. */
export async function readConversation(github: GitHub, number: number): Promise<Answer<Conversation>> {
  const first = await readPage(github, number, null);
  if (!first.ok) return await readByRest(github, number, first.failure);
  return await wholeConversation(github, { number, login: first.value.login }, first.value.page);
}

/** The conversation of which `page` is the first page, with those that follow. */
export async function wholeConversation(
  github: GitHub,
  { number, login }: { readonly number: number; readonly login: string },
  page: Page,
): Promise<Answer<Conversation>> {
  const comments: Comment[] = [];
  const reviewComments: ReviewComment[] = [];
  for (let current = page; ; ) {
    comments.push(...(current.comments.nodes ?? []).flatMap((one) => (one === null ? [] : [commentOf(one)])));
    reviewComments.push(...(current.reviewThreads.nodes ?? []).flatMap((thread) => ownComment(thread, login)));
    if (!current.comments.pageInfo.hasNextPage && !current.reviewThreads.pageInfo.hasNextPage) break;
    const next = await readPage(github, number, current);
    if (!next.ok) return next;
    current = next.value.page;
  }
  const { id: node, state, headRefOid } = page;
  comments.sort((a, b) => a.id - b.id);
  return ok({
    number,
    id: node,
    headSha: headRefOid,
    isOpen: state === "OPEN",
    login,
    comments,
    reviewComments,
    unread: null,
  });
}

async function readPage(
  github: GitHub,
  number: number,
  after: Page | null,
): Promise<Answer<{ readonly login: string; readonly page: Page }>> {
  const { owner, repo } = github.place;
  const cursors = {
    comments: after?.comments.pageInfo.endCursor ?? null,
    threads: after?.reviewThreads.pageInfo.endCursor ?? null,
  };
  const answer = await github.query(QUERY, { owner, repo, number, ...cursors }, answerShape);
  if (!answer.ok) return answer;
  const page = answer.value.repository?.pullRequest ?? null;
  if (page === null) return err({ kind: "missing", said: `There is no pull request ${number}.` });
  return ok({ login: answer.value.viewer.login, page });
}

/** For a server whose GraphQL knows less: without the threads, and without their answers. */
async function readByRest(github: GitHub, number: number, unread: ForgeFailure): Promise<Answer<Conversation>> {
  if (unread.kind === "unreachable" || unread.kind === "limited") return err(unread);
  const [pull, comments] = await Promise.all([readPull(github, number), readComments(github, number)]);
  if (!pull.ok) return pull;
  const viewer = await readViewer(github);
  const login = viewer.ok ? viewer.value : null;
  return map(comments, (all) => ({
    number,
    id: null,
    ...pull.value,
    login,
    comments: all,
    reviewComments: [],
    unread,
  }));
}

/** A comment of the fragment `Said`. */
export const commentOf = (one: ShapeType<typeof saidShape>): Comment => ({
  id: idOf(one),
  author: one.author?.login ?? null,
  body: one.body,
  editor: one.editor?.login ?? null,
});

/** The id in REST. An older GitHub Enterprise Server has it only at the address's end. */
const idOf = ({
  fullDatabaseId,
  url,
}: {
  readonly fullDatabaseId?: string | number | null | undefined;
  readonly url: string;
}) => Number(fullDatabaseId ?? /\d+$/.exec(url)?.[0]);

/** A thread is ours if we began it. */
function ownComment(thread: Thread | null, login: string): ReviewComment[] {
  const [first, ...others] = (thread?.comments.nodes ?? []).filter((comment) => comment !== null);
  const isOurs = (comment: { readonly author: { readonly login: string } | null }): boolean =>
    sameLogin(comment.author?.login ?? null, login);
  if (thread === null || first === undefined || !isOurs(first)) return [];
  const { path, line, startLine, isOutdated, isResolved } = thread;
  const isAnswered = others.some((comment) => !isOurs(comment));
  const { body, isMinimized } = first;
  return [{ id: idOf(first), path, line, startLine, body, isOutdated, isResolved, isMinimized, isAnswered }];
}
