import { invalid, type Reply } from "../http/reply.ts";
import { MAX_BODY } from "../state/talk.ts";
import type { World } from "../state/world.ts";

/** The 422 that a comment's body gets, or null if GitHub takes it. */
export function refusedBody(resource: string, body: string | null): Reply | null {
  if (body === null || body.trim() === "") return invalid(resource, "body", "missing_field");
  if ([...body].length <= MAX_BODY) return null;
  return invalid(resource, "body", "custom", `body is too long (maximum is ${MAX_BODY} characters)`);
}

/**
 * Notes that somebody's comment was touched by somebody else. GitHub lets whoever may write edit and delete the
 * comments of others; nothing of ours ever should.
 */
export function noteOwner(world: World, who: string, author: string, what: string): void {
  if (who !== author) world.violations.push(`${who} ${what} a comment of ${author}.`);
}
