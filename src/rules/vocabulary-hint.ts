import type { ReadOptions } from "../notes/read-options.ts";
import { normalWord } from "../notes/vocabulary.ts";
import type { Finding } from "./problem.ts";

/** A status that is not allowed, with the one allowed word that means the same in this repository; others as they are. */
export function withMeantStatus(finding: Finding, vocabulary: ReadOptions["vocabulary"]): Finding {
  if (finding.rule !== "schema/enum" || finding.pointer !== "/status" || typeof finding.found !== "string")
    return finding;
  const status = vocabulary.get(normalWord(finding.found));
  if (status === undefined) return finding;
  const words = finding.allowed.filter((value) => typeof value === "string");
  const [meant, ...others] = words.filter((word) => vocabulary.get(normalWord(word)) === status);
  return meant === undefined || others.length > 0 ? finding : { ...finding, meant };
}
