import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import type { NoteFacts } from "../notes/note.ts";
import { escapeInvisible } from "../text/terminal.ts";

/** A change as a unified diff that `git apply` takes; "" if there is none. `before` and `after` are null where there is no file. */
export function diffText({
  path,
  before,
  after,
}: {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}): string {
  if (before === after) return "";
  return createTwoFilesPatch(
    before === null ? "/dev/null" : `a/${path}`,
    after === null ? "/dev/null" : `b/${path}`,
    before ?? "",
    after ?? "",
    undefined,
    undefined,
    {
      context: 3,
      headerOptions: FILE_HEADERS_ONLY,
    },
  );
}

/** Text for a screen: what could move its cursor or colour it is shown as an escape, line by line. */
export const onScreen = (text: string): string => text.split("\n").map(escapeInvisible).join("\n");

/** The notes as a list for people, one a line. */
export function notesText(notes: readonly NoteFacts[]): string {
  const rows = notes.map((note) => [
    note.status ?? "–",
    progressText(note),
    escapeInvisible(note.title),
    escapeInvisible(note.path),
  ]);
  const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}\n`).join("");
}

const progressText = ({ progress }: NoteFacts): string =>
  progress === null ? "–" : `${progress.done}/${progress.total}`;
