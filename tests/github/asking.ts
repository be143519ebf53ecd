import { onTestFinished } from "vitest";
import { type FakeGitHub, startGitHub } from "./start.ts";
import type { WorldOptions } from "./state/new-world.ts";

/** A GitHub that ends with the test. */
export async function github(options?: WorldOptions): Promise<FakeGitHub> {
  const started = await startGitHub(options);
  onTestFinished(started.stop);
  return started;
}

/** An answer; `data` is its parsed JSON, or its text if it is none. */
export interface Asked {
  readonly status: number;
  readonly headers: Headers;
  readonly data: unknown;
}

const REPO = "/repos/reader/library";

/** Asks for `METHOD /path`, the path being below the repository's address unless it begins with `//`. */
export async function ask(
  { apiUrl, token }: FakeGitHub,
  request: string,
  body?: unknown,
  options: { readonly token?: string; readonly accept?: string } = {},
): Promise<Asked> {
  const [method = "GET", path = ""] = request.split(" ");
  const response = await fetch(`${apiUrl}${path.startsWith("//") ? path.slice(1) : `${REPO}${path}`}`, {
    method,
    headers: { authorization: `token ${options.token ?? token}`, accept: options.accept ?? "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, headers: response.headers, data: parsed(await response.text()) };
}

/** Asks GraphQL. */
export async function query(
  { graphqlUrl, token }: FakeGitHub,
  document: string,
  variables: unknown = {},
  options: { readonly token?: string } = {},
): Promise<Asked> {
  const response = await fetch(graphqlUrl, {
    method: "POST",
    headers: { authorization: `bearer ${options.token ?? token}` },
    body: JSON.stringify({ query: document, variables }),
  });
  return { status: response.status, headers: response.headers, data: parsed(await response.text()) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Ten lines, with those of `changed` (from 1) as they are given. */
export function lines(changed: Readonly<Record<number, string>> = {}, count = 10): string {
  return Array.from({ length: count }, (_, index) => `${changed[index + 1] ?? `line ${index + 1}`}\n`).join("");
}
