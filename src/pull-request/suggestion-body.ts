import { identity } from "../formats/report.ts";
import { messageOf } from "../rules/finding-message.ts";
import type { Problem } from "../rules/problem.ts";
import { codeSpan, messageMarkdown } from "../text/markdown-text.ts";
import { fenced } from "./code-fence.ts";
import { suggestionMarker } from "./comment-marker.ts";
import type { Replacement } from "./replacement.ts";

/** GitHub takes 65,536 characters. */
const LONGEST = 60_000;
/** A lone CR would be read as a line end, and what reorders or hides text must not be one click away. */
const NOT_OFFERED = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]|(?!\t)\p{Cc}|\p{Surrogate}/u;

/**
 * The body of a review comment whose one click makes of the lines what the problems' fixes make of them; null where
 * that can't be said in one: too long, or with characters that can't be seen.
 */
export function suggestionBody(problems: readonly Problem[], { after }: Replacement): string | null {
  const length = after.reduce((sum, line) => sum + line.length, 0);
  if (length > LONGEST || after.some((line) => NOT_OFFERED.test(line))) return null;
  const marker = suggestionMarker({ identities: problems.map(identity), state: "open" });
  const body = `${marker}\n${told(problems)}\n\n${fenced("suggestion", after)}\n`;
  return body.length <= LONGEST ? body : null;
}

function told(problems: readonly Problem[]): string {
  const [first, ...more] = problems.map((problem) => messageMarkdown(messageOf(problem)));
  if (more.length === 0) return `**Bookends** · ${first}`;
  return `**Bookends**\n\n${[first, ...more].map((one) => `- ${one}`).join("\n")}`;
}

/** What a suggestion that somebody answered says once its problems are gone: nothing that could still be applied. */
export function fixedBody(identities: readonly string[]): string {
  const rules = [...new Set(identities.flatMap(ruleIn))].map(codeSpan).join(", ");
  const said = rules === "" ? "Fixed." : `Fixed: ${rules} has nothing to say here any more.`;
  return `${suggestionMarker({ identities, state: "fixed" })}\n**Bookends** · ${said}\n`;
}

function ruleIn(one: string): string[] {
  try {
    const parts: unknown = JSON.parse(one);
    const rule: unknown = Array.isArray(parts) ? parts[2] : undefined;
    return typeof rule === "string" ? [rule] : [];
  } catch {
    return [];
  }
}
