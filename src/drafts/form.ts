import type { Value } from "./draft-value.ts";

/** One way to write a field, and what a note that is written so is read as. */
export interface Form<Fact> {
  readonly value: Value;
  readonly says: Fact;
}

/** The forms without those that are written as one before them. */
export function distinct<Fact>(forms: readonly Form<Fact>[]): Form<Fact>[] {
  const seen = new Map(forms.toReversed().map((form) => [JSON.stringify(form.value), form]));
  return forms.filter((form) => seen.get(JSON.stringify(form.value)) === form);
}
