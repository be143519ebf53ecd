import { counted } from "../text/counts.ts";
import { codeSpan } from "../text/markdown-text.ts";

/** What an update did. */
export interface UpdateFacts {
  /** Notes that were read. */
  readonly notes: number;
  /** Paths of the notes that can't be read. */
  readonly unread: readonly string[];
  /** Paths of the files that changed. */
  readonly changed: readonly string[];
  /** Where they changed. */
  readonly place: UpdatePlace;
}

/** A full commit id, or the number of a pull request, with the address of its page where it has one. */
export type UpdatePlace =
  | { readonly kind: "nowhere" }
  | { readonly kind: "working-tree" }
  | { readonly kind: "commit"; readonly oid: string; readonly branch: string; readonly address: string | null }
  | { readonly kind: "pull-request"; readonly number: number; readonly address: string }
  | { readonly kind: "closed"; readonly numbers: readonly number[] };

const MOST_LISTED = 100;

/** The update as Markdown for a job summary. */
export function updateSummary({ notes, unread, changed, place }: UpdateFacts): string {
  const left = unread.length === 0 ? "" : `\nLeft out, as they can't be read:\n\n${list(unread)}`;
  const files = changed.length === 0 ? "" : `\n${list(changed)}`;
  return `### Bookends: ${headline(changed.length, place)}\n\n${counted(notes, "note")} read.\n${files}${left}`;
}

function headline(changed: number, place: UpdatePlace): string {
  const files = counted(changed, "file");
  switch (place.kind) {
    case "nowhere":
      return "everything is current";
    case "working-tree":
      return changed === 0 ? "everything is current" : `${files} updated in the working tree`;
    case "commit":
      return `${files} updated in ${link(place.oid.slice(0, 7), place.address)} on ${codeSpan(place.branch)}`;
    case "pull-request":
      return `${files} to be updated by ${link(`#${place.number}`, place.address)}`;
    case "closed":
      return `everything is current, ${place.numbers.map((number) => `#${number}`).join(", ")} closed`;
  }
}

const link = (words: string, address: string | null): string =>
  address === null ? codeSpan(words) : `[${words}](<${address}>)`;

const list = (paths: readonly string[]): string =>
  [
    ...paths.slice(0, MOST_LISTED).map((path) => `- ${codeSpan(path)}\n`),
    ...(paths.length > MOST_LISTED ? [`- and ${paths.length - MOST_LISTED} more\n`] : []),
  ].join("");
