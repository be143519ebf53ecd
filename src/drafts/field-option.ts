import type { FieldName } from "../notes/fields.ts";
import type { Value } from "./draft-value.ts";
import type { Form } from "./form.ts";
import type { LibraryStyle, Target } from "./library-style.ts";
import { frontMatterTarget, newSlot, type Slot, slotsOf } from "./slots.ts";

/** What a draft says, field by field. `pageDate` is a date that is not one of reading. */
export type DraftField =
  | "title"
  | "authors"
  | "category"
  | "status"
  | "rating"
  | "started"
  | "finished"
  | "tags"
  | "isbn"
  | "pages"
  | "pageDate";

/** A value and where it stands. */
export interface Entry {
  readonly target: Target;
  readonly value: Value;
}

/** One way to write a field, at all its places. */
export interface FieldOption {
  readonly entries: readonly Entry[];
  /** What the note is then read as; null where nothing is written. */
  readonly says: unknown;
}

/** A field that is left out. */
export const NOTHING: FieldOption = { entries: [], says: null };

/** The ways to write a value at a place. */
export type Forms = (slot: Slot) => readonly Form<unknown>[];

/** The forms of a field at its first place, each with the first form of its other places; a new place if it has none. */
export function inSlots(field: FieldName, style: LibraryStyle, formsIn: Forms): FieldOption[] {
  const [first, ...others] = slotsOf(field, style);
  const fresh = newSlot(field, style);
  const main = first ?? fresh;
  const beside = others.flatMap((slot): Entry[] => {
    const [form] = slot.isUsual ? formsIn(slot) : [];
    return form === undefined ? [] : [{ target: slot.target, value: form.value }];
  });
  const own = formsIn(main).map(({ value, says }) => ({
    entries: [{ target: main.target, value }, ...beside],
    says,
  }));
  if (first !== undefined && first.target.at !== "line") return own;
  // What a line of the body can't hold stands in front matter of its own.
  const last: Slot = { ...fresh, target: frontMatterTarget(field, style) };
  const added = [...(first === undefined ? [] : [fresh]), last].flatMap((slot) =>
    formsIn(slot).map(({ value, says }) => {
      const shown = first === undefined ? [] : [{ target: first.target, value: formsIn(first)[0]?.value ?? value }];
      return { entries: [{ target: slot.target, value }, ...shown, ...beside], says };
    }),
  );
  return [...own, ...added];
}

/** Whether the library has no notes yet. */
export const isFirst = ({ keys, lines }: LibraryStyle): boolean => keys.length + lines.length === 0;
