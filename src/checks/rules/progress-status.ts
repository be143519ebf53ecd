import { field } from "../../notes/field.ts";
import type { FrontMatter, NoteFacts } from "../../notes/note.ts";
import type { Finding } from "../problem.ts";

/** `progress/status`: completed with parts open, or queued with parts done. */
export function progressStatus(frontMatter: FrontMatter, { status, progress }: NoteFacts): Finding[] {
  const node = field(frontMatter, "status");
  if (node === null || status === null || progress === null) return [];
  const { done, total } = progress;
  const contradicts = (status === "completed" && done < total) || (status === "queued" && done > 0);
  return contradicts ? [{ rule: "progress/status", status, done, total, span: node.span, pointer: "/status" }] : [];
}
