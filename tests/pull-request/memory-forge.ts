import { err, ok } from "../../src/errors.ts";
import type { Answer, Comment, Conversation, ForgeFailure, PullForge, ReviewComment } from "../../src/forge.ts";

export const OURS = "github-actions[bot]";

/** A pull request in memory: what is on it, and what was done to it, in order. */
export interface MemoryForge extends PullForge {
  head: string;
  isOpen: boolean;
  comments: Comment[];
  reviewComments: ReviewComment[];
  readonly done: string[];
  /** Paths that a review must not name: the host refuses it whole then. */
  readonly unplaceable: Set<string>;
  /** Happens before an operation of this name, once. */
  readonly meanwhile: Map<keyof PullForge, () => void>;
  /** What an operation of this name fails with. */
  readonly failing: Map<keyof PullForge, ForgeFailure>;
}

export function memoryForge(login: string | null = OURS): MemoryForge {
  let ids = 100;
  const conversation = (): Conversation => ({
    number: 1,
    id: "pull",
    headSha: forge.head,
    isOpen: forge.isOpen,
    login,
    comments: [...forge.comments].sort((a, b) => a.id - b.id),
    reviewComments: forge.reviewComments,
    unread: null,
  });
  const attempt = <T>(name: keyof PullForge, words: string, act: () => Answer<T>): Promise<Answer<T>> => {
    const failure = forge.failing.get(name);
    const first = forge.meanwhile.get(name);
    forge.meanwhile.delete(name);
    first?.();
    if (failure !== undefined) return Promise.resolve(err(failure));
    if (name !== "readConversation") forge.done.push(`${name} ${words}`);
    return Promise.resolve(act());
  };
  const edited = <T extends { id: number; body: string }>(list: readonly T[], id: number, body: string): T[] =>
    list.map((one) => (one.id === id ? { ...one, body } : one));
  const nothing = () => ok(null);
  const forge: MemoryForge = {
    place: { owner: "reader", repo: "library", serverUrl: "https://github.com" },
    head: "head",
    isOpen: true,
    comments: [],
    reviewComments: [],
    done: [],
    unplaceable: new Set(),
    meanwhile: new Map(),
    failing: new Map(),
    changedFiles: () => attempt("changedFiles", "", () => ok([])),
    comparedFiles: () => attempt("comparedFiles", "", () => ok([])),
    readConversation: () => attempt("readConversation", "", () => ok(conversation())),
    addComment: (_, body) =>
      attempt("addComment", body, () => {
        ids += 1;
        const comment = { id: ids, author: login ?? "ada", body, editor: null };
        forge.comments.push(comment);
        return ok({ comment, conversation: conversation() });
      }),
    editComment: (id, body) =>
      attempt("editComment", `${id} ${body}`, () => {
        if (!forge.comments.some((one) => one.id === id)) return err({ kind: "missing", said: "Not Found" });
        forge.comments = edited(forge.comments, id, body);
        return ok(null);
      }),
    removeComment: (id) =>
      attempt("removeComment", String(id), () => {
        forge.comments = forge.comments.filter((one) => one.id !== id);
        return ok(null);
      }),
    addReview: (_, comments) =>
      attempt("addReview", comments.map(({ path }) => path).join(), () => {
        if (comments.some(({ path }) => forge.unplaceable.has(path)))
          return err({ kind: "refused", status: 200, types: ["UNPROCESSABLE"], said: "Line could not be resolved" });
        const state = { isOutdated: false, isResolved: false, isMinimized: false, isAnswered: false };
        for (const { side: _side, ...comment } of comments) {
          ids += 1;
          forge.reviewComments.push({ ...comment, ...state, id: ids });
        }
        return ok(conversation());
      }),
    editReviewComment: (id, body) => attempt("editReviewComment", `${id} ${body}`, nothing),
    removeReviewComment: (id) =>
      attempt("removeReviewComment", String(id), () => {
        forge.reviewComments = forge.reviewComments.filter((one) => one.id !== id);
        return ok(null);
      }),
  };
  return forge;
}
