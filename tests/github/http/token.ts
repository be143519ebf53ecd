import type { Token } from "../state/people.ts";
import type { World } from "../state/world.ts";

/** The token of an Authorization header (`token X`, `Bearer X`, or X as a password), or null if there is none known. */
export function tokenOf(world: World, authorization: string | undefined): Token | null {
  const [scheme = "", value = ""] = (authorization ?? "").split(" ");
  const basic = () => Buffer.from(value, "base64").toString("utf8").split(":").slice(1).join(":");
  const given = scheme.toLowerCase() === "basic" ? basic() : value;
  return world.tokens.get(given) ?? null;
}
