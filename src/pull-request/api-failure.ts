import { escapeInvisible } from "../text/terminal.ts";

/** Why GitHub didn't do something: `accepted` is its header `x-accepted-github-permissions`, `said` its own words. */
export interface Failure {
  readonly kind: "permission" | "missing" | "refused" | "limited" | "unreachable" | "malformed";
  readonly accepted?: string | null;
  readonly said: string;
}

/** One sentence, without a stop, on why GitHub didn't do something, naming the permission it takes. */
export function failureReason(failure: Failure): string {
  const said = escapeInvisible(failure.said).replace(/[.\s]+$/, "");
  switch (failure.kind) {
    case "permission":
      return `the token lacks a permission${needed(failure.accepted ?? null)} (GitHub says: ${said})`;
    case "limited":
      return `GitHub's rate limit is used up (GitHub says: ${said})`;
    case "unreachable":
      return `GitHub can't be reached (${said})`;
    case "malformed":
      return said.charAt(0).toLowerCase() + said.slice(1);
    case "missing":
    case "refused":
      return `GitHub says: ${said}`;
  }
}

/**
 * The header in the words of a workflow's `permissions`: `;` stands between sets of which one is enough, `,` inside a
 * set (GitHub Docs, "Permissions required for GitHub Apps"), and names have hyphens there.
 */
function needed(accepted: string | null): string {
  const sets = (accepted ?? "").split(";").flatMap((set) => {
    const pairs = [...set.matchAll(/([a-z_]+)=([a-z]+)/g)];
    const words = pairs.map(([, name = "", level = ""]) => `${name.replaceAll("_", "-")}: ${level}`);
    return words.length === 0 ? [] : [words.join(" and ")];
  });
  return sets.length === 0 ? "" : `: it takes ${sets.join(", or ")}`;
}
