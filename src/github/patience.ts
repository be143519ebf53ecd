/** How long a run may wait for rate limits in all, in seconds: a job costs its owner minutes. */
const BUDGET = 300;

/** What all requests of a run share: the seconds that GitHub may make it wait. */
export interface Patience {
  /** Takes these seconds (at least one) from the budget; false if there aren't as many left. */
  takes(seconds: number): boolean;
}

/** The patience of one run. */
export function patience(): Patience {
  let left = BUDGET;
  return {
    takes: (seconds) => {
      // A server that asks for no time at all must not be asked without end.
      const taken = Math.max(seconds, 1);
      if (taken > left) return false;
      left -= taken;
      return true;
    },
  };
}
