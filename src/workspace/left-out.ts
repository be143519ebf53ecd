import { counted } from "../text/counts.ts";
import type { NoNoteReason } from "./note-test.ts";
import type { FoundNotes } from "./read-notes.ts";

/** Why a file is no note, for a person. */
export const NO_NOTE_REASONS = {
  template: "it is a template",
  listing: "it lists other pages",
  document: "it is a page about the repository",
  "no-front-matter": "it has no front matter",
  "other-kind": "it is about something else than reading",
  where: "`where` in the config leaves it out",
} as const satisfies Record<NoNoteReason, string>;

/** Files are named one by one up to here. */
const MOST_NAMED = 10;

/** One line for each file among the notes that is none; of many, the first few and how many more. */
export function leftOutLines({ leftOut }: Pick<FoundNotes, "leftOut">): string[] {
  const lines = leftOut.map(({ path, reason }) => `${path}: left out, ${NO_NOTE_REASONS[reason]}`);
  if (lines.length <= MOST_NAMED) return lines;
  const more = lines.length - MOST_NAMED;
  return [...lines.slice(0, MOST_NAMED), `${counted(more, "more file")} left out`];
}

/** Where notes are read from and, where the folder was chosen, which came second. */
export function whereNotesAre({ choice, where }: Pick<FoundNotes, "choice" | "where">): string {
  const second = choice?.second ?? null;
  return second === null
    ? where.join(", ")
    : `${where.join(", ")} (${second.folder || "."} came second with ${counted(second.count, "file")})`;
}
