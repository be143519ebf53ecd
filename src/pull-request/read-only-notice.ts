import type { RunnerEvent } from "../runtime/event.ts";
import type { ReadOnly } from "./notice.ts";

const DEPENDABOT = "dependabot[bot]";

/**
 * Why GitHub makes the token of a `pull_request` run read-only, whatever the workflow asks for; null if it doesn't
 * (GitHub Docs, "Workflow permissions" and "Troubleshooting Dependabot on GitHub Actions").
 */
export function readOnlyCause({ pull, actor }: RunnerEvent): ReadOnly | null {
  if (pull?.isFromFork) return "fork";
  return actor === DEPENDABOT || pull?.author === DEPENDABOT ? "dependabot" : null;
}
