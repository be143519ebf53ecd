import { field } from "../notes/field.ts";
import type { ReadableNote } from "../notes/note.ts";
import { taskProgress } from "../notes/task-list.ts";
import type { Finding } from "./problem.ts";

/** `progress/status`: completed with parts open, or queued with parts done. `heading` is that of the progress, in lower case. */
export function progressStatus({ frontMatter, facts, text, bodyStart }: ReadableNote, heading: string): Finding[] {
  const node = field(frontMatter, "status");
  const { status, progress } = facts;
  if (node === null || status === null || progress === null) return [];
  const { done, total } = progress;
  const contradicts = (status === "completed" && done < total) || (status === "queued" && done > 0);
  if (!contradicts) return [];
  const from = taskProgress(text.slice(bodyStart), heading) === null ? "front matter" : "tasks";
  return [{ rule: "progress/status", status, done, total, from, span: node.span, pointer: "/status" }];
}
