import { field, numberText } from "./field.ts";
import type { FrontMatter, Progress } from "./note.ts";
import type { Status } from "./status.ts";
import { taskProgress } from "./task-list.ts";

/**
 * Parts done of parts in all: from the task list under the progress heading (`heading` in lower case), else from the
 * front matter's `progress` (`42`, `42%`, `5/12`) or `currentPage` of `pages`; else a completed note is complete,
 * and any other has no progress.
 */
export function readProgress(
  frontMatter: FrontMatter | null,
  body: string,
  status: Status | null,
  heading: string,
): Progress | null {
  return (
    taskProgress(body, heading) ??
    progressFromText(numberText(field(frontMatter, "progress"))) ??
    fraction(numberText(field(frontMatter, "currentPage")), numberText(field(frontMatter, "pages"))) ??
    (status === "completed" ? { done: 1, total: 1, next: null } : null)
  );
}

function progressFromText(text: string | null): Progress | null {
  const [, done, total] = /^(\d+)\s*\/\s*(\d+)$/.exec(text ?? "") ?? [];
  if (done !== undefined) return fraction(done, total ?? null);
  const [, percent] = /^(\d+(?:\.\d+)?)\s*%?$/.exec(text ?? "") ?? [];
  return fraction(percent ?? null, "100");
}

function fraction(part: string | null, whole: string | null): Progress | null {
  if (part === null || whole === null) return null;
  const [done, total] = [Number(part), Number(whole)];
  return total > 0 && done >= 0 && done <= total ? { done, total, next: null } : null;
}
