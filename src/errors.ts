/** Where a UserError comes from, if it is from a place in a file. Lines and columns count from 1. */
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

/** What came of something that can fail where no person is answered: a value, or the reason why there is none. */
export type Result<T, F> = Ok<T> | Err<F>;

export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Err<F> {
  readonly ok: false;
  readonly failure: F;
}

/** A result that has a value. */
export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });

/** A result that has none. */
export const err = <F>(failure: F): Err<F> => ({ ok: false, failure });

/** The same result with another value. */
export const map = <T, U, F>(result: Result<T, F>, change: (value: T) => U): Result<U, F> =>
  result.ok ? ok(change(result.value)) : result;
