import type { ApiFailure } from "./failure.ts";
import type { Lost, Reply } from "./http.ts";

/** What an answer means: it is there; it isn't, and asking again is in vain; or it may come if asked again. */
export type Verdict<T> =
  | { readonly verdict: "done"; readonly value: T }
  | { readonly verdict: "failed"; readonly failure: ApiFailure }
  /** GitHub's own trouble or a lost connection: the request may have been carried out. `seconds`: GitHub's wish. */
  | { readonly verdict: "lost"; readonly said: string; readonly seconds: number | null }
  /** A rate limit: the request was not carried out. `seconds`: GitHub's wish. */
  | { readonly verdict: "limited"; readonly said: string; readonly seconds: number };

/** Of a secondary limit without `retry-after`: GitHub Docs, "Rate limits for the REST API", asks for a minute. */
const A_MINUTE = 60;

/** Understands an answer to a REST request. `now` is the clock, in milliseconds since 1970. */
export function restVerdict<T>(reply: Reply | Lost, now: number): Verdict<T> {
  if ("lost" in reply) return { verdict: "lost", said: reply.lost, seconds: null };
  const { status, text } = reply;
  if (status === 204 || status === 205) return parsed<T>("null");
  if (status >= 200 && status < 300) return parsed<T>(text);
  return trouble(reply, now) ?? { verdict: "failed", failure: refusal(reply) };
}

interface GraphqlReply<T> {
  readonly data?: T | null;
  readonly errors?: readonly { readonly type?: string; readonly message?: string }[];
}

/** Understands an answer to a GraphQL request: errors come with status 200 (GitHub Docs, "Rate limits for the GraphQL API"). */
export function graphqlVerdict<T>(reply: Reply | Lost, now: number): Verdict<T> {
  const verdict = restVerdict<GraphqlReply<T>>(reply, now);
  if (verdict.verdict !== "done" || "lost" in reply) return verdict.verdict === "done" ? NOTHING : verdict;
  const { data, errors = [] } = verdict.value ?? {};
  if (errors.length === 0) return data === undefined || data === null ? NOTHING : { verdict: "done", value: data };
  const types = errors.flatMap(({ type }) => type ?? []);
  const said = errors.map(({ message }) => message ?? "").join(" ");
  if (types.includes("RATE_LIMITED") || /secondary rate limit/i.test(said))
    return { verdict: "limited", said, seconds: secondsToWait(reply, now) ?? A_MINUTE };
  if (types.length === 0 && /^something went wrong/i.test(said)) return { verdict: "lost", said, seconds: null };
  return { verdict: "failed", failure: graphqlFailure(reply, types, said) };
}

const NOTHING: Verdict<never> = { verdict: "lost", said: "The answer holds no data.", seconds: null };

function graphqlFailure(reply: Reply, types: readonly string[], said: string): ApiFailure {
  const isForbidden = types.includes("FORBIDDEN") || /not accessible by|must have push access/i.test(said);
  if (isForbidden) return { kind: "permission", accepted: acceptedPermissions(reply), said };
  if (types.length > 0 && types.every((type) => type === "NOT_FOUND")) return { kind: "missing", said };
  return { kind: "refused", status: reply.status, types, said };
}

// An answer that was cut off, or a proxy's page, is no JSON: it is as good as lost.
function parsed<T>(text: string): Verdict<T> {
  try {
    return { verdict: "done", value: JSON.parse(text) };
  } catch {
    return { verdict: "lost", said: "The answer is no JSON.", seconds: null };
  }
}

function trouble(reply: Reply, now: number): Verdict<never> | null {
  const { status } = reply;
  const seconds = secondsToWait(reply, now);
  if (status >= 500) return { verdict: "lost", said: `GitHub answers ${status}.`, seconds };
  if (status !== 429 && status !== 403) return null;
  const said = messageOf(reply);
  // GitHub Docs, "Rate limits for the REST API": a limit is a 403 or 429, told by one of these.
  const isLimit = status === 429 || seconds !== null || /rate limit|abuse/i.test(said);
  return isLimit ? { verdict: "limited", said, seconds: seconds ?? A_MINUTE } : null;
}

function secondsToWait({ headers }: Reply, now: number): number | null {
  const after = Number.parseInt(headers["retry-after"] ?? "", 10);
  if (after >= 0) return after;
  const reset = Number.parseInt(headers["x-ratelimit-reset"] ?? "", 10);
  if (headers["x-ratelimit-remaining"] !== "0" || Number.isNaN(reset)) return null;
  return Math.max(Math.ceil(reset - now / 1000), 1);
}

function refusal(reply: Reply): ApiFailure {
  const { status } = reply;
  const said = messageOf(reply);
  if (status === 401 || status === 403) return { kind: "permission", accepted: acceptedPermissions(reply), said };
  if (status === 404 || status === 410) return { kind: "missing", said };
  return { kind: "refused", status, types: [], said };
}

const acceptedPermissions = ({ headers }: Reply): string | null => headers["x-accepted-github-permissions"] || null;

/** GitHub's sentence in an error, with those about single fields. */
function messageOf({ status, text }: Reply): string {
  const body = record(parseOr(text));
  const message = typeof body["message"] === "string" ? body["message"] : `GitHub answers ${status}.`;
  const errors = Array.isArray(body["errors"]) ? body["errors"] : [];
  const details = errors.map((error) => (typeof error === "string" ? error : String(record(error)["message"] ?? "")));
  return [message, ...details.filter((detail) => detail !== "")].join(" ");
}

function parseOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? { ...value } : {};
