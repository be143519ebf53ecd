import type { Forge } from "../forge.ts";
import { readBlobs } from "./blobs.ts";
import { editComment, removeComment } from "./comments.ts";
import { readConversation } from "./conversation.ts";
import { readTree } from "./git-tree.ts";
import { makeCommit, readCommit } from "./objects.ts";
import { readChangedFiles, readComparison } from "./pulls.ts";
import { readTip } from "./refs.ts";
import { editReviewComment, removeReviewComment } from "./reviews.ts";
import { addComment, addReview } from "./talk.ts";
import type { GitHub } from "./typed-api.ts";
import { moveBranch, readAbove, readUpdate } from "./update-branch.ts";
import { closeUpdatePull, editUpdatePull, openUpdatePull } from "./update-pull.ts";

/** GitHub as a host. */
export const gitHubForge = (github: GitHub): Forge => ({
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
  readTip: (branch) => readTip(github, branch),
  readUpdate: (way) => readUpdate(github, way),
  readAbove: (base, tip) => readAbove(github, base, tip),
  makeCommit: (order) => makeCommit(github, order),
  moveBranch: (state, move) => moveBranch(github, state, move),
  openPull: (order) => openUpdatePull(github, order),
  editPull: (number, body) => editUpdatePull(github, number, body),
  closePull: (number) => closeUpdatePull(github, number),
});
