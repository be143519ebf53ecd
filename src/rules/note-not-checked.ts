import { counted } from "../text/counts.ts";
import { defineRule } from "./rule.ts";

/** Why a note that counts was not looked into. `more`: how many notes after this one were left out with it. */
export type NotChecked =
  | { readonly why: "too-large" | "not-regular" }
  | { readonly why: "too-many"; readonly most: number; readonly more: number }
  | { readonly why: "list-cut"; readonly most: number };

/** A note that a pull request changes and that was not looked into: what was not checked is not valid. */
export const noteNotChecked = defineRule({
  name: "note/not-checked",
  level: "error",
  summary: "A note was not looked into, so nobody knows whether it is valid.",
  details:
    "On `pull_request_target` notes are read through GitHub's API. A note that is larger than 1 MiB, a symlink or a submodule, or one of more than 300 that a single pull request changes is not looked into. What was not checked is not valid, so no config turns this off.",
  isConfigurable: false,
  message: (found: NotChecked) => [sentence(found)],
  examples: [
    {
      facts: { why: "too-large" },
      message: "The note is larger than 1 MiB, so it was not checked. Make it smaller, or check it on pull_request.",
    },
    {
      facts: { why: "not-regular" },
      message: "This is a symlink or a submodule, not a file, so it was not checked. Put the note itself here.",
    },
    {
      facts: { why: "too-many", most: 300, more: 1 },
      message: "Not checked: this note and 1 other. Of one pull request the first 300 notes are checked: split it up.",
    },
    {
      facts: { why: "list-cut", most: 3000 },
      message:
        "GitHub lists only the first 3000 files of a pull request, so notes after this one were not checked. Split the pull request up.",
    },
  ],
});

function sentence(found: NotChecked): string {
  switch (found.why) {
    case "too-large":
      return "The note is larger than 1 MiB, so it was not checked. Make it smaller, or check it on pull_request.";
    case "not-regular":
      return "This is a symlink or a submodule, not a file, so it was not checked. Put the note itself here.";
    case "too-many":
      return `Not checked: this note${found.more === 0 ? "" : ` and ${counted(found.more, "other")}`}. Of one pull request the first ${found.most} notes are checked: split it up.`;
    case "list-cut":
      return `GitHub lists only the first ${found.most} files of a pull request, so notes after this one were not checked. Split the pull request up.`;
  }
}
