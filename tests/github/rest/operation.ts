import type { Reply } from "../http/reply.ts";
import type { Permissions, Token } from "../state/people.ts";
import type { World } from "../state/world.ts";

/** A request for an operation, from a token that may ask for it. */
export interface Call {
  readonly world: World;
  readonly token: Token;
  /** The owner of the repository that is asked: the world's own, or a fork's. */
  readonly owner: string;
  /** What stands for the path's parameters, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly accept: string;
  /** The address that was asked, without its query. */
  readonly address: string;
}

/** An operation of GitHub's REST API that the fake has. */
export interface Operation {
  /** Its id in GitHub's OpenAPI description. */
  readonly id: string;
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** The path in GitHub's OpenAPI description. */
  readonly path: string;
  /** Sets of permissions, one of which it takes; none for what anybody may do. */
  readonly needs: readonly Permissions[];
  readonly answer: (call: Call) => Reply;
}

export const text = (body: Call["body"], key: string): string | null => {
  const value = body[key];
  return typeof value === "string" ? value : null;
};

export const whole = (body: Call["body"], key: string): number | null => {
  const value = body[key];
  return typeof value === "number" && Number.isInteger(value) ? value : null;
};

/** The objects of a list in a body. */
export function records(body: Call["body"], key: string): readonly Call["body"][] {
  const value = body[key];
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
