import { type Reply, refused } from "./reply.ts";
import { type Match, matches, type Seen } from "./seen.ts";

/**
 * How a request fails. A status: GitHub's own trouble, or its limits; with `handled` the request was carried out all
 * the same. `drop`: the connection ends before anything is done; `lose-answer`: after it was done. `delay`: nothing
 * fails, it takes that many milliseconds. `reply`: any other answer.
 */
export type Failure =
  | { readonly status: 500 | 502 | 503; readonly handled?: boolean }
  | { readonly status: 429; readonly retryAfter?: number }
  | { readonly secondaryRateLimit: { readonly retryAfter?: number } }
  | { readonly reply: Reply }
  | { readonly delay: number }
  | "drop"
  | "lose-answer";

export interface FailureOrder {
  readonly match: Match;
  /** How many matching requests fail: 1 if not given. */
  readonly times?: number;
  /** How many matching requests go through before. */
  readonly skip?: number;
  readonly how: Failure;
}

/** The failures that are still to come. */
export interface Failures {
  add(order: FailureOrder): void;
  /** How this request fails, if it does; counts it. */
  next(request: Seen): Failure | null;
}

export function failures(): Failures {
  const orders: { match: Match; times: number; skip: number; how: Failure }[] = [];
  return {
    add: ({ match, times = 1, skip = 0, how }) => {
      orders.push({ match, times, skip, how });
    },
    next: (request) => {
      for (const order of orders.filter(({ match, times }) => times > 0 && matches(match, request))) {
        if (order.skip > 0) order.skip -= 1;
        else {
          order.times -= 1;
          return order.how;
        }
      }
      return null;
    },
  };
}

/** What GitHub answers when it fails so; null for what is no answer. */
export function failureReply(how: Failure): Reply | null {
  if (how === "drop" || how === "lose-answer" || "delay" in how) return null;
  if ("reply" in how) return how.reply;
  if ("secondaryRateLimit" in how) {
    const message =
      "You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID.";
    return refused(403, message, {}, retryAfter(how.secondaryRateLimit.retryAfter ?? 1));
  }
  if (how.status === 429) return refused(429, "Too many requests", {}, retryAfter(how.retryAfter ?? 1));
  return { status: how.status, headers: { "content-type": "text/html" }, body: "<html><body>Unicorn!</body></html>" };
}

const retryAfter = (seconds: number) => ({ "retry-after": String(seconds) });
