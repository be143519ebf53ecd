import type { Shelf } from "./shelf.ts";

/**
 * The days on which notes were finished, as precise as they are known; a book read twice counts twice. Only a finishing
 * date tells; what was abandoned never counts.
 */
export const finishedDays = ({ notes }: Pick<Shelf, "notes">): string[] =>
  notes.flatMap(({ facts }) => (facts.status === "abandoned" ? [] : facts.reads));
