import { counted } from "../text/counts.ts";
import { escapeMarkdown } from "../text/markdown-text.ts";
import { clip } from "../text/terminal.ts";
import type { Preview, RowChange } from "./preview.ts";
import type { Change } from "./row-changes.ts";

const MOST_ROWS = 12;
const MOST_CHANGES = 8;
const LONGEST_TITLE = 100;
const LONGEST_VALUE = 120;
const OPENING = "**After the merge** the README changes";

/** The preview as Markdown, safe whatever the notes say: the first rows by path, how many more, then the figures. */
export function previewMarkdown({ rows, figures }: Preview): string {
  const items = rows.slice(0, MOST_ROWS).map(rowItem);
  const more = rows.length - items.length;
  if (more > 0) items.push(`and ${counted(more, "more note")}`);
  if (figures.length > 0) items.push(`Summary: ${changesText(figures)}`);
  if (items.length === 0) return `${OPENING} in how it shows the notes, not in what it says of them.`;
  return `${OPENING}:\n\n${items.map((item) => `- ${item}`).join("\n")}`;
}

function rowItem(row: RowChange): string {
  const title = titleText(row.title.trim() === "" ? row.path : row.title);
  switch (row.kind) {
    case "new":
      return `${title} is new${row.words.length === 0 ? "" : ` (${row.words.map(value).join(", ")})`}`;
    case "gone":
      return `${title} goes`;
    case "changed": {
      const move = row.from === null ? [] : [`moves to ${value(row.path)}`];
      const changes = row.changes.length === 0 ? [] : [changesText(row.changes)];
      return `${title}: ${[...move, ...changes].join("; ")}`;
    }
  }
}

function changesText(changes: readonly Change[]): string {
  const told = changes.slice(0, MOST_CHANGES).map(changeText);
  const more = changes.length - told.length;
  return [...told, ...(more > 0 ? [`and ${more} more`] : [])].join("; ");
}

function changeText({ what, before, after }: Change): string {
  const name = what === "" ? "" : `${value(what)} `;
  return `${name}${before === null ? "–" : value(before)} → ${after === null ? "–" : value(after)}`;
}

const titleText = (title: string): string => `*${escapeMarkdown(clip(title.trim(), LONGEST_TITLE))}*`;

const value = (text: string): string => escapeMarkdown(clip(text.trim(), LONGEST_VALUE));
