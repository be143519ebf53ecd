/** Where a refusal comes from, if it is from a place in a file. Lines and columns count from 1. */
export interface RefusalPlace {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
}

/** Why Bookends stops before it has done anything: one sentence for the person who called it (exit 2; exit 1 in the Action). */
export class UserError extends Error {
  readonly place: RefusalPlace | null;

  constructor(sentence: string, place: RefusalPlace | null = null) {
    super(sentence);
    this.name = "UserError";
    this.place = place;
  }
}
