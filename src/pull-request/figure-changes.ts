import { figuresOf, type Goal } from "../readme/figures.ts";
import type { Shelf } from "../readme/shelf.ts";
import type { Change } from "./row-changes.ts";

/** What changes in the figures of the summary. */
export function figureChanges(base: Shelf, head: Shelf): Change[] {
  const [before, after] = [figuresOf(base), figuresOf(head)];
  const year = after.goal?.year ?? before.goal?.year ?? "";
  const changes = [
    { what: "", before: before.counts, after: after.counts },
    { what: `finished in ${year}`, before: goalWords(before.goal), after: goalWords(after.goal) },
    { what: "average", before: before.average, after: after.average },
  ];
  return changes.filter((change) => change.before !== change.after);
}

const goalWords = (goal: Goal | null): string | null => goal && `${goal.done} of ${goal.wanted}`;
