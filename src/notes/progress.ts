import { numberText } from "./field.ts";
import type { Progress } from "./note.ts";
import { firstOf, type NoteFields } from "./note-fields.ts";
import type { Status } from "./status.ts";
import { taskProgress } from "./task-list.ts";

/**
 * Parts done of parts in all: from the task list under the progress heading (`heading` in lower case), else from
 * `progress` (`42`, `42%`, `5/12`), or the page reached of all pages; else a completed note is complete, and any other
 * has no progress.
 */
export function readProgress(
  fields: NoteFields,
  body: string,
  status: Status | null,
  heading: string,
): Progress | null {
  return (
    taskProgress(body, heading) ??
    firstOf(fields.valuesOf("progress"), (node) => progressFromText(numberText(node))) ??
    pageProgress(fields) ??
    (status === "completed" ? { done: 1, total: 1, next: null } : null)
  );
}

/** `currentPage` of `pages`, or `progress_current` of `progress_max`. A page 0 of a book says nothing. */
function pageProgress(fields: NoteFields): Progress | null {
  const current = firstOf(fields.valuesOf("currentPage"), numberText);
  const last = firstOf(fields.valuesOf("lastPage"), numberText) ?? firstOf(fields.valuesOf("pages"), numberText);
  return fraction(current, last);
}

function progressFromText(text: string | null): Progress | null {
  const [, done, total] = /^(\d+)\s*(?:\/|of)\s*(\d+)$/.exec(text ?? "") ?? [];
  if (done !== undefined) return fraction(done, total ?? null);
  const [, percent] = /^(\d+(?:\.\d+)?)\s*%?$/.exec(text ?? "") ?? [];
  return fraction(percent ?? null, "100");
}

function fraction(part: string | null, whole: string | null): Progress | null {
  if (part === null || whole === null) return null;
  const [done, total] = [Number(part), Number(whole)];
  return total > 0 && done >= 0 && done <= total ? { done, total, next: null } : null;
}
