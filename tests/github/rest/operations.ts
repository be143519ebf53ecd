import { contentOperations } from "./contents.ts";
import { gitObjectOperations } from "./git-objects.ts";
import { refOperations } from "./git-refs.ts";
import { issueCommentOperations } from "./issue-comments.ts";
import type { Operation } from "./operation.ts";
import { pullOperations } from "./pulls.ts";
import { repositoryOperations } from "./repositories.ts";
import { reviewCommentOperations } from "./review-comments.ts";
import { reviewOperations } from "./reviews.ts";

/** Every operation of GitHub's REST API that the fake has. */
export const operations: readonly Operation[] = [
  ...repositoryOperations,
  ...contentOperations,
  ...pullOperations,
  ...reviewOperations,
  ...reviewCommentOperations,
  ...issueCommentOperations,
  ...refOperations,
  ...gitObjectOperations,
];
