import { getOctokit } from "@actions/github";
import { getProxyUrl } from "@actions/http-client/lib/proxy";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import Bottleneck from "bottleneck/light.js";
import { err, ok, type Result } from "../errors.ts";
import { RETRIES, type Waits } from "../waits.ts";
import type { Patience } from "./patience.ts";
import {
  type Attempted,
  graphqlErrors,
  isGraphqlBody,
  isGraphqlLimit,
  isGraphqlTrouble,
  isLimit,
  type Refusal,
  understand,
} from "./response.ts";
import { anything, fields, orAbsent, text } from "./shape.ts";
import type { GitHubPlace } from "./typed-api.ts";

/** A successful answer. Header names are in lower case. */
export interface Received {
  readonly data: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Makes a request; `route` is a method and a path or address, with `{name}` for parameters. */
export type Request = (
  route: string,
  parameters: Readonly<Record<string, unknown>>,
) => Promise<Result<Received, Attempted>>;

export interface RequestOptions {
  readonly waits: Waits;
  /** Milliseconds that stand for a second when waiting: 1000, or less in tests. */
  readonly second: number;
  readonly patience: Patience;
}

/** GitHub itself gives up after 10 seconds; a slow line gets more. Milliseconds, of one attempt. */
const TIMEOUT = 30_000;

/**
 * Requests to GitHub by Octokit, which only this file knows. After a 5xx or a lost connection its retry plugin repeats
 * them, unless the parameters have `request: { retries: 0 }`; rate limits are waited for by its throttling plugin, as
 * long as the run's patience lasts. Proxies are those of the environment (`https_proxy`, `no_proxy`, …).
 */
export function octokitRequest(place: GitHubPlace, token: string, options: RequestOptions): Request {
  const octokit = octokitAt(place, token, options);
  const withoutToken = (said: string): string => said.replaceAll(token, "***");
  return async (route, parameters) => {
    try {
      return ok(await octokit.request(route, parameters));
    } catch (error) {
      const { failure, seconds } = understand(refusalIn(error, place.apiUrl));
      return err({ failure: { ...failure, said: withoutToken(failure.said) }, seconds });
    }
  };
}

function octokitAt({ apiUrl, graphqlUrl }: GitHubPlace, token: string, { waits, second, patience }: RequestOptions) {
  const isWorthIt = async (seconds: number): Promise<boolean> => {
    if (!patience.takes(seconds)) return false;
    if (seconds < 1) await waits.sleep(second);
    return true;
  };
  const unspaced = (): Bottleneck.Group => new Bottleneck.Group({ maxConcurrent: 1 });
  return getOctokit(
    token,
    {
      baseUrl: apiUrl,
      userAgent: "bookends",
      log: SILENT,
      retry: { doNotRetry: NOT_RETRIED, retries: RETRIES, retryAfterBaseValue: second * 0.4 },
      throttle: {
        onRateLimit: isWorthIt,
        onSecondaryRateLimit: isWorthIt,
        retryAfterBaseValue: second,
        // The plugin's own would put a second between any two writes, and three between two that notify somebody.
        write: unspaced(),
        notifications: unspaced(),
      },
    },
    // The first plugin is the innermost: the others see what it throws.
    ({ hook }) => {
      hook.wrap("request", async (request, given) => {
        const signal = AbortSignal.timeout(TIMEOUT);
        try {
          const received = await request({ ...given, request: { ...given.request, signal } });
          const isGraphql = given.url === graphqlUrl;
          const fault = faultIn(received, isGraphql);
          // Octokit's plugins take a GraphQL answer for one without looking.
          if (fault === null) return isGraphql && !isGraphqlBody(received.data) ? { ...received, data: {} } : received;
          throw Object.assign(new Error(fault.message), { status: fault.status, request: given, response: received });
        } catch (error) {
          throw withKnownWords(error);
        }
      });
    },
    retry,
    throttling,
  );
}

/** Only 5xx and lost connections are repeated: everything else is a refusal, or for the throttling plugin. */
const NOT_RETRIED = Array.from({ length: 100 }, (_, index) => 400 + index);

const silent = (): void => undefined;
const SILENT = { debug: silent, info: silent, warn: silent, error: silent };

/** What is wrong with an answer that came with a status of success, as the status that says so. */
function faultIn(
  { status, data }: { readonly status: number; readonly data: unknown },
  isGraphql: boolean,
): { readonly status: number; readonly message: string } | null {
  if (status === 204 || status === 205) return null;
  // An answer that was cut off, or a proxy's page.
  if (typeof data === "string" || data instanceof ArrayBuffer)
    return { status: 502, message: "The answer is no JSON." };
  const errors = isGraphql ? graphqlErrors(data) : null;
  if (errors === null) return null;
  if (isGraphqlLimit(errors)) return { status: 429, message: errors.said };
  return isGraphqlTrouble(errors) ? { status: 502, message: errors.said } : null;
}

/** The throttling plugin knows a secondary limit by these words only, and GitHub has others too. */
function withKnownWords(error: unknown): unknown {
  if (error instanceof Error && !/secondary rate/i.test(error.message) && isLimit(refusalIn(error, null)))
    error.message += " (secondary rate limit)";
  return error;
}

const hasStatus = fields({ status: (value): value is number => typeof value === "number" });
const hasResponse = fields({ response: fields({ headers: fields({}), data: orAbsent(anything) }) });

/** What a thrown error says. Throws it again if it is none of Octokit's: that is a mistake of ours. */
function refusalIn(error: unknown, apiUrl: string | null): Refusal {
  if (!hasStatus(error)) throw error;
  const answered = hasResponse(error) ? error.response : null;
  if (answered === null) return { status: null, headers: {}, body: null, network: networkReason(error, apiUrl) };
  const message = error instanceof Error ? error.message : "";
  return { status: error.status, headers: { ...answered.headers }, body: answered.data, network: message };
}

/** Why no answer came, with the proxy that the request went through, if any. */
function networkReason(error: unknown, apiUrl: string | null): string {
  const reason = innermost(error);
  const proxy = apiUrl === null ? undefined : getProxyUrl(new URL(apiUrl));
  return proxy === undefined ? reason : `${reason}, through the proxy ${proxy.protocol}//${proxy.host}`;
}

// fetch's own message is "fetch failed": the reason is its cause.
function innermost(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause !== undefined) return innermost(error.cause);
  return "code" in error && text(error.code) && error.code.startsWith("E") ? error.code : error.message;
}
