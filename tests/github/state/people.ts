/** Somebody who writes: a person, or an App's bot. */
export interface Person {
  readonly login: string;
  readonly id: number;
  readonly type: "User" | "Bot";
}

export type Level = "read" | "write";
/** Permissions by GitHub's names: contents, pull_requests, issues, metadata. */
export type Permissions = Readonly<Record<string, Level>>;

/** What stands behind a token. */
export interface Token {
  readonly value: string;
  readonly login: string;
  /** A workflow's or App's token, or one that a person made. */
  readonly kind: "installation" | "personal";
  readonly permissions: Permissions;
}

const KNOWN: Readonly<Record<string, number>> = {
  "github-actions[bot]": 41898282,
  "dependabot[bot]": 49699333,
  "web-flow": 19864447,
};

/** The person with a login, always with the same id. */
export function person(login: string): Person {
  const sum = [...login].reduce((total, letter) => (total * 31 + (letter.codePointAt(0) ?? 0)) % 9_999_991, 7);
  return { login, id: KNOWN[login] ?? 1_000_000 + sum, type: login.endsWith("[bot]") ? "Bot" : "User" };
}

/** The address GitHub commits with for somebody (GitHub Docs, "Setting your commit email address"). */
export function emailOf({ login, id }: Person): string {
  return login === "web-flow" ? "noreply@github.com" : `${id}+${login}@users.noreply.github.com`;
}

/** Whether a token may do what takes one of `alternatives`, each of them a set of permissions. */
export function mayDo({ permissions }: Token, alternatives: readonly Permissions[]): boolean {
  const has = ([name, level]: [string, Level]) => permissions[name] === "write" || permissions[name] === level;
  return alternatives.length === 0 || alternatives.some((needed) => Object.entries(needed).every(has));
}
