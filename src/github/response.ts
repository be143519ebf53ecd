import { err, type Result } from "../errors.ts";
import type { ForgeFailure } from "../forge.ts";
import { fields, listOf, orAbsent, orNull, text } from "./shape.ts";

/** Why one request failed. `seconds`: how long GitHub asks to wait, null where it doesn't say. */
export interface Attempted {
  readonly failure: ForgeFailure;
  readonly seconds: number | null;
}

/** An answer of GitHub's that is no success, or none at all (`status` is null). Header names are in lower case. */
export interface Refusal {
  readonly status: number | null;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** What the network says, where there is no answer. */
  readonly network: string;
}

/** What a refusal means: that it may be repeated (`unreachable`), or why that is useless. */
export function understand(refusal: Refusal): Attempted {
  const { status, body, headers, network } = refusal;
  const seconds = secondsIn(headers);
  const said = messageIn(body) ?? (status === null ? network : `GitHub answers ${status}.`);
  if (status === null || status >= 500) return { failure: { kind: "unreachable", said }, seconds };
  if (isLimit(refusal)) return { failure: { kind: "limited", said }, seconds };
  return { failure: refusalKind(status, said, headers), seconds };
}

/** Whether a request was not carried out because of a rate limit (GitHub Docs, "Rate limits for the REST API"). */
export function isLimit({ status, headers, body }: Refusal): boolean {
  if (status !== 403 && status !== 429) return false;
  const isSpent = headers["x-ratelimit-remaining"] === "0" && headers["x-ratelimit-reset"] !== undefined;
  return status === 429 || isSpent || secondsIn(headers) !== null || /rate limit|abuse/i.test(messageIn(body) ?? "");
}

/** The header `retry-after`, which GitHub gives in seconds. */
function secondsIn(headers: Refusal["headers"]): number | null {
  const after = Number.parseInt(String(headers["retry-after"] ?? ""), 10);
  return after >= 0 ? after : null;
}

function refusalKind(status: number, said: string, headers: Refusal["headers"]): ForgeFailure {
  if (status === 401 || (status === 403 && isAboutPermission(said)))
    return { kind: "permission", accepted: acceptedPermissions(headers), said };
  if (status === 404 || status === 410) return { kind: "missing", said };
  return { kind: "refused", status, types: [], said };
}

/**
 * Whether a refusal is about what the token may do. GitHub gives 403 for other reasons too: a locked conversation, an
 * archived repository.
 */
const isAboutPermission = (said: string): boolean =>
  /permi[st]|authori[sz]|credential|forbidden|must have|grant|scope|access/i.test(said);

const acceptedPermissions = (headers: Refusal["headers"]): string | null => {
  const accepted = headers["x-accepted-github-permissions"];
  return typeof accepted === "string" && accepted !== "" ? accepted : null;
};

const isMessage = fields({ message: text });
const hasErrors = fields({ errors: listOf((_): _ is unknown => true) });

/** GitHub's sentence in an error, with those about single fields. */
function messageIn(body: unknown): string | null {
  if (!isMessage(body)) return null;
  const errors = hasErrors(body) ? body.errors : [];
  const details = errors.flatMap((error) => (text(error) ? [error] : isMessage(error) ? [error.message] : []));
  return [body.message, ...details].join(" ");
}

/** Whether an answer has the shape of a GraphQL answer, be it of success or not. */
export const isGraphqlBody = fields({
  errors: orAbsent(orNull(listOf(fields({ type: orAbsent(orNull(text)), message: orAbsent(orNull(text)) })))),
});

/** What the errors in a GraphQL answer say, which come with status 200; null for an answer without any. */
export function graphqlErrors(body: unknown): { readonly types: readonly string[]; readonly said: string } | null {
  const errors = isGraphqlBody(body) ? (body.errors ?? []) : [];
  if (errors.length === 0) return null;
  return {
    types: errors.flatMap(({ type }) => type ?? []),
    said: errors.flatMap(({ message }) => message ?? []).join(" "),
  };
}

type GraphqlErrors = NonNullable<ReturnType<typeof graphqlErrors>>;

/** Whether GraphQL's errors are a rate limit (GitHub Docs, "Rate limits for the GraphQL API"). */
export const isGraphqlLimit = ({ types, said }: GraphqlErrors): boolean =>
  types.includes("RATE_LIMITED") || /secondary rate limit/i.test(said);

/** Whether GraphQL's errors are GitHub's own trouble: a query that took too long, say. */
export const isGraphqlTrouble = ({ types, said }: GraphqlErrors): boolean =>
  types.length === 0 && /^something went wrong/i.test(said);

/** What GraphQL's errors mean otherwise. */
export function graphqlFailure({ types, said }: GraphqlErrors): ForgeFailure {
  const isForbidden = /not accessible by|must have push access/i.test(said);
  if (isForbidden || (types.includes("FORBIDDEN") && isAboutPermission(said)))
    return { kind: "permission", accepted: null, said };
  if (types.length > 0 && types.every((type) => type === "NOT_FOUND")) return { kind: "missing", said };
  return { kind: "refused", status: 200, types, said };
}

/** The failure of an answer that doesn't have the shape it should have. `what`: the route, or GraphQL. */
export const malformed = (what: string): Result<never, ForgeFailure> =>
  err({ kind: "malformed", said: `The answer to ${what} is not what GitHub's API describes.` });
