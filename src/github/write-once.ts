import { err, ok, type Result } from "../errors.ts";
import type { Answer } from "../forge.ts";
import { delayAfter, RETRIES, type Waits } from "../waits.ts";
import type { Patience } from "./patience.ts";
import type { Attempted } from "./response.ts";
import type { FindEffect } from "./typed-api.ts";

/** For a write that does no harm when it is made twice. */
export const again: FindEffect<never> = () => Promise.resolve(ok(null));

interface Waiting {
  readonly waits: Waits;
  readonly patience: Patience;
}

/**
 * Makes a write that may not be made twice. Where its answer is lost (a 5xx, a connection that ends), waits, looks for
 * its effect, and only then makes it again, at most three times; after the last one it looks once more.
 */
export async function writeOnce<T, F>(
  attempt: () => Promise<Result<T, Attempted>>,
  findEffect: FindEffect<F>,
  waiting: Waiting,
): Promise<Answer<T | F>> {
  for (let losses = 1; ; losses += 1) {
    const attempted = await attempt();
    if (attempted.ok) return attempted;
    const { failure, seconds } = attempted.failure;
    if (failure.kind !== "unreachable") return err(failure);
    const isLast = !(await waited(losses, seconds, waiting));
    const found = await findEffect();
    if (!found.ok) return found;
    if (found.value !== null) return ok(found.value);
    if (isLast) return err(failure);
  }
}

/** Waits before the next attempt, as long as GitHub asks for (`seconds`) or longer; false if there is to be none. */
async function waited(losses: number, seconds: number | null, { waits, patience }: Waiting): Promise<boolean> {
  if (losses > RETRIES || (seconds !== null && !patience.takes(seconds))) return false;
  await waits.sleep(Math.max((seconds ?? 0) * 1000, delayAfter(losses, waits)));
  return true;
}
