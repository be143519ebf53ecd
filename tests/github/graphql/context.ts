import { GraphQLError } from "graphql";
import { mayDo, type Permissions, type Token } from "../state/people.ts";
import type { World } from "../state/world.ts";

/** Who asks, and of which GitHub. */
export interface Context {
  readonly world: World;
  readonly token: Token;
}

/** A thing of the schema: values, and functions of the arguments for the fields that take some, or are costly. */
export interface Node {
  readonly [field: string]: unknown;
}

/** An error in GitHub's shape: it has a `type` beside its message. */
export const fault = (type: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { type } });

/** Throws GitHub's refusal if the token may not do what takes one of `alternatives`. */
export function need({ token }: Context, alternatives: readonly Permissions[]): void {
  const kind = token.kind === "installation" ? "integration" : "personal access token";
  if (!mayDo(token, alternatives)) throw fault("FORBIDDEN", `Resource not accessible by ${kind}`);
}

/** The type and number that an id stands for, or null if it is none of the fake's. */
export function decodeId(id: string): { readonly type: string; readonly key: string } | null {
  const [, type, key] = /^0:(\w+):(.+)$/s.exec(Buffer.from(id, "base64url").toString("utf8")) ?? [];
  return type === undefined || key === undefined ? null : { type, key };
}
