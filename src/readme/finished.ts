import type { Shelf } from "./shelf.ts";

/** The days on which notes were finished, as precise as they are known. Only a finishing date tells; what was abandoned never counts. */
export const finishedDays = ({ notes }: Pick<Shelf, "notes">): string[] =>
  notes.flatMap(({ facts }) => (facts.finished !== null && facts.status !== "abandoned" ? [facts.finished] : []));
