import { isoSeconds } from "../git/objects.ts";

/** A clock that goes on by a second each time it is read, so that a run's dates are those of the last. */
export interface Clock {
  now(): string;
}

export function clockFrom(start: string): Clock {
  let moment = Date.parse(start);
  return {
    now: () => {
      moment += 1000;
      return isoSeconds(moment);
    },
  };
}
