import { counted } from "../../text/counts.ts";
import type { Parts } from "../../text/message.ts";
import type { Finding } from "../problem.ts";

/** Why a note was not looked into, and what to do about it. */
export function notCheckedSentence(problem: Extract<Finding, { rule: "note/not-checked" }>): Parts {
  switch (problem.why) {
    case "too-large":
      return ["The note is larger than 1 MiB, so it was not checked. Make it smaller, or check it on pull_request."];
    case "not-regular":
      return ["This is a symlink or a submodule, not a file, so it was not checked. Put the note itself here."];
    case "too-many":
      return [
        `Not checked: this note${problem.more === 0 ? "" : ` and ${counted(problem.more, "other")}`}. Of one pull request the first ${problem.most} notes are checked: split it up.`,
      ];
    case "list-cut":
      return [
        `GitHub lists only the first ${problem.most} files of a pull request, so notes after this one were not checked. Split the pull request up.`,
      ];
  }
}
