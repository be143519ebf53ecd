import type { FaultCause } from "../notes/fault.ts";
import { code, message } from "../text/message.ts";
import { defineRule, type FactsOf } from "./rule.ts";

/** `<<<<<<<`, `=======` or `>>>>>>>` of git. */
export const yamlConflictMarker = defineRule({
  name: "yaml/conflict-marker",
  level: "error",
  summary: "A conflict marker was left by a merge.",
  message: ({ found }: FactsOf<FaultCause, "yaml/conflict-marker">) =>
    message`${code(found)} was left here by a merge. Keep the lines that are right and remove the conflict markers.`,
  examples: [
    {
      note: "title: Emma\n<<<<<<< HEAD\nrating: 4\n=======\nrating: 5\n>>>>>>> main",
      problems: [
        "3:1 `<<<<<<< HEAD` was left here by a merge. Keep the lines that are right and remove the conflict markers.",
      ],
    },
  ],
});
