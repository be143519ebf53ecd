/** A request that reached the fake, and what came of it. */
export interface Seen {
  /** Its number, from 1. */
  readonly index: number;
  readonly method: string;
  /** The path with its query, as it was asked for. */
  readonly path: string;
  /**
   * What was asked for: the operation of GitHub's REST description (`issues/create-comment`), the fields at the root
   * of a GraphQL document (`createCommitOnBranch`), or `git/upload-pack` and `git/receive-pack`.
   */
  readonly names: readonly string[];
  /** Whether it was to change something. */
  readonly write: boolean;
  /** The parsed JSON of the body. */
  readonly body: unknown;
  /** Who asked, null without a good token. */
  readonly login: string | null;
  readonly token: string | null;
  /** The status of the answer; null if the connection was dropped, or while there is none yet. */
  status: number | null;
  /** Whether it was carried out, be its answer lost or not. */
  handled: boolean;
}

/** Which requests are meant: by a name, by `METHOD /path`, by what else is known of them, or all ("*"). */
export type Match = string | RegExp | ((request: Seen) => boolean);

export function matches(match: Match, request: Seen): boolean {
  if (typeof match === "function") return match(request);
  if (typeof match === "string") return match === "*" || request.names.includes(match);
  return match.test(`${request.method} ${request.path}`);
}
