import type { ContentForge, PullForge } from "../forge.ts";
import type { GitHub } from "./api.ts";
import { readBlobs } from "./blobs.ts";
import { editComment, removeComment } from "./comments.ts";
import { readConversation } from "./conversation.ts";
import { readTree } from "./git-tree.ts";
import { readCommit } from "./objects.ts";
import { readChangedFiles, readComparison } from "./pulls.ts";
import { editReviewComment, removeReviewComment } from "./reviews.ts";
import { addComment, addReview } from "./talk.ts";

/** GitHub as the host of pull requests and of what lies in a repository. */
export const gitHubForge = (github: GitHub): PullForge & ContentForge => ({
  place: github.place,
  changedFiles: (number) => readChangedFiles(github, number),
  comparedFiles: (base, head) => readComparison(github, base, head),
  readConversation: (number) => readConversation(github, number),
  addComment: (to, body, isIt) => addComment(github, to, body, isIt),
  editComment: (id, body) => editComment(github, id, body),
  removeComment: (id) => removeComment(github, id),
  addReview: (to, comments) => addReview(github, to, comments),
  editReviewComment: (id, body) => editReviewComment(github, id, body),
  removeReviewComment: (id) => removeReviewComment(github, id),
  readTree: (commit) => readTree(github, commit),
  readCommit: (commit) => readCommit(github, commit),
  readBlobs: (requests) => readBlobs(github, requests),
});
