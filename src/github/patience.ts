/** What waiting depends on; tests have their own. */
export interface Waits {
  /** Milliseconds. */
  sleep(duration: number): Promise<void>;
  /** From 0 to 1, 1 excluded. */
  random(): number;
}

export const realWaits: Waits = {
  sleep: (duration) => new Promise((resolve) => setTimeout(resolve, duration)),
  random: Math.random,
};

/** How long a run may wait for rate limits in all, in seconds: a job costs its owner minutes. */
const BUDGET = 300;

/** How often a request is repeated after GitHub's own trouble or a lost connection. */
export const RETRIES = 3;

/** Before the first of them, in milliseconds; each is three times as long as the one before. */
const FIRST_DELAY = 400;

/** The time before a repetition, in milliseconds. `losses` counts from 1. */
export const delayAfter = (losses: number, { random }: Pick<Waits, "random">): number =>
  FIRST_DELAY * 3 ** (losses - 1) * (0.75 + random() / 2);

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
