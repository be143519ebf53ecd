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

/** How often a request is repeated after the server's own trouble or a lost connection. */
export const RETRIES = 3;

/** Before the first of them, in milliseconds; each is three times as long as the one before. */
const FIRST_DELAY = 400;

/** The time before a repetition, in milliseconds. `losses` counts from 1. */
export const delayAfter = (losses: number, { random }: Pick<Waits, "random">): number =>
  FIRST_DELAY * 3 ** (losses - 1) * (0.75 + random() / 2);
