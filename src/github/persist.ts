import { type Answer, answered, failed } from "./failure.ts";
import type { Verdict } from "./verdict.ts";

/** What waiting depends on; a test has its own. */
export interface Waits {
  /** Milliseconds. */
  sleep(duration: number): Promise<void>;
  /** From 0 to 1, 1 excluded. */
  random(): number;
  /** Milliseconds since 1970. */
  now(): number;
}

export const realWaits: Waits = {
  sleep: (duration) => new Promise((resolve) => setTimeout(resolve, duration)),
  random: Math.random,
  now: Date.now,
};

/** How long a run may wait for rate limits in all, in seconds: a job costs its owner minutes. */
const PATIENCE = 300;
export const RETRIES = 3;
/** Before the first of them, in milliseconds; each is three times as long as the one before. */
export const FIRST_DELAY = 400;

/** Looks for what a request whose answer was lost has done all the same; null: there is nothing to be seen of it. */
type Look<T> = () => Promise<Answer<T | null>>;

/** Asks until there is an answer or no hope. */
export type Persist = <T>(ask: () => Promise<Verdict<T>>, landed?: Look<T>) => Promise<Answer<T>>;

/**
 * Asks again what may come right when asked again: three times after GitHub's own trouble or a lost connection, each
 * time later, and after a rate limit when GitHub says so, as long as patience lasts.
 */
export function persistent(waits: Waits): Persist {
  const patience = patienceOf(waits);
  return async (ask, landed = () => Promise.resolve(answered(null))) => {
    for (let losses = 0; ; ) {
      const verdict = await ask();
      if (verdict.verdict === "lost") losses += 1;
      const answer = await settled(verdict, losses, landed, patience);
      if (answer !== null) return answer;
    }
  };
}

/** What all requests of a run share: each waits as long as GitHub wishes, or is told that this is too long. */
interface Patience {
  afterLimit(seconds: number): Promise<boolean>;
  afterLoss(losses: number, seconds: number): Promise<boolean>;
}

function patienceOf(waits: Waits): Patience {
  let left = PATIENCE;
  const waited = async (seconds: number, atLeast: number): Promise<boolean> => {
    if (seconds > left) return false;
    left -= seconds;
    await waits.sleep(Math.max(seconds * 1000, atLeast));
    return true;
  };
  const delay = (losses: number): number => FIRST_DELAY * 3 ** (losses - 1) * (0.75 + waits.random() / 2);
  return {
    // A server that wishes for no time at all must not be asked without end.
    afterLimit: (seconds) => waited(Math.max(seconds, 1), 0),
    afterLoss: (losses, seconds) => (losses > RETRIES ? Promise.resolve(false) : waited(seconds, delay(losses))),
  };
}

/** The answer, after waiting if that is wished for; null: ask again. */
async function settled<T>(
  verdict: Verdict<T>,
  losses: number,
  landed: Look<T>,
  patience: Patience,
): Promise<Answer<T> | null> {
  switch (verdict.verdict) {
    case "done":
      return answered(verdict.value);
    case "failed":
      return failed(verdict.failure);
    case "limited":
      return (await patience.afterLimit(verdict.seconds)) ? null : failed({ kind: "limited", said: verdict.said });
    case "lost": {
      const isHope = await patience.afterLoss(losses, verdict.seconds ?? 0);
      const found = await landed();
      if (!found.ok) return found;
      if (found.value !== null) return answered(found.value);
      return isHope ? null : failed({ kind: "unreachable", said: verdict.said });
    }
  }
}
