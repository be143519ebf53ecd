import { pointerPath } from "../notes/locate.ts";
import type { NoteFacts } from "../notes/note.ts";
import { STATUS_TABLE, STATUSES, type Status } from "../notes/status.ts";
import type { Problem } from "../rules/problem.ts";
import { chosen, DRAFT_FIELDS, type Draft } from "./draft.ts";
import type { DraftField } from "./field-option.ts";
import type { LibraryStyle } from "./library-style.ts";

/** The fields of a draft that are read otherwise than they are meant. */
export function differingFields(draft: Draft, facts: NoteFacts): DraftField[] {
  const { book } = draft;
  const says = (field: DraftField): unknown => chosen(draft, field).says;
  const wrong: DraftField[] = [];
  const expect = (field: DraftField, isRight: boolean): void => {
    if (!isRight) wrong.push(field);
  };
  expect("title", facts.title === book.title);
  expect("authors", isSame(facts.authors, says("authors") ?? []));
  expect("category", says("category") === null || facts.category === says("category"));
  expect("status", facts.status === (says("status") ?? statusByDates(facts)));
  expect("rating", facts.rating === says("rating"));
  expect("started", facts.started === says("started"));
  expect("finished", facts.finished === says("finished"));
  expect("tags", includesAll(facts.tags, says("tags")));
  expect("isbn", says("isbn") === null || includesAll(says("isbn"), facts.isbn === null ? [""] : [facts.isbn]));
  expect("pages", says("pages") === null || facts.pages === says("pages"));
  // A date of reading that the book doesn't have comes from the page's.
  const isForeign =
    (facts.started !== null && book.started === null) || (facts.finished !== null && book.reads.length === 0);
  expect("pageDate", !isForeign);
  return wrong;
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const includesAll = (all: unknown, some: unknown): boolean =>
  some === null || (Array.isArray(all) && Array.isArray(some) && some.every((one) => all.includes(one)));

/** The status that dates alone mean. */
function statusByDates({ started, reads }: NoteFacts): Status | null {
  const by = reads.length > 0 ? "finished" : started === null ? null : "started";
  return by === null ? null : (STATUSES.find((status) => STATUS_TABLE[status].date === by) ?? null);
}

/** Which fields of a draft problems are about, and which keys that no field is written at; a key that is lacking is none. */
export function problemFields(
  draft: Draft,
  problems: readonly Problem[],
  { keys }: Pick<LibraryStyle, "keys">,
): { readonly fields: readonly DraftField[]; readonly keys: readonly string[] } {
  const paths = problems
    .filter(({ rule }) => rule !== "schema/required" && rule !== "shelf/duplicate")
    .map(({ pointer }) => pointerPath(pointer));
  const isAt = (path: readonly string[], at: readonly string[]): boolean =>
    path.every((name, index) => name === at[index]);
  const fields = DRAFT_FIELDS.filter((field) =>
    chosen(draft, field).entries.some(({ target }) => target.at === "key" && paths.some((at) => isAt(target.path, at))),
  );
  const others = keys.filter(({ path }) => paths.some((at) => isAt(path, at))).map(({ path }) => JSON.stringify(path));
  return { fields, keys: fields.length > 0 ? [] : others };
}
