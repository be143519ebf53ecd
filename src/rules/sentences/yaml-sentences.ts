import type { Parts } from "../../text/message.ts";
import { coded, say } from "../../text/message.ts";
import type { Finding } from "../problem.ts";
import { syntaxHelp } from "./yaml-syntax.ts";

export type YamlFinding = Extract<Finding, { rule: `yaml/${string}` }>;

/** What is wrong with a note's YAML. */
export function yamlSentence(problem: YamlFinding): Parts {
  switch (problem.rule) {
    case "yaml/syntax":
      return syntaxHelp(problem.reason, problem.line ?? null);
    case "yaml/duplicate-key":
      return say`${coded(problem.key)} is here twice: it was set in line ${problem.firstLine} already. Keep one of them.`;
    case "yaml/not-a-mapping":
      return say`The front matter is ${problem.found === "sequence" ? "a list" : "a single value"}, but has to be lines of ${coded("key: value")}.`;
    case "yaml/alias":
      return say`${coded(`*${problem.name.replace(/^\*/, "")}`)} is a YAML alias, and those are not read. If it is text, put quotes around the value; otherwise write out what it stands for.`;
    case "yaml/placeholder":
      return say`${coded(problem.found)} was left here by a template. Put the real value in its place.`;
    case "yaml/conflict-marker":
      return say`${coded(problem.found)} was left here by a merge. Keep the lines that are right and remove the conflict markers.`;
    case "yaml/lost-text":
      return lostSentence(problem.kept, problem.lost);
  }
}

function lostSentence(kept: string, lost: string): Parts {
  const value = kept === "" ? say`the value is empty` : say`the value is only ${coded(kept)}`;
  return say`${coded(" #")} starts a comment: ${value}, and ${coded(lost)} is lost. Put quotes around the whole value, or a space after ${coded("#")} if it is a comment.`;
}
